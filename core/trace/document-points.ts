import type { DocumentPoint } from '../citations/document-record';
import type { TracePoint } from './coverage';

/** A document's points as coverage sees them: each under the nearest point before it that is less deep. */
export function tracePoints(points: readonly DocumentPoint[]): TracePoint[] {
  const open: DocumentPoint[] = [];
  return points.map((point) => {
    while ((open.at(-1)?.depth ?? 0) >= point.depth) open.pop();
    const parent = open.at(-1);
    open.push(point);
    return { id: point.id, text: point.text, ...(parent === undefined ? {} : { parent: parent.id }) };
  });
}
