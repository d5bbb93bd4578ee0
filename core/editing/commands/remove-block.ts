import { Editor, Transforms } from 'slate';
import { isBodyBlock } from '../../plan/blocks';
import { blockAt, blockIndex } from '../locate';
import type { PlanEditor } from '../slate-types';
import { deleteBlocks } from './delete-range';
import { branchEnd } from './move';

/**
 * Removes a body block with all that belongs to it: an item with its assignment and what is below it, an
 * appendix with what is in it. The caret goes to what stood after it, or before. Single blocks stay: false.
 */
export function removeBlock(editor: PlanEditor, id: string): boolean {
  const index = blockIndex(editor, id);
  const block = blockAt(editor, index);
  if (block === undefined || !isBodyBlock(block)) return false;
  Editor.withoutNormalizing(editor, () => {
    deleteBlocks(editor, index, branchEnd(editor, index));
    const next = blockAt(editor, index);
    const at =
      next !== undefined && isBodyBlock(next)
        ? Editor.start(editor, [index])
        : Editor.end(editor, [index - 1]);
    Transforms.select(editor, at);
  });
  return true;
}
