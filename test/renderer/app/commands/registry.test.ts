import { expect, test } from 'vitest';
import type { Command } from '../../../../renderer/app/commands/command';
import { createCommandRegistry } from '../../../../renderer/app/commands/registry';

const CTRL_Z = {
  key: 'z',
  code: 'KeyZ',
  ctrlKey: true,
  altKey: false,
  shiftKey: false,
  metaKey: false,
};

function command(id: string, rest: Partial<Command> = {}): Command {
  return { id, label: id, group: 'edit', perform: () => undefined, ...rest };
}

test('a command that is not enabled is not performed, by no way', () => {
  const performed: string[] = [];
  let possible = false;
  const registry = createCommandRegistry(() => undefined);
  registry.register([
    command('edit.undo', {
      shortcuts: ['Ctrl+Z'],
      enabled: () => possible,
      perform: () => void performed.push('undo'),
    }),
  ]);
  expect(registry.run('edit.undo')).toBe(false);
  expect(registry.isEnabled('edit.undo')).toBe(false);
  expect(registry.commandFor(CTRL_Z, false)).toBeUndefined();
  possible = true;
  expect(registry.commandFor(CTRL_Z, false)?.id).toBe('edit.undo');
  expect(registry.run('edit.undo')).toBe(true);
  expect(registry.run('edit.redo')).toBe(false);
  expect(performed).toEqual(['undo']);
});

test('a native field keeps the keys of commands that leave them to it', () => {
  const registry = createCommandRegistry(() => undefined);
  registry.register([command('edit.undo', { shortcuts: ['Ctrl+Z'], leaveKeysToFields: true })]);
  expect(registry.commandFor(CTRL_Z, true)).toBeUndefined();
  expect(registry.commandFor(CTRL_Z, false)?.id).toBe('edit.undo');
});

test('commands come and go with their screen, and that is told', () => {
  const registry = createCommandRegistry(() => undefined);
  const revisions: number[] = [];
  registry.revision.subscribe(() => revisions.push(registry.revision.get()));
  const remove = registry.register([command('a'), command('b')]);
  expect(registry.all().map(({ id }) => id)).toEqual(['a', 'b']);
  remove();
  expect(registry.all()).toEqual([]);
  registry.refresh();
  expect(revisions).toEqual([1, 2, 3]);
});

test('an id can be there only once', () => {
  const registry = createCommandRegistry(() => undefined);
  registry.register([command('a')]);
  expect(() => registry.register([command('a')])).toThrow('registered twice');
});

test('an exception of a command is reported, at once or later', async () => {
  const errors: unknown[] = [];
  const registry = createCommandRegistry((error) => errors.push(error));
  registry.register([
    command('now', {
      perform: () => {
        throw new Error('now');
      },
    }),
    command('later', { perform: () => Promise.reject(new Error('later')) }),
  ]);
  registry.run('now');
  registry.run('later');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(errors).toEqual([new Error('now'), new Error('later')]);
});

test('a command that is still at work is not begun again', async () => {
  const finish: (() => void)[] = [];
  const registry = createCommandRegistry(() => undefined);
  registry.register([
    command('plan.new', { perform: () => new Promise<void>((resolve) => finish.push(resolve)) }),
  ]);
  expect(registry.run('plan.new')).toBe(true);
  expect(registry.run('plan.new')).toBe(false);
  finish[0]?.();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(registry.run('plan.new')).toBe(true);
  expect(finish).toHaveLength(2);
});
