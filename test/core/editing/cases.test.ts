import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withHistory } from 'slate-history';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../core/editing/plan-editor';
import { withFastReplay } from '../../../core/editing/with-fast-replay';
import { checkPlan } from '../../../core/plan/parse-plan';
import { actions } from './actions';
import { editorOf, notationOf } from './notation';

/**
 * One tiny case a file: what the plan is, what is done (one action a line, see actions.ts), what it is then.
 * Every case is also undone, and must then be what it was.
 */
const ROOT = join(import.meta.dirname, 'cases');

describe.each(readdirSync(ROOT).sort())('%s', (folder) => {
  it.each(readdirSync(join(ROOT, folder)).sort())('%s', (file) => {
    const [, input = '', run = '', output = ''] = readFileSync(join(ROOT, folder, file), 'utf8').split(
      /^--- \w+\n/mu,
    );
    const editor = withFastReplay(withHistory(editorOf(input)));
    const before = structuredClone(planOf(editor));
    for (const line of run.trim().split('\n')) act(editor, line);

    expect(notationOf(editor)).toBe(output.trim());
    expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
    while (editor.history.undos.length > 0) editor.undo();
    expect(planOf(editor)).toEqual(before);
  });
});

function act(editor: Parameters<(typeof actions)[string]>[0], line: string): void {
  const [, name = '', rest = ''] = /^(\S+) ?(.*)$/u.exec(line) ?? [];
  const action = actions[name];
  if (action === undefined) throw new Error(`No such action: ${name}`);
  action(editor, rest);
  // As after each event of a user: the next one is a step of its own.
  editor.operations = [];
}
