import { Editor, Transforms } from 'slate';
import type { Block } from '../../plan/blocks';
import { isBodyBlock } from '../../plan/blocks';
import { subtreeEnd } from '../../plan/outline';
import { openPlace } from '../extent';
import { blockAt, blockIndex, blocksOf } from '../locate';
import type { PlanEditor } from '../slate-types';
import { deepestAllowed, shiftSubtree } from './indent';

/**
 * Moves what is in hand up or down past its neighbour, as Alt+Shift+arrows do in Word: an item with all that
 * is below it past the sibling before or after it, an appendix past another, a paragraph or a table past one
 * block. An assignment stays where it is. Returns false where there is nothing to pass.
 */
export function moveBlock(editor: PlanEditor, id: string, direction: 'up' | 'down'): boolean {
  const index = blockIndex(editor, id);
  const end = branchEnd(editor, index);
  const from = direction === 'up' ? index : end;
  const to = direction === 'up' ? siblingBefore(editor, index) : index;
  if (from === -1 || to === -1) return false;
  const last = direction === 'up' ? end : siblingEnd(editor, index, end);
  if (last === -1) return false;
  Editor.withoutNormalizing(editor, () => moveRange(editor, from, last, to));
  return true;
}

/**
 * Moves an item with all that is below it, or an appendix with all that is in it, to where the block at
 * `index` stands now. An extent is not cut: its assignment stays with it. Too deep a level for the new place
 * becomes one that fits. Returns false when it would go into itself, or stay.
 */
export function moveBlockTo(editor: PlanEditor, id: string, index: number): boolean {
  const from = blockIndex(editor, id);
  const block = blockAt(editor, from);
  const last = blocksOf(editor).findIndex(({ type }) => type === 'recipients');
  if (block === undefined || !isBodyBlock(block) || block.type === 'assignment') return false;
  const end = branchEnd(editor, from);
  const target = Math.min(Math.max(index, 2), last);
  if (target >= from && target <= end) return false;
  Editor.withoutNormalizing(editor, () => {
    const opens = block.type === 'item' || block.type === 'appendix';
    const place = opens ? openPlace(editor, target) : target;
    moveRange(editor, from, end, place);
    const now = blockIndex(editor, id);
    if (block.type !== 'item') return;
    const excess = block.depth - deepestAllowed(editor, now);
    if (excess > 0) shiftSubtree(editor, now, -excess);
  });
  return true;
}

/** The index after everything that moves with the block at `index`. */
export function branchEnd(editor: PlanEditor, index: number): number {
  const blocks = blocksOf(editor);
  if (blocks[index]?.type !== 'appendix') return subtreeEnd(blocks, index);
  const next = blocks.findIndex(
    ({ type }, at) => at > index && (type === 'appendix' || type === 'recipients'),
  );
  return next === -1 ? blocks.length : next;
}

/** Moves the blocks [from, end) so that they stand before the block that is at `to`. */
function moveRange(editor: PlanEditor, from: number, end: number, to: number): void {
  for (let count = 0; count < end - from; count += 1) {
    if (to <= from) Transforms.moveNodes(editor, { at: [from + count], to: [to + count] });
    else Transforms.moveNodes(editor, { at: [from], to: [to - 1] });
  }
}

function siblingBefore(editor: PlanEditor, index: number): number {
  const block = blockAt(editor, index);
  const previous = blockAt(editor, index - 1);
  if (block === undefined || previous === undefined) return -1;
  switch (block.type) {
    case 'item':
      return lastIndex(
        editor,
        index,
        (above) => above.type === 'appendix' || isAtMost(above, block.depth),
        (above) => isSibling(above, block.depth),
      );
    case 'appendix':
      return lastIndex(
        editor,
        index,
        ({ type }) => type === 'appendix' || type === 'title',
        ({ type }) => type === 'appendix',
      );
    case 'paragraph':
    case 'table':
      return isBodyBlock(previous) && previous.type !== 'appendix' ? index - 1 : -1;
    default:
      return -1;
  }
}

/** The last block above `index` at which the search stops, if it is one that counts. */
function lastIndex(
  editor: PlanEditor,
  index: number,
  stops: (block: Block) => boolean,
  counts: (block: Block) => boolean,
): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blockAt(editor, at);
    if (block !== undefined && stops(block)) return counts(block) ? at : -1;
  }
  return -1;
}

/** The end of what follows the branch [index, end), if that is something it can pass. */
function siblingEnd(editor: PlanEditor, index: number, end: number): number {
  const block = blockAt(editor, index);
  const next = blockAt(editor, end);
  if (block === undefined || next === undefined || !isBodyBlock(next)) return -1;
  switch (block.type) {
    case 'item':
      return isSibling(next, block.depth) ? branchEnd(editor, end) : -1;
    case 'appendix':
      return branchEnd(editor, end);
    case 'paragraph':
    case 'table':
      return passEnd(editor, end);
    default:
      return -1;
  }
}

/** A paragraph passes one block; an assignment is last in its extent, so past it comes the next item. */
function passEnd(editor: PlanEditor, end: number): number {
  const after = blockAt(editor, end)?.type === 'assignment' ? end + 1 : end;
  const block = blockAt(editor, after);
  return block === undefined || !isBodyBlock(block) || block.type === 'appendix' ? -1 : after + 1;
}

function isAtMost(block: Block, depth: number): boolean {
  return block.type === 'item' && block.depth <= depth;
}

function isSibling(block: Block, depth: number): boolean {
  return block.type === 'item' && block.depth === depth;
}
