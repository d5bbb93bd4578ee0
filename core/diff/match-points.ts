import { groupBy } from '../base/group-by';
import type { IdSource } from '../base/ids';
import type { DocumentPoint } from '../citations/document-record';
import type { OutlineEntry } from '../citations/read-outline';
import { fold } from '../vietnamese/fold';
import { syllables } from '../vietnamese/syllables';
import { editScript } from './edit-script';

/** A point of the new outline; `was` is the old point whose id it keeps, null for a new one. */
export type MatchedPoint = { readonly point: DocumentPoint; readonly was: DocumentPoint | null };

export type PointMatch = {
  /** In the order of the new outline, with its labels, depths and words exactly. */
  readonly points: readonly MatchedPoint[];
  /** Old points that nothing in the new outline stands for, in their order. */
  readonly removed: readonly DocumentPoint[];
};

/** So much of their words two points must share to be one that was reworded. */
const REWORDED = 0.5;
/** … and so much when they stand at the same place under the same number. */
const SAME_PLACE = 0.2;
/** So many neighbours of a point are looked at for its old wording. */
const NEIGHBOURS = 40;

/**
 * Finds the old points of a document in a new outline of it, so that a point keeps its id, and with it the tasks
 * that answer it: first by equal words in order, then by equal words anywhere, then by words that mostly agree,
 * last by the same number in the same place. A point that is found comes from the document's own text now.
 */
export function matchPoints(
  before: readonly DocumentPoint[],
  after: readonly OutlineEntry[],
  newId: IdSource,
): PointMatch {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (older: number, newer: number) => {
    if (taken.has(older) || pairs.has(newer)) return;
    pairs.set(newer, older);
    taken.add(older);
  };
  pairEqualWords(before, after, pair);
  const free = () => ({
    older: before.flatMap((_, index) => (taken.has(index) ? [] : [index])),
    newer: after.flatMap((_, index) => (pairs.has(index) ? [] : [index])),
  });
  pairReworded(before, after, free(), pair);
  pairSamePlace(before, after, free(), pair);
  return {
    points: after.map(({ label, depth, text }, index) => {
      const older = pairs.get(index);
      const was = older === undefined ? null : (before[older] ?? null);
      return { point: { id: was?.id ?? newId(), label, depth, text, origin: 'document' }, was };
    }),
    removed: before.filter((_, index) => !taken.has(index)),
  };
}

type Pair = (older: number, newer: number) => void;
type Free = { readonly older: readonly number[]; readonly newer: readonly number[] };

function pairEqualWords(before: readonly DocumentPoint[], after: readonly OutlineEntry[], pair: Pair): void {
  const ids = new Map<string, number>();
  const intern = ({ text }: { readonly text: string }) => {
    const words = fold(text);
    const known = ids.get(words) ?? ids.size;
    ids.set(words, known);
    return known;
  };
  const older = before.map(intern);
  const newer = after.map(intern);
  for (const run of editScript(older, newer)) {
    if (!run.same) continue;
    for (let at = 0; at < run.before.end - run.before.start; at += 1)
      pair(run.before.start + at, run.after.start + at);
  }
  const elsewhere = groupBy(older.keys(), (index) => older[index] ?? null);
  newer.forEach((words, index) => {
    for (const place of elsewhere.get(words) ?? []) pair(place, index);
  });
}

function pairReworded(
  before: readonly DocumentPoint[],
  after: readonly OutlineEntry[],
  free: Free,
  pair: Pair,
): void {
  const olderWords = new Map(free.older.map((index) => [index, wordsOf(before[index])]));
  const found: { readonly older: number; readonly newer: number; readonly likeness: number }[] = [];
  free.newer.forEach((newer, at) => {
    const words = wordsOf(after[newer]);
    // As far down the outline as the new one: what is free before it is as long as what was free before the old one.
    const middle = Math.round((at / Math.max(free.newer.length, 1)) * free.older.length);
    for (const older of free.older.slice(Math.max(0, middle - NEIGHBOURS), middle + NEIGHBOURS)) {
      const likeness = sharedWords(olderWords.get(older) ?? new Set(), words);
      if (likeness >= REWORDED) found.push({ older, newer, likeness });
    }
  });
  found.sort((a, b) => b.likeness - a.likeness || a.newer - b.newer || a.older - b.older);
  for (const { older, newer } of found) pair(older, newer);
}

function pairSamePlace(
  before: readonly DocumentPoint[],
  after: readonly OutlineEntry[],
  free: Free,
  pair: Pair,
): void {
  const oldPaths = pathsOf(before);
  const newPaths = pathsOf(after);
  const places = new Map(free.older.map((index) => [oldPaths[index], index]));
  for (const newer of free.newer) {
    const older = places.get(newPaths[newer]);
    if (older === undefined || after[newer]?.label === '') continue;
    if (sharedWords(wordsOf(before[older]), wordsOf(after[newer])) >= SAME_PLACE) pair(older, newer);
  }
}

/** Each entry's number with those of the entries above it. */
function pathsOf(entries: readonly { readonly label: string; readonly depth: number }[]): string[] {
  const open: string[] = [];
  return entries.map(({ label, depth }) => {
    open.length = Math.min(open.length, depth - 1);
    open.push(fold(label));
    return open.join('\n');
  });
}

function wordsOf(entry: { readonly text: string } | undefined): ReadonlySet<string> {
  return new Set(syllables(entry?.text ?? '').map(({ folded }) => folded));
}

/** So many words a point must have to be taken for the short form of another one that has them all. */
const SHORT_FORM = 5;

/** Twice what two sets share, of all that both have: 1 for equal ones. A short form counts as reworded. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const least = Math.min(a.size, b.size);
  const likeness = a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
  return shared === least && least >= SHORT_FORM ? Math.max(likeness, REWORDED) : likeness;
}
