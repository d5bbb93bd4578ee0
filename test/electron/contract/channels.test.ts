import { describe, expect, it } from 'vitest';
import { MAX_PLAN_LENGTH } from '../../../core/plan/parse-plan';
import { channelNames, channels } from '../../../electron/contract/channels';
import { commandIds } from '../../../electron/contract/commands';
import { eventNames } from '../../../electron/contract/events';

describe('the contract', () => {
  it('gives every channel, event and command a name of its own shape', () => {
    for (const name of [...channelNames, ...eventNames, ...commandIds])
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
    expect(new Set([...channelNames, ...eventNames]).size).toBe(channelNames.length + eventNames.length);
  });

  it('lets no path through: every request that names a file does so by token', () => {
    for (const name of ['files.open', 'files.show-in-folder', 'files.print'] as const) {
      const { request } = channels[name];
      expect(request.safeParse({ token: '4fd1c1a4-9a5c-4f9e-8f8d-0d8f3a0b7c11' }).success).toBe(true);
      expect(request.safeParse({ token: '/etc/passwd' }).success).toBe(false);
      expect(request.safeParse({ token: '4fd1c1a4-9a5c-4f9e-8f8d-0d8f3a0b7c11', path: '/etc' }).success).toBe(
        false,
      );
    }
  });

  it('refuses what no channel expects', () => {
    for (const name of channelNames) {
      const { request } = channels[name];
      for (const junk of [null, undefined, 7, 'x', [], { __proto__: null, surprise: true }]) {
        expect(request.safeParse(junk).success, `${name} took ${JSON.stringify(junk)}`).toBe(false);
      }
    }
  });

  it('bounds the text of a plan', () => {
    const { request } = channels['plans.create'];
    expect(request.safeParse({ planText: 'x'.repeat(MAX_PLAN_LENGTH) }).success).toBe(true);
    const tooLong = 'x'.repeat(MAX_PLAN_LENGTH + 1);
    expect(request.safeParse({ planText: tooLong }).success).toBe(false);
    // What cannot be saved any more for its length must still be rescued.
    expect(channels['plans.rescue'].request.safeParse({ text: tooLong, proposedName: '' }).success).toBe(
      true,
    );
  });
});
