import { Editor, Transforms } from 'slate';
import { MAX_DEPTH } from '../../plan/blocks';
import { subtreeEnd } from '../../plan/outline';
import { blockAt, blockIndex, blocksOf } from '../locate';
import { refuse } from '../refusals';
import { selectedIndices } from '../selected-blocks';
import type { PlanEditor } from '../slate-types';

/**
 * Moves the item with that id, or the selected ones, one level in, each with all that is below it. Refused
 * (and said) when an item would come to stand more than one level below the item above it, or below the last
 * level. Returns whether anything moved.
 */
export function indent(editor: PlanEditor, id?: string): boolean {
  const roots = targets(editor, id);
  const blocked = roots.find((index) => deepestIn(editor, index) >= MAX_DEPTH || isDeepest(editor, index));
  if (blocked !== undefined) return refuse(editor, 'editing/too-deep', blockAt(editor, blocked)?.id);
  return shift(editor, roots, 1);
}

/** Moves items one level out, each with all that is below it; those of the first level stay. */
export function outdent(editor: PlanEditor, id?: string): boolean {
  const roots = targets(editor, id).filter((index) => depthAt(editor, index) > 1);
  return shift(editor, roots, -1);
}

/** Adds to the depth of the item at `index` and of all below it. */
export function shiftSubtree(editor: PlanEditor, index: number, by: number): void {
  const end = subtreeEnd(blocksOf(editor), index);
  for (let at = index; at < end; at += 1) {
    const block = blockAt(editor, at);
    if (block?.type === 'item') Transforms.setNodes(editor, { depth: block.depth + by }, { at: [at] });
  }
}

/** How deep the item at `index` may stand: one level below the item above it, counted from the appendix's start. */
export function deepestAllowed(editor: PlanEditor, index: number): number {
  const blocks = blocksOf(editor);
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.type === 'item') return Math.min(block.depth + 1, MAX_DEPTH);
    if (block?.type === 'appendix') return 1;
  }
  return 1;
}

function shift(editor: PlanEditor, roots: readonly number[], by: number): boolean {
  Editor.withoutNormalizing(editor, () => {
    for (const index of roots) shiftSubtree(editor, index, by);
  });
  return roots.length > 0;
}

/** Indices of the items in question, without those that stand below another of them. */
function targets(editor: PlanEditor, id: string | undefined): number[] {
  const index = id === undefined ? -1 : blockIndex(editor, id);
  const [first, last] = index === -1 ? (selectedIndices(editor) ?? [0, -1]) : [index, index];
  const roots: number[] = [];
  for (let at = first; at <= last; at += 1) {
    if (blockAt(editor, at)?.type !== 'item') continue;
    roots.push(at);
    at = Math.max(at, subtreeEnd(blocksOf(editor), at) - 1);
  }
  return roots;
}

function depthAt(editor: PlanEditor, index: number): number {
  const block = blockAt(editor, index);
  return block?.type === 'item' ? block.depth : 0;
}

function deepestIn(editor: PlanEditor, index: number): number {
  const end = subtreeEnd(blocksOf(editor), index);
  let deepest = 0;
  for (let at = index; at < end; at += 1) deepest = Math.max(deepest, depthAt(editor, at));
  return deepest;
}

function isDeepest(editor: PlanEditor, index: number): boolean {
  return depthAt(editor, index) >= deepestAllowed(editor, index);
}
