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
  return placeHomeless(editor) || putLast(editor);
}

function placeHomeless(editor: PlanEditor): boolean {
  const blocks = blocksOf(editor);
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'assignment') continue;
    const owner = ownerIndex(blocks, index);
    if (owner !== -1 && assignmentIndex(editor, owner) === index) continue;
    const item = blocks[owner];
    if (isEmptyAssignment(block)) Transforms.removeNodes(editor, { at: [index] });
    else {
      const [depth, marker] =
        item?.type === 'item' ? ([item.depth, item.marker] as const) : ([1, 'scheme'] as const);
      Transforms.insertNodes(editor, makeItem(editor.newId, depth, marker), { at: [index] });
    }
    return true;
  }
  return false;
}

/** When this is reached each extent has one assignment at most. */
function putLast(editor: PlanEditor): boolean {
  const blocks = blocksOf(editor);
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'assignment') continue;
    const last = ownExtentEnd(blocks, ownerIndex(blocks, index)) - 1;
    if (last === index) continue;
    Transforms.moveNodes(editor, { at: [index], to: [last] });
    return true;
  }
  return false;
}
