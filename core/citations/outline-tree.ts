import type { DocumentPoint } from './document-record';

/** How deep a point of a document may stand. */
export const MAX_DEPTH = 6;

/** The index after the last of the points that stand below the one at `at`. */
export function subtreeEnd(points: readonly DocumentPoint[], at: number): number {
  const depth = points[at]?.depth ?? 0;
  let end = at + 1;
  while ((points[end]?.depth ?? 0) > depth) end += 1;
  return end;
}
