import { Editor, type NodeEntry, Path, type Point, Range, Transforms } from 'slate';
import type { Item, Recipient } from '../../plan/blocks';
import { ownExtentEnd } from '../../plan/outline';
import { isAtEnd, isAtStart } from '../edges';
import { assignmentIndex } from '../extent';
import { blocksOf, focusHolder, holderAt, isBlank, nextHolder, outOfVoid } from '../locate';
import { makeItem, makeParagraph, makeRecipient } from '../make-blocks';
import type { Holder, PlanEditor } from '../slate-types';
import { splitHolder } from './split-holder';
import { turnBlockIntoParagraph } from './turn';

/** Fields that are one line on paper: a soft break has no meaning in them. */
const ONE_LINE: ReadonlySet<string> = new Set([
  'number',
  'symbol',
  'place',
  'day',
  'month',
  'year',
  'lead',
  'coordinators',
]);

/**
 * Enter. In an item: the next sibling (at its end after the whole own extent; in the middle the rest of the
 * text with what follows it, the assignment staying with the item). In an empty item: one level up, then a
 * paragraph. In a field: on to the next. In a cell: a new line. Returns false without a selection.
 */
export function insertBreak(editor: PlanEditor): boolean {
  if (editor.selection === null) return false;
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) {
      if (deleteForBreak(editor, editor.selection)) return;
    }
    const entry = focusHolder(editor);
    if (editor.selection === null || entry === undefined) return;
    breakHolder(editor, entry, outOfVoid(editor, editor.selection.anchor));
  });
  return true;
}

/** Deletes the selection. True when its two ends remained two blocks: then there is a break already. */
function deleteForBreak(editor: PlanEditor, selection: Range): boolean {
  const start = holderAt(editor, Range.start(selection));
  const end = holderAt(editor, Range.end(selection));
  const endRef = Editor.pathRef(editor, end?.[1] ?? []);
  Transforms.delete(editor);
  const remains = endRef.unref();
  const isBodyPair = start?.[1].length === 1 && remains?.length === 1 && end !== undefined;
  if (!isBodyPair || Path.equals(start[1], remains)) return false;
  selectStart(editor, remains);
  return true;
}

/** Shift+Enter: a new line inside the same block. */
export function insertSoftBreak(editor: PlanEditor): boolean {
  const entry = focusHolder(editor);
  if (entry === undefined) return false;
  const [holder] = entry;
  if (holder.type === 'field' && ONE_LINE.has(holder.name)) return false;
  Editor.insertText(editor, '\n');
  return true;
}

function breakHolder(editor: PlanEditor, [holder, path]: NodeEntry<Holder>, point: Point): void {
  const [index = 0] = path;
  switch (holder.type) {
    case 'item':
      breakItem(editor, holder, index, point);
      return;
    case 'paragraph':
      splitHolder(editor, path, point);
      return;
    case 'appendix':
      breakAppendix(editor, index, point);
      return;
    case 'recipient':
      breakRecipient(editor, holder, path, point);
      return;
    case 'cell':
      Editor.insertText(editor, '\n');
      return;
    case 'field':
      selectStart(editor, nextHolder(editor, path)?.[1]);
      return;
  }
}

function breakItem(editor: PlanEditor, item: Item, index: number, point: Point): void {
  const hasAssignment = assignmentIndex(editor, index) !== -1;
  if (isBlank(item) && item.depth > 1) {
    Transforms.setNodes(editor, { depth: item.depth - 1 }, { at: [index] });
  } else if (isBlank(item) && !hasAssignment) {
    turnBlockIntoParagraph(editor, index);
  } else if (isAtEnd(editor, point, [index])) {
    const after = ownExtentEnd(blocksOf(editor), index);
    Transforms.insertNodes(editor, makeItem(editor.newId, item.depth, item.marker), { at: [after] });
    selectStart(editor, [after]);
  } else if (isAtStart(editor, point, [index])) {
    Transforms.insertNodes(editor, makeItem(editor.newId, item.depth, item.marker), { at: [index] });
  } else {
    const rest = splitHolder(editor, [index], point);
    // The rest of the text and what follows it is the new item's; the assignment is not.
    const place = hasAssignment ? keepAssignment(editor, index, rest) : rest;
    selectStart(editor, place);
  }
}

/** After a split: moves the assignment back to the first half. Returns the path of the second half. */
function keepAssignment(editor: PlanEditor, index: number, rest: Path): Path {
  const [restIndex = index + 1] = rest;
  const from = assignmentIndex(editor, restIndex);
  if (from === -1) return rest;
  Transforms.moveNodes(editor, { at: [from], to: [restIndex] });
  return [restIndex + 1];
}

function breakAppendix(editor: PlanEditor, index: number, point: Point): void {
  if (isAtEnd(editor, point, [index])) {
    Transforms.insertNodes(editor, makeParagraph(editor.newId), { at: [index + 1] });
    selectStart(editor, [index + 1]);
  } else if (isAtStart(editor, point, [index])) {
    Transforms.insertNodes(editor, makeParagraph(editor.newId), { at: [index] });
  } else {
    const rest = splitHolder(editor, [index], point);
    turnBlockIntoParagraph(editor, rest[0] ?? index + 1);
  }
}

function breakRecipient(editor: PlanEditor, recipient: Recipient, path: Path, point: Point): void {
  if (recipient.archive === true) {
    // Nothing comes after the archive line, so a new recipient comes before it.
    Transforms.insertNodes(editor, makeRecipient(), { at: path });
    selectStart(editor, path);
  } else if (!isBlank(recipient)) splitHolder(editor, path, point);
}

function selectStart(editor: PlanEditor, path: Path | undefined): void {
  if (path !== undefined) Transforms.select(editor, Editor.start(editor, path));
}
