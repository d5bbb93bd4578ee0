import { Node, Transforms } from 'slate';
import { dropEmptyAssignment } from '../extent';
import { blockAt } from '../locate';
import type { PlanEditor } from '../slate-types';

/**
 * Joins the text of the body block at `index` to the one right before it, which keeps its kind and its id.
 * An item with a filled assignment is not joined: the assignment would lose its item. Returns whether it
 * was joined.
 */
export function mergeIntoPrevious(editor: PlanEditor, index: number): boolean {
  const block = blockAt(editor, index);
  const previous = blockAt(editor, index - 1);
  if (block?.type !== 'item' && block?.type !== 'paragraph') return false;
  if (previous?.type !== 'item' && previous?.type !== 'paragraph' && previous?.type !== 'appendix')
    return false;
  if (block.type === 'item' && !dropEmptyAssignment(editor, index)) return false;
  editor.apply({
    type: 'merge_node',
    path: [index],
    position: previous.children.length,
    properties: Node.extractProps(block),
  });
  return true;
}

/** Removes a range of blocks, from the last to the first. */
export function removeBlocks(editor: PlanEditor, from: number, to: number): void {
  for (let index = to - 1; index >= from; index -= 1) Transforms.removeNodes(editor, { at: [index] });
}
