import type { DocumentPoint } from './document-record';
import { MAX_DEPTH, subtreeEnd } from './outline-tree';

type Points = readonly DocumentPoint[];

/**
 * The outline with a point and all below it one level deeper (`1`) or higher (`-1`). Unchanged (the same array)
 * where that cannot be: a point stands at most one level below the one before it, and at most six deep.
 */
export function shiftPoint(points: Points, id: string, by: 1 | -1): Points {
  const at = indexOf(points, id);
  const point = points[at];
  if (point === undefined) return points;
  const end = subtreeEnd(points, at);
  const deepest = Math.max(...points.slice(at, end).map(({ depth }) => depth));
  const most = (points[at - 1]?.depth ?? 0) + 1;
  if (by === 1 ? point.depth >= most || deepest >= MAX_DEPTH : point.depth <= 1) return points;
  return points.map((other, index) =>
    index >= at && index < end ? { ...other, depth: other.depth + by } : other,
  );
}

/** The outline with a point and all below it before the sibling above it (`-1`) or after the one below (`1`). */
export function movePoint(points: Points, id: string, by: 1 | -1): Points {
  const at = indexOf(points, id);
  const point = points[at];
  if (point === undefined) return points;
  const end = subtreeEnd(points, at);
  if (by === 1) {
    if (points[end]?.depth !== point.depth) return points;
    const next = subtreeEnd(points, end);
    return [
      ...points.slice(0, at),
      ...points.slice(end, next),
      ...points.slice(at, end),
      ...points.slice(next),
    ];
  }
  let before = at - 1;
  while ((points[before]?.depth ?? 0) > point.depth) before -= 1;
  if (points[before]?.depth !== point.depth) return points;
  return [
    ...points.slice(0, before),
    ...points.slice(at, end),
    ...points.slice(before, at),
    ...points.slice(end),
  ];
}

/** The outline without a point; what stood below it comes up to its level. */
export function removePoint(points: Points, id: string): Points {
  const at = indexOf(points, id);
  if (at === -1) return points;
  const end = subtreeEnd(points, at);
  return points.flatMap((point, index) => {
    if (index === at) return [];
    return index > at && index < end ? [{ ...point, depth: point.depth - 1 }] : [point];
  });
}

/** The outline with a new, empty point after another and all below it, at its level; at the end when `after` is null. */
export function addPoint(points: Points, after: string | null, id: string): Points {
  const at = after === null ? -1 : indexOf(points, after);
  const place = at === -1 ? points.length : subtreeEnd(points, at);
  const depth = points[at]?.depth ?? 1;
  const added: DocumentPoint = { id, label: '', depth, text: '', origin: 'document' };
  return [...points.slice(0, place), added, ...points.slice(place)];
}

/**
 * The outline with a point's number or words corrected. Words that somebody corrected are the document's own, no
 * longer what a plan says of it.
 */
export function correctPoint(
  points: Points,
  id: string,
  change: { readonly label?: string; readonly text?: string },
): Points {
  return points.map((point) => {
    if (point.id !== id) return point;
    const { origin: _origin, source: _source, ...own } = point;
    return change.text === undefined || change.text === point.text
      ? { ...point, ...change }
      : { ...own, ...change, origin: 'document' };
  });
}

function indexOf(points: Points, id: string): number {
  return points.findIndex((point) => point.id === id);
}
