import { Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { describe, expect, it } from 'vitest';
import { duplicateBlock } from '../../../core/editing/commands/duplicate';
import { forgetOrigin } from '../../../core/editing/commands/forget-origin';
import { insertFragment } from '../../../core/editing/commands/insert-fragment';
import { insertTask } from '../../../core/editing/commands/insert-task';
import { turnIntoParagraph } from '../../../core/editing/commands/turn';
import { blocksFragment, parseFragment } from '../../../core/editing/fragment';
import { planOf } from '../../../core/editing/plan-editor';
import type { PlanEditor } from '../../../core/editing/slate-types';
import type { Block, Item } from '../../../core/plan/blocks';
import { checkPlan, parsePlan } from '../../../core/plan/parse-plan';
import { serializePlan } from '../../../core/plan/serialize-plan';
import { taskCopy } from '../../../core/plan/task-copy';
import { seedPlan } from '../../helpers/seeds';
import { editorOf } from './notation';

const SEED = seedPlan('ke-hoach-10-nq-tw');

function seedTask() {
  const source = SEED.blocks.find(
    (block, at) => block.type === 'item' && SEED.blocks[at + 1]?.type === 'assignment',
  );
  const copy = taskCopy(SEED, source?.id ?? '');
  if (copy === undefined) throw new Error('The seed has no task');
  return copy;
}

/** An editor of another plan, in which the copy stands with the caret at its end. */
function withCopy(): { editor: PlanEditor & { undo: () => void }; index: number } {
  const editor = withHistory(editorOf('# A\n## B‸\n@ b'));
  const id = insertTask(editor, seedTask());
  editor.operations = [];
  return { editor, index: blocks(editor).findIndex((block) => block.id === id) };
}

const blocks = (editor: PlanEditor) => editor.children as Block[];
const origins = (editor: PlanEditor) =>
  blocks(editor)
    .filter((block): block is Item => block.type === 'item')
    .map(({ origin }) => origin?.path ?? null);

describe('a copied task', () => {
  it('remembers plan, item, path and symbol of its source', () => {
    const [item] = seedTask().blocks;
    const { item: source, ...names } = item.origin ?? { item: '' };
    expect(names).toEqual({ plan: SEED.id, path: 'II.2.1' });
    expect(SEED.blocks.some(({ id }) => id === source)).toBe(true);
    const numbered = structuredClone(SEED);
    const [letterhead] = numbered.blocks;
    if (letterhead?.type !== 'letterhead') throw new Error('No letterhead');
    letterhead.children[2].children = [{ text: '15' }];
    expect(taskCopy(numbered, source)?.blocks[0].origin?.symbol).toBe('15-KH/TU');
  });

  it('brings the organs and documents that it names, and no others', () => {
    const { blocks: copied, references } = seedTask();
    expect(copied.at(-1)?.type).toBe('assignment');
    expect(references.organs.length).toBeGreaterThan(0);
    expect(references.organs.length).toBeLessThan(SEED.references.organs.length);
    expect(taskCopy(SEED, 'không có')).toBeUndefined();
  });

  it('is saved and read again with its memory', () => {
    const { editor } = withCopy();
    const again = parsePlan(serializePlan(planOf(editor)));
    expect(again).toEqual({ ok: true, value: planOf(editor) });
  });

  it('keeps it when it is duplicated or goes over the clipboard', () => {
    const { editor, index } = withCopy();
    duplicateBlock(editor, blocks(editor)[index]?.id ?? '');
    expect(origins(editor)).toEqual([null, null, 'II.2.1', 'II.2.1']);
    const fragment = parseFragment(JSON.parse(JSON.stringify(blocksFragment(editor, index, index + 2))));
    const other = editorOf('# A‸');
    expect(fragment !== undefined && insertFragment(other, fragment)).toBe(true);
    expect(origins(other)).toEqual([null, 'II.2.1']);
  });

  it('leaves it with the first half when it is split, and undo gives it back', () => {
    const { editor, index } = withCopy();
    Transforms.select(editor, { path: [index, 0], offset: 3 });
    Editor.insertBreak(editor);
    expect(origins(editor)).toEqual([null, null, 'II.2.1', null]);
    expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
    editor.undo();
    expect(origins(editor)).toEqual([null, null, 'II.2.1']);
  });

  it('keeps it when an item is begun before or behind it', () => {
    const { editor, index } = withCopy();
    Editor.insertBreak(editor);
    Transforms.select(editor, Editor.start(editor, [index]));
    Editor.insertBreak(editor);
    expect(origins(editor)).toEqual([null, null, null, 'II.2.1', null]);
  });

  it('loses it when it is no item any more, or is told to', () => {
    const { editor, index } = withCopy();
    const id = blocks(editor)[index]?.id ?? '';
    expect(forgetOrigin(editor, id)).toBe(true);
    expect(forgetOrigin(editor, id)).toBe(false);
    expect(origins(editor)).toEqual([null, null, null]);
    const bare = editorOf('# A‸');
    const [item] = seedTask().blocks;
    insertTask(bare, { blocks: [item], references: { organs: [], documents: [] } });
    expect(turnIntoParagraph(bare)).toBe(true);
    expect(checkPlan(planOf(bare))).toMatchObject({ ok: true });
  });
});
