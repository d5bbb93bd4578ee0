import fc from 'fast-check';
import { Editor, Node, type Point, Range, Transforms } from 'slate';
import type { HistoryEditor } from 'slate-history';
import {
  addOrgan,
  moveOrgan,
  organsIn,
  removeAssignment,
  setSchedule,
} from '../../../core/editing/commands/assignment';
import { duplicateBlock } from '../../../core/editing/commands/duplicate';
import { insertOrgan, makeSelectionEntity, unlinkEntity } from '../../../core/editing/commands/entities';
import { setField } from '../../../core/editing/commands/fields';
import {
  insertAppendix,
  insertAssignment,
  insertItem,
  insertParagraph,
  insertTable,
} from '../../../core/editing/commands/insert-block';
import { insertFragment } from '../../../core/editing/commands/insert-fragment';
import { insertTask } from '../../../core/editing/commands/insert-task';
import { clearMarks, toggleMark } from '../../../core/editing/commands/marks';
import { moveBlock, moveBlockTo } from '../../../core/editing/commands/move';
import {
  addRecipient,
  removeRecipient,
  setArchive,
  setRecipientNote,
} from '../../../core/editing/commands/recipients';
import { removeBlock } from '../../../core/editing/commands/remove-block';
import { setSettings } from '../../../core/editing/commands/settings';
import { tab } from '../../../core/editing/commands/tab';
import { addColumn, addRow, removeColumn, removeRow } from '../../../core/editing/commands/table';
import { turnIntoItem, turnIntoParagraph } from '../../../core/editing/commands/turn';
import { blocksFragment, selectedFragment } from '../../../core/editing/fragment';
import { blocksOf } from '../../../core/editing/locate';
import { planOf } from '../../../core/editing/plan-editor';
import { replaceAll } from '../../../core/editing/replace';
import type { PlanEditor } from '../../../core/editing/slate-types';
import type { Assignment, Block } from '../../../core/plan/blocks';
import { taskCopy } from '../../../core/plan/task-copy';
import { entitiesOf } from '../../../core/plan/walk';
import { ORGANS } from './notation';

/** What a step may do to words and to filled assignments, beyond which it is wrong. */
export type StepKind =
  /** No word may come or go. */
  | 'moves'
  /** Words come or go, but no assignment goes unless it is inside the selection. */
  | 'edits'
  /** An explicit removal: the named assignment or branch goes. */
  | 'removes'
  /** Undo and redo: whatever was, is again. */
  | 'travels';

type TestEditor = PlanEditor & HistoryEditor;

export type Step = {
  readonly name: string;
  readonly kind: StepKind;
  readonly run: (editor: TestEditor) => void;
};

/** Numbers that pick one of whatever there is at that moment. */
const pick = fc.nat({ max: 9973 });

function step(
  name: string,
  kind: StepKind,
  act: (editor: TestEditor, a: number, b: number, c: number) => unknown,
) {
  return fc.tuple(pick, pick, pick).map(
    ([a, b, c]): Step => ({
      name: `${name}(${a}, ${b}, ${c})`,
      kind,
      run: (editor) => void act(editor, a, b, c),
    }),
  );
}

export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: step('undo', 'travels', (editor) => editor.undo()) },
  { weight: 2, arbitrary: step('redo', 'travels', (editor) => editor.redo()) },
  {
    weight: 10,
    arbitrary: step('caret', 'moves', (editor, a, b) => Transforms.select(editor, point(editor, a, b))),
  },
  { weight: 8, arbitrary: step('select', 'moves', selectAnything) },
  { weight: 3, arbitrary: step('caret at an edge', 'moves', caretAtEdge) },
  {
    weight: 4,
    arbitrary: step('type', 'edits', (editor, a) =>
      Editor.insertText(editor, ['ư', 'ế ', 'e\u0302', '\u0301'][a % 4] ?? ''),
    ),
  },
  { weight: 5, arbitrary: step('backspace', 'edits', (editor) => back(editor)) },
  { weight: 4, arbitrary: step('delete', 'edits', (editor) => forward(editor)) },
  { weight: 5, arbitrary: step('enter', 'edits', (editor) => Editor.insertBreak(editor)) },
  { weight: 1, arbitrary: step('soft break', 'edits', (editor) => Editor.insertSoftBreak(editor)) },
  { weight: 3, arbitrary: step('tab', 'moves', (editor, a) => noNewRow(editor) && tab(editor, a % 2 === 0)) },
  { weight: 3, arbitrary: step('paste blocks', 'edits', pasteBlocks) },
  { weight: 3, arbitrary: step('paste selection', 'edits', pasteSelection) },
  { weight: 2, arbitrary: step('insert task', 'edits', insertAnyTask) },
  { weight: 1, arbitrary: step('paste nodes', 'edits', (editor, a) => pasteNodes(editor, a)) },
  {
    weight: 2,
    arbitrary: step('turn into item', 'moves', (editor, a) =>
      turnIntoItem(editor, a % 2 === 0 ? 'dash' : 'scheme'),
    ),
  },
  { weight: 2, arbitrary: step('turn into paragraph', 'moves', (editor) => turnIntoParagraph(editor)) },
  {
    weight: 3,
    arbitrary: step('move', 'moves', (editor, a, b) =>
      moveBlock(editor, block(editor, a).id, b % 2 === 0 ? 'up' : 'down'),
    ),
  },
  {
    weight: 3,
    arbitrary: step('drag', 'moves', (editor, a, b) =>
      moveBlockTo(editor, block(editor, a).id, b % (editor.children.length + 1)),
    ),
  },
  {
    weight: 1,
    arbitrary: step('duplicate', 'edits', (editor, a) => duplicateBlock(editor, block(editor, a).id)),
  },
  {
    weight: 1,
    arbitrary: step('remove', 'removes', (editor, a) => removeBlock(editor, block(editor, a).id)),
  },
  { weight: 1, arbitrary: step('insert paragraph', 'moves', (editor) => insertParagraph(editor)) },
  { weight: 1, arbitrary: step('insert item', 'moves', (editor) => insertItem(editor)) },
  { weight: 1, arbitrary: step('insert table', 'moves', (editor) => insertTable(editor, 2, 2)) },
  { weight: 1, arbitrary: step('insert appendix', 'moves', (editor) => insertAppendix(editor)) },
  { weight: 2, arbitrary: step('insert assignment', 'moves', (editor) => insertAssignment(editor)) },
  { weight: 2, arbitrary: step('table', 'removes', editTable) },
  {
    weight: 1,
    arbitrary: step('mark', 'moves', (editor, a) =>
      a % 3 === 0 ? clearMarks(editor) : toggleMark(editor, 'bold'),
    ),
  },
  { weight: 2, arbitrary: step('add organ', 'edits', addOrganAnywhere) },
  { weight: 1, arbitrary: step('reorder organs', 'moves', reorderOrgans) },
  {
    weight: 1,
    arbitrary: step('schedule', 'edits', (editor, a) =>
      setSchedule(editor, task(editor, a)?.id ?? '', 'trong năm 2026'),
    ),
  },
  {
    weight: 1,
    arbitrary: step('remove assignment', 'removes', (editor, a) =>
      removeAssignment(editor, task(editor, a)?.id ?? ''),
    ),
  },
  {
    weight: 1,
    arbitrary: step('insert organ', 'edits', (editor, a) =>
      insertOrgan(editor, { id: `o${a % 5}`, name: `Cơ quan ${a % 5}` }),
    ),
  },
  {
    weight: 1,
    arbitrary: step('name selection', 'moves', (editor, a) =>
      makeSelectionEntity(editor, { type: 'organ', organ: organ(a) }),
    ),
  },
  { weight: 1, arbitrary: step('unlink', 'edits', (editor, a) => unlinkEntity(editor, entity(editor, a))) },
  { weight: 1, arbitrary: step('recipients', 'edits', editRecipients) },
  {
    weight: 1,
    arbitrary: step('subject', 'edits', (editor, a) =>
      setField(editor, blocks(editor)[1]?.id ?? '', 'subject', `về ${a}`),
    ),
  },
  {
    weight: 1,
    arbitrary: step('settings', 'moves', (editor, a) => setSettings(editor, { twoSided: a % 2 === 0 })),
  },
  {
    weight: 1,
    arbitrary: step('replace all', 'edits', (editor, a) => replaceAll(editor, 'a', a % 2 === 0 ? 'b' : '')),
  },
);

function blocks(editor: PlanEditor): readonly Block[] {
  return editor.children as Block[];
}

function block(editor: PlanEditor, a: number): Block {
  const found = blocks(editor)[a % editor.children.length];
  if (found === undefined) throw new Error('A plan without blocks');
  return found;
}

function point(editor: PlanEditor, a: number, b: number): Point {
  const texts = [...Node.texts(editor)];
  const [text, path] = texts[a % texts.length] ?? [{ text: '' }, [0, 0, 0]];
  return { path, offset: b % (text.text.length + 1) };
}

/** Of all selections, those across a few blocks and of everything matter most. */
function selectAnything(editor: PlanEditor, a: number, b: number, c: number): void {
  if (c % 20 === 0) {
    Transforms.select(editor, Editor.range(editor, []));
    return;
  }
  const anchor = point(editor, a, b);
  const focus = point(editor, c % 3 === 0 ? c : a + (c % 12), c);
  Transforms.select(editor, c % 2 === 0 ? { anchor, focus } : { anchor: focus, focus: anchor });
}

function caretAtEdge(editor: PlanEditor, a: number, b: number): void {
  const at = [a % editor.children.length];
  Transforms.select(editor, b % 2 === 0 ? Editor.start(editor, at) : Editor.end(editor, at));
}

function back(editor: PlanEditor): void {
  if (editor.selection !== null && Range.isExpanded(editor.selection))
    Editor.deleteFragment(editor, { direction: 'backward' });
  else Editor.deleteBackward(editor, { unit: 'character' });
}

function forward(editor: PlanEditor): void {
  if (editor.selection !== null && Range.isExpanded(editor.selection))
    Editor.deleteFragment(editor, { direction: 'forward' });
  else Editor.deleteForward(editor, { unit: 'word' });
}

/** Tab adds nothing but a row at a table's end, which is an insertion; here it only moves. */
function noNewRow(editor: PlanEditor): boolean {
  return editor.selection !== null;
}

function pasteBlocks(editor: PlanEditor, a: number, b: number): void {
  const from = a % editor.children.length;
  const fragment = blocksFragment(editor, from, from + 1 + (b % 5));
  if (fragment.content.kind === 'blocks' && fragment.content.blocks.length > 0)
    insertFragment(editor, fragment);
}

function pasteSelection(editor: PlanEditor, a: number, b: number): void {
  const fragment = selectedFragment(editor);
  if (fragment === undefined) return;
  Transforms.select(editor, point(editor, a, b));
  insertFragment(editor, fragment);
}

function insertAnyTask(editor: PlanEditor, a: number): void {
  const items = blocksOf(editor).filter(({ type }) => type === 'item');
  const task = taskCopy(planOf(editor), items[a % items.length]?.id ?? '');
  if (task !== undefined) insertTask(editor, task);
}

/** As Slate's own paste would hand them over: whole elements, with the ids of what is there already. */
function pasteNodes(editor: PlanEditor, a: number): void {
  if (editor.selection !== null) Transforms.insertFragment(editor, [block(editor, a), block(editor, a + 1)]);
}

function editTable(editor: PlanEditor, a: number): void {
  const acts = [
    () => addRow(editor, 'above'),
    () => addRow(editor, 'below'),
    () => addColumn(editor, 'left'),
    () => addColumn(editor, 'right'),
    () => removeRow(editor),
    () => removeColumn(editor),
  ];
  acts[a % acts.length]?.();
}

function task(editor: PlanEditor, a: number): Assignment | undefined {
  const tasks = blocks(editor).filter((candidate) => candidate.type === 'assignment');
  return tasks[a % Math.max(tasks.length, 1)];
}

function organ(a: number) {
  return ORGANS[a % ORGANS.length] ?? { id: 'bcs', name: 'Ban cán sự đảng' };
}

function addOrganAnywhere(editor: PlanEditor, a: number, b: number): void {
  addOrgan(editor, task(editor, a)?.id ?? '', b % 2 === 0 ? 'lead' : 'coordinators', organ(b));
}

function reorderOrgans(editor: PlanEditor, a: number): void {
  const found = task(editor, a);
  if (found === undefined) return;
  const [first] = organsIn(found, 'coordinators');
  moveOrgan(editor, found.id, 'coordinators', first?.id ?? '', 1);
}

function entity(editor: PlanEditor, a: number): string {
  const entities = [...entitiesOf(blocks(editor))];
  return entities[a % Math.max(entities.length, 1)]?.entity.id ?? '';
}

function editRecipients(editor: PlanEditor, a: number, b: number): void {
  const acts = [
    () => addRecipient(editor, organ(b)),
    () => removeRecipient(editor, b % 4),
    () => setArchive(editor, b % 4, true),
    () => setRecipientNote(editor, b % 4, 'b/c'),
  ];
  acts[a % acts.length]?.();
}
