import { Editor, Transforms } from 'slate';
import { isBodyBlock } from '../../plan/blocks';
import { freshCopy } from '../fresh-copy';
import { blockAt, blockIndex, blocksOf } from '../locate';
import type { PlanEditor } from '../slate-types';
import { branchEnd } from './move';

/**
 * Puts a copy, with ids of its own, right after a body block and all that belongs to it: an item with what is
 * below it, an appendix with what is in it. The caret goes to the copy. An assignment is copied only with its
 * item. Returns whether there was anything to copy.
 */
export function duplicateBlock(editor: PlanEditor, id: string): boolean {
  const index = blockIndex(editor, id);
  const block = blockAt(editor, index);
  if (block === undefined || !isBodyBlock(block) || block.type === 'assignment') return false;
  const end = branchEnd(editor, index);
  const copies = blocksOf(editor)
    .slice(index, end)
    .map((original) => freshCopy(original, editor.newId));
  Editor.withoutNormalizing(editor, () => {
    Transforms.insertNodes(editor, copies, { at: [end] });
    Transforms.select(editor, Editor.start(editor, [end]));
  });
  return true;
}
