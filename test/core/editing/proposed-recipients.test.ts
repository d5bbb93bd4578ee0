import { withHistory } from 'slate-history';
import { describe, expect, it } from 'vitest';
import {
  addArchive,
  addByRank,
  dismissRecipient,
  orderRecipients,
  restoreRecipient,
} from '../../../core/editing/commands/proposed-recipients';
import { planOf } from '../../../core/editing/plan-editor';
import { withFastReplay } from '../../../core/editing/with-fast-replay';
import type { Organ } from '../../../core/organs/organ';
import { checkPlan, parsePlan } from '../../../core/plan/parse-plan';
import { serializePlan } from '../../../core/plan/serialize-plan';
import { editorOf, notationOf } from './notation';

const organ = (id: string, rank: number): Organ => ({ id, name: `Cơ quan ${id}`, rank });
/** `bcs` and `btg` are known to every plan of the notation. */
const register = [
  organ('top', 10),
  organ('bcs', 50),
  organ('btg', 40),
  organ('mid', 45),
  organ('low', 60),
  organ('vptu', 41),
];
const known = (id: string) => register.find((entry) => entry.id === id) ?? organ(id, 99);

const editorWith = (notation: string) => withFastReplay(withHistory(editorOf(notation)));

/** Carries a command out, checks that one undo takes all of it back, and leaves it done. */
function act(editor: ReturnType<typeof editorWith>, command: () => boolean): boolean {
  const before = structuredClone(planOf(editor));
  const steps = editor.history.undos.length;
  const changed = command();
  editor.operations = [];
  expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
  expect(editor.history.undos.length).toBe(steps + (changed ? 1 : 0));
  if (changed) {
    editor.undo();
    expect(planOf(editor)).toEqual(before);
    editor.redo();
    editor.operations = [];
  }
  return changed;
}

describe('addByRank', () => {
  it('puts each before the first of a lower rank, and leaves the lines that stand alone', () => {
    const editor = editorWith('¶ x\n> {btg} (b/c)\n> Như trên\n> {bcs}\n>. Lưu');
    act(editor, () =>
      addByRank(
        editor,
        [{ organ: known('low') }, { organ: known('mid') }, { organ: known('top'), note: 'để báo cáo' }],
        register,
      ),
    );
    expect(notationOf(editor).split('\n').slice(1)).toEqual([
      '> {top} (để báo cáo)',
      '> {btg} (b/c)',
      '> Như trên',
      '> {mid}',
      '> {bcs}',
      '> {low}',
      '>. Lưu',
    ]);
  });

  it('takes the place of blank lines, and comes before the archive line of an untouched list', () => {
    const editor = editorWith('¶ x\n>\n>. Lưu');
    act(editor, () => addByRank(editor, [{ organ: known('bcs') }, { organ: known('top') }], register));
    expect(notationOf(editor)).toBe('¶ x\n> {top}\n> {bcs}\n>. Lưu');
    expect(act(editor, () => addByRank(editor, [], register))).toBe(false);
  });
});

describe('addArchive', () => {
  it('comes last, once', () => {
    const editor = editorWith('¶ x\n> {bcs}');
    expect(act(editor, () => addArchive(editor, known('vptu')))).toBe(true);
    expect(notationOf(editor)).toBe('¶ x\n> {bcs}\n>. Lưu {vptu}');
    expect(act(editor, () => addArchive(editor, known('vptu')))).toBe(false);
  });
});

describe('orderRecipients', () => {
  it('moves every line to its place in one step', () => {
    const editor = editorWith('¶ x\n> {bcs}\n> a\n> {btg}\n> b\n>. Lưu');
    expect(act(editor, () => orderRecipients(editor, [2, 3, 0, 1, 4]))).toBe(true);
    expect(notationOf(editor)).toBe('¶ x\n> {btg}\n> b\n> {bcs}\n> a\n>. Lưu');
  });

  it.each([[[0, 0, 1]], [[0, 1]], [[0, 1, 2, 3]], [[1, 2, 5]], [[0, 1, 2]]])(
    'does nothing for %j',
    (order) => {
      const editor = editorWith('¶ x\n> a\n> b\n>. Lưu');
      expect(act(editor, () => orderRecipients(editor, order))).toBe(false);
    },
  );
});

describe('what the clerk leaves out', () => {
  it('is kept in the plan, in its file too, and comes back', () => {
    const editor = editorWith('¶ x\n> a');
    expect(act(editor, () => dismissRecipient(editor, 'low'))).toBe(true);
    expect(act(editor, () => dismissRecipient(editor, 'low'))).toBe(false);
    expect(act(editor, () => dismissRecipient(editor, 'top'))).toBe(true);
    const read = parsePlan(serializePlan(planOf(editor)));
    expect(read.ok && read.value.settings.dismissedRecipients).toEqual(['low', 'top']);
    expect(act(editor, () => restoreRecipient(editor, 'low'))).toBe(true);
    expect(act(editor, () => restoreRecipient(editor, 'top'))).toBe(true);
    expect(act(editor, () => restoreRecipient(editor, 'top'))).toBe(false);
    expect(planOf(editor).settings).not.toHaveProperty('dismissedRecipients');
  });
});
