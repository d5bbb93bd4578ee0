import { Range } from 'slate';
import { blocksOf } from './locate';
import type { PlanEditor } from './slate-types';

/** First and last index of the blocks that the selection touches, or nothing without a selection. */
export function selectedIndices(editor: PlanEditor): readonly [number, number] | undefined {
  if (editor.selection === null) return undefined;
  const [start, end] = Range.edges(editor.selection);
  const [first] = start.path;
  const [last] = end.path;
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Ids of the blocks that the selection touches: they outlast moves that indices do not. */
export function selectedBlockIds(editor: PlanEditor): readonly string[] {
  const indices = selectedIndices(editor);
  if (indices === undefined) return [];
  return blocksOf(editor)
    .slice(indices[0], indices[1] + 1)
    .map(({ id }) => id);
}
