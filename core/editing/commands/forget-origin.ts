import { Transforms } from 'slate';
import { blockAt, blockIndex } from '../locate';
import type { PlanEditor } from '../slate-types';

/** Makes an item one that was written here, as when little is left of what was copied. Returns whether it was copied. */
export function forgetOrigin(editor: PlanEditor, id: string): boolean {
  const index = blockIndex(editor, id);
  const block = blockAt(editor, index);
  if (block?.type !== 'item' || block.origin === undefined) return false;
  Transforms.unsetNodes(editor, 'origin', { at: [index] });
  return true;
}
