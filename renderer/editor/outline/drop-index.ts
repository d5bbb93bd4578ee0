import type { Block } from '../../../core/plan/blocks';
import { mainTextEnd, ownExtentEnd, subtreeEnd } from '../../../core/plan/outline';
import type { OutlineRow } from './outline-rows';

export type Edge = 'before' | 'after';

/**
 * The index at which blocks dropped at an edge of a row come to stand: after an open branch means before the
 * first row below it, after a closed one or a leaf behind all that belongs to it. Null where nothing can be
 * dropped.
 */
export function dropIndex(blocks: readonly Block[], row: OutlineRow, edge: Edge): number | null {
  const index = blocks.findIndex(({ id }) => id === row.id);
  if (index === -1 || row.kind === 'signature') return null;
  if (row.kind === 'recipients') return edge === 'before' ? mainTextEnd(blocks) : null;
  if (edge === 'before') return row.kind === 'item' ? index : null;
  if (row.branch === 'closed' && row.kind === 'item') return subtreeEnd(blocks, index);
  return ownExtentEnd(blocks, index);
}

/** True when a move would put a branch into itself, or leave it where it is. */
export function isIdleMove(blocks: readonly Block[], from: number, to: number): boolean {
  return to >= from && to <= subtreeEnd(blocks, from);
}
