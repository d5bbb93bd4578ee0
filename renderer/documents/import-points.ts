import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import type { DocumentPoint } from '../../core/citations/document-record';
import { MAX_POINT_LENGTH, MAX_POINTS } from '../../core/citations/outline-limits';
import { readOutline } from '../../core/citations/read-outline';
import { matchPoints } from '../../core/diff/match-points';
import { cleanText } from '../../core/editing/clean-text';
import { saysTheSame } from '../../core/trace/fingerprint';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import type { PointMark } from './point-mark';

const words = vi.documents.import;

/** The most characters of a text that an outline is read from: a thousand pages. */
const MAX_TEXT_LENGTH = 5_000_000;

/** Points recognised in a text, those of them that are known under the ids they have. */
export type ReadText = { readonly points: readonly DocumentPoint[]; readonly findings: readonly Finding[] };

/** Recognises the points of a text; a text beyond the limits is refused whole, with the limit. */
export function readPoints(
  text: string,
  before: readonly DocumentPoint[],
  newId: () => string,
): Result<ReadText, string> {
  if (text.length > MAX_TEXT_LENGTH) return fail(words.tooLong(formatCount(MAX_TEXT_LENGTH)));
  const { value: entries, findings } = readOutline(cleanText(text));
  if (entries.length === 0) return fail(words.noText);
  if (entries.length > MAX_POINTS)
    return fail(words.tooMany(formatCount(entries.length), formatCount(MAX_POINTS)));
  const long = entries.find((entry) => entry.text.length > MAX_POINT_LENGTH);
  if (long !== undefined)
    return fail(words.pointTooLong(long.label || words.unnumbered, formatCount(MAX_POINT_LENGTH)));
  const { points } = matchPoints(before, entries, newId);
  return succeed({ points: points.map(({ point }) => point), findings });
}

/** What an outline would change in the one that is there. */
export function summarise(
  before: readonly DocumentPoint[],
  points: readonly DocumentPoint[],
): {
  readonly marks: ReadonlyMap<string, PointMark>;
  readonly removed: readonly DocumentPoint[];
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
} {
  const known = new Map(before.map((point) => [point.id, point]));
  const marks = new Map<string, PointMark>();
  for (const { id, text } of points) {
    const was = known.get(id);
    if (was === undefined) marks.set(id, 'new');
    else if (!saysTheSame(was.text, text)) marks.set(id, 'changed');
  }
  const kept = new Set(points.map(({ id }) => id));
  const removed = before.filter(({ id }) => !kept.has(id));
  const count = (mark: PointMark) => [...marks.values()].filter((other) => other === mark).length;
  return {
    marks,
    removed,
    counts: { added: count('new'), changed: count('changed'), removed: removed.length },
  };
}
