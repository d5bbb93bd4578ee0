import type { DocumentPoint } from './document-record';
import { MAX_DEPTH, subtreeEnd } from './outline-tree';

type Points = readonly DocumentPoint[];

/**
 * The outline `kept` with those points of `other` that it lacks, each last under the point that it stands under
 * there, or at the end where it stands under none. `same` gives the kept id of each point of `other` that the two
 * have in common; no other id may be in both.
 */
export function mergeOutlines(kept: Points, other: Points, same: ReadonlyMap<string, string>): Points {
  const points = [...kept];
  const above: DocumentPoint[] = [];
  for (const point of other) {
    while ((above.at(-1)?.depth ?? 0) >= point.depth) above.pop();
    const parent = above.at(-1);
    above.push(point);
    if (same.has(point.id)) continue;
    const parentId = parent === undefined ? undefined : (same.get(parent.id) ?? parent.id);
    const at = parentId === undefined ? -1 : points.findIndex(({ id }) => id === parentId);
    const end = at === -1 ? points.length : subtreeEnd(points, at);
    points.splice(end, 0, { ...point, depth: Math.min((points[at]?.depth ?? 0) + 1, MAX_DEPTH) });
  }
  return points;
}
