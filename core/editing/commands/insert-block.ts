import { Editor, type Path, Transforms } from 'slate';
import { type ItemMarker, isBodyBlock } from '../../plan/blocks';
import { ownExtentEnd } from '../../plan/outline';
import { assignmentIndex, openPlace } from '../extent';
import { blockAt, blocksOf, isEmptyHolder, ownerOf } from '../locate';
import { makeAppendix, makeAssignment, makeItem, makeParagraph, makeTable } from '../make-blocks';
import type { PlanEditor } from '../slate-types';
import { MAX_COLUMNS } from './fill-cells';

/** A new, empty paragraph after the block in hand, inside the same item; the caret goes into it. */
export function insertParagraph(editor: PlanEditor): void {
  Editor.withoutNormalizing(editor, () => {
    const index = placeAfterCaret(editor);
    Transforms.insertNodes(editor, makeParagraph(editor.newId), { at: [index] });
    selectStart(editor, [index]);
  });
}

/**
 * A new, empty item after the own extent of the one in hand: of the same depth and marker, or those given.
 * The caret goes into it.
 */
export function insertItem(editor: PlanEditor, given: { depth?: number; marker?: ItemMarker } = {}): void {
  Editor.withoutNormalizing(editor, () => {
    const owner = ownerOf(editor, caretBlock(editor));
    const place =
      owner === undefined
        ? openPlace(editor, placeAfterCaret(editor))
        : ownExtentEnd(blocksOf(editor), owner.index);
    const depth = given.depth ?? owner?.item.depth ?? 1;
    const marker = given.marker ?? owner?.item.marker ?? 'scheme';
    Transforms.insertNodes(editor, makeItem(editor.newId, depth, marker), { at: [place] });
    selectStart(editor, [place]);
  });
}

/** A new table after the block in hand (in place of an empty paragraph); the caret goes to its first cell. */
export function insertTable(editor: PlanEditor, rows: number, columns: number, headingRow = true): boolean {
  if (rows < 1 || columns < 1 || columns > MAX_COLUMNS) return false;
  Editor.withoutNormalizing(editor, () => {
    const here = caretBlock(editor);
    const current = blockAt(editor, here);
    const index = placeAfterCaret(editor);
    Transforms.insertNodes(editor, makeTable(editor.newId, rows, columns, headingRow), { at: [index] });
    const replaces = current?.type === 'paragraph' && isEmptyHolder(current);
    if (replaces) Transforms.removeNodes(editor, { at: [here] });
    selectStart(editor, [replaces ? index - 1 : index]);
  });
  return true;
}

/** A new appendix, with an empty paragraph in it, behind everything that the body has. */
export function insertAppendix(editor: PlanEditor): void {
  Editor.withoutNormalizing(editor, () => {
    const end = blocksOf(editor).findIndex(({ type }) => type === 'recipients');
    Transforms.insertNodes(editor, [makeAppendix(editor.newId), makeParagraph(editor.newId)], { at: [end] });
    selectStart(editor, [end]);
  });
}

/**
 * Makes the item in hand a task: an empty assignment at the end of its own extent. The caret goes to the lead
 * of the new assignment, or of the one that is there already. Returns false outside of items.
 */
export function insertAssignment(editor: PlanEditor, itemId?: string): boolean {
  const at =
    itemId === undefined ? caretBlock(editor) : blocksOf(editor).findIndex(({ id }) => id === itemId);
  const owner = ownerOf(editor, at);
  if (owner === undefined) return false;
  Editor.withoutNormalizing(editor, () => {
    const existing = assignmentIndex(editor, owner.index);
    const place = existing === -1 ? ownExtentEnd(blocksOf(editor), owner.index) : existing;
    if (existing === -1) Transforms.insertNodes(editor, makeAssignment(editor.newId), { at: [place] });
    selectStart(editor, [place]);
  });
  return true;
}

function caretBlock(editor: PlanEditor): number {
  return (
    editor.selection?.focus.path[0] ?? blocksOf(editor).findIndex(({ type }) => type === 'recipients') - 1
  );
}

/** Where a new block goes: after the body block in hand, before its assignment; from outside, to the nearer end. */
function placeAfterCaret(editor: PlanEditor): number {
  const index = caretBlock(editor);
  const block = blockAt(editor, index);
  if (block === undefined) return 2;
  if (isBodyBlock(block)) return block.type === 'assignment' ? index : index + 1;
  return index < 2 ? 2 : blocksOf(editor).findIndex(({ type }) => type === 'recipients');
}

function selectStart(editor: PlanEditor, path: Path): void {
  Transforms.select(editor, Editor.start(editor, path));
}
