import { Transforms } from 'slate';
import { ownExtentEnd, ownerIndex } from '../../plan/outline';
import { isEmptyAssignment } from '../../plan/printed-words';
import { assignmentIndex } from '../extent';
import { blocksOf } from '../locate';
import { makeItem } from '../make-blocks';
import type { PlanEditor } from '../slate-types';

/**
 * An own extent holds at most one assignment, last. Commands see to it that each keeps its item; what is left
 * for here is an assignment without an item of its own: it goes if it is empty and gets an empty item if not.
 */
export function normalizeExtents(editor: PlanEditor): boolean {
  for (let index = 0; index < editor.children.length; index += 1) {
    const blocks = blocksOf(editor);
    const block = blocks[index];
    if (block?.type !== 'assignment') continue;
    const owner = ownerIndex(blocks, index);
    const item = blocks[owner];
    if (owner === -1 || assignmentIndex(editor, owner) !== index) {
      if (isEmptyAssignment(block)) Transforms.removeNodes(editor, { at: [index] });
      else {
        const [depth, marker] =
          item?.type === 'item' ? ([item.depth, item.marker] as const) : ([1, 'scheme'] as const);
        Transforms.insertNodes(editor, makeItem(editor.newId, depth, marker), { at: [index] });
      }
      return true;
    }
    const last = ownExtentEnd(blocks, owner) - 1;
    if (last !== index) {
      Transforms.moveNodes(editor, { at: [index], to: [last] });
      return true;
    }
  }
  return false;
}
