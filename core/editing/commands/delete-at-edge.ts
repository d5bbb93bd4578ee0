import { Editor, type NodeEntry, type Path, Range, Transforms } from 'slate';
import { isEmptyAssignment } from '../../plan/printed-words';
import { isAtEnd, isAtStart } from '../edges';
import { assignmentIndex, hasFilledAssignment } from '../extent';
import { blockAt, focusHolder, isEmptyHolder, outOfVoid } from '../locate';
import { refuse } from '../refusals';
import type { Holder, PlanEditor } from '../slate-types';
import { mergeIntoPrevious } from './merge-blocks';
import { turnBlockIntoParagraph } from './turn';

/**
 * Backspace at the start of a holder: an item loses its number, a paragraph joins what stands before it.
 * Returns false when the caret is elsewhere, so that one letter is deleted as usual.
 */
export function deleteBackward(editor: PlanEditor): boolean {
  const here = caretHolder(editor);
  if (here === undefined || !isAtStart(editor, here.point, here.path)) return false;
  Editor.withoutNormalizing(editor, () => joinBackward(editor, here.holder, here.path));
  return true;
}

/** Delete at the end of a holder: what follows joins it. Returns false when the caret is elsewhere. */
export function deleteForward(editor: PlanEditor): boolean {
  const here = caretHolder(editor);
  if (here === undefined || !isAtEnd(editor, here.point, here.path)) return false;
  Editor.withoutNormalizing(editor, () => joinForward(editor, here.holder, here.path));
  return true;
}

function caretHolder(editor: PlanEditor) {
  const { selection } = editor;
  const entry: NodeEntry<Holder> | undefined = focusHolder(editor);
  if (selection === null || entry === undefined || !Range.isCollapsed(selection)) return undefined;
  const inVoid = Editor.void(editor, { at: selection.anchor }) !== undefined;
  return inVoid ? undefined : { point: selection.anchor, holder: entry[0], path: entry[1] };
}

function joinBackward(editor: PlanEditor, holder: Holder, path: Path): void {
  const [index = 0, child = 0] = path;
  switch (holder.type) {
    case 'item': {
      if (removeEmptyBefore(editor, index)) return;
      if (hasFilledAssignment(editor, index)) refuse(editor, 'editing/assignment-kept', holder.id);
      else turnBlockIntoParagraph(editor, index);
      return;
    }
    case 'appendix':
      turnBlockIntoParagraph(editor, index);
      return;
    case 'paragraph':
      joinParagraph(editor, holder, index);
      return;
    case 'recipient':
      if (holder.archive === true) {
        editor.apply({ type: 'set_node', path, properties: { archive: true }, newProperties: {} });
      } else if (child > 0) Transforms.mergeNodes(editor, { at: path });
      return;
    case 'field':
      removeEmptyAssignment(editor, index);
      return;
    case 'cell':
      return;
  }
}

/** An item with an assignment cannot become a paragraph, but an empty block above it can go. */
function removeEmptyBefore(editor: PlanEditor, index: number): boolean {
  const previous = blockAt(editor, index - 1);
  if (previous?.type !== 'item' && previous?.type !== 'paragraph') return false;
  if (!isEmptyHolder(previous) || !hasFilledAssignment(editor, index)) return false;
  Transforms.removeNodes(editor, { at: [index - 1] });
  return true;
}

function joinParagraph(editor: PlanEditor, holder: Holder, index: number): void {
  if (mergeIntoPrevious(editor, index)) return;
  // Before it stands a table or the title: an empty paragraph goes, the caret moves up in either case.
  const above = Editor.end(editor, [index - 1]);
  if (isEmptyHolder(holder) && !isLastOfBody(editor, index)) Transforms.removeNodes(editor, { at: [index] });
  Transforms.select(editor, above);
}

function isLastOfBody(editor: PlanEditor, index: number): boolean {
  return blockAt(editor, index - 1)?.type === 'title' && blockAt(editor, index + 1)?.type === 'recipients';
}

function removeEmptyAssignment(editor: PlanEditor, index: number): void {
  const block = blockAt(editor, index);
  if (block?.type !== 'assignment' || !isEmptyAssignment(block)) return;
  const above = Editor.end(editor, [index - 1]);
  Transforms.removeNodes(editor, { at: [index] });
  Transforms.select(editor, above);
}

function joinForward(editor: PlanEditor, holder: Holder, path: Path): void {
  const [index = 0, child = 0] = path;
  switch (holder.type) {
    case 'item':
    case 'paragraph':
    case 'appendix':
      joinNext(editor, holder, index);
      return;
    case 'recipient': {
      const block = blockAt(editor, index);
      const next = block?.type === 'recipients' ? block.children[child + 1] : undefined;
      if (next !== undefined && next.archive !== true)
        Transforms.mergeNodes(editor, { at: [index, child + 1] });
      return;
    }
    case 'field':
    case 'cell':
      return;
  }
}

function joinNext(editor: PlanEditor, holder: Holder, index: number): void {
  const next = blockAt(editor, index + 1);
  if (next === undefined || mergeIntoPrevious(editor, index + 1)) return;
  const isItem = next.type === 'item';
  const canGo = isEmptyHolder(holder) && holder.type !== 'appendix' && assignmentIndex(editor, index) === -1;
  if (canGo && (isItem || next.type === 'table')) {
    Transforms.removeNodes(editor, { at: [index] });
    Transforms.select(editor, outOfVoid(editor, Editor.start(editor, [index])));
  } else if (isItem) refuse(editor, 'editing/assignment-kept', next.id);
}
