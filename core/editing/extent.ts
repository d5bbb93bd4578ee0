import { Transforms } from 'slate';
import type { Assignment } from '../plan/blocks';
import { ownExtentEnd } from '../plan/outline';
import { isEmptyAssignment } from '../plan/printed-words';
import { blocksOf } from './locate';
import type { PlanEditor } from './slate-types';

/** The assignment of the item at `index`, wherever in its own extent it stands at this moment, or -1. */
export function assignmentIndex(editor: PlanEditor, index: number): number {
  const blocks = blocksOf(editor);
  if (blocks[index]?.type !== 'item') return -1;
  const end = ownExtentEnd(blocks, index);
  for (let at = index + 1; at < end; at += 1) if (blocks[at]?.type === 'assignment') return at;
  return -1;
}

/** The assignment of the item at `index`. */
function assignmentAt(editor: PlanEditor, index: number): Assignment | undefined {
  const found = blocksOf(editor)[assignmentIndex(editor, index)];
  return found?.type === 'assignment' ? found : undefined;
}

/** True when the item at `index` has an assignment in which something is written. */
export function hasFilledAssignment(editor: PlanEditor, index: number): boolean {
  const assignment = assignmentAt(editor, index);
  return assignment !== undefined && !isEmptyAssignment(assignment);
}

/**
 * Makes `index` a place where an item or an appendix may begin. If that cuts an extent short, its assignment
 * comes before the place, so that it stays with its item. Returns the place, which is then after it.
 */
export function openPlace(editor: PlanEditor, index: number): number {
  const blocks = blocksOf(editor);
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.type === 'assignment') {
      if (at !== index) Transforms.moveNodes(editor, { at: [at], to: [index] });
      return index + 1;
    }
    if (block?.type !== 'paragraph' && block?.type !== 'table') return index;
  }
  return index;
}

/**
 * Removes the assignment of the item at `index` if nothing is written in it. Returns whether the item is now
 * free of assignments.
 */
export function dropEmptyAssignment(editor: PlanEditor, index: number): boolean {
  const at = assignmentIndex(editor, index);
  if (at === -1) return true;
  if (hasFilledAssignment(editor, index)) return false;
  Transforms.removeNodes(editor, { at: [at] });
  return true;
}
