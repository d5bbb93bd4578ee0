import { diffWords, type WordChange } from '../diff/word-diff';
import { saysTheSame } from './fingerprint';

/** One thing that a document or plan says to what stands on it: itself, or one of its tasks. */
export type StatementPart = { readonly id: string; readonly text: string };

/** All that a document or plan says to what stands on it, in its order. */
export type Statement = readonly StatementPart[];

/**
 * What changed between what was last seen and what is said now, part by part; empty when nothing did. Parts in
 * `answered` do not count: they have threads of their own.
 */
export function changedParts(
  seen: Statement,
  now: Statement,
  answered: ReadonlySet<string> = new Set(),
): WordChange[] {
  const before = new Map(seen.map(({ id, text }) => [id, text]));
  const after = new Set(now.map(({ id }) => id));
  const pairs = [
    ...now.map(({ id, text }) => ({ id, before: before.get(id) ?? '', after: text })),
    ...seen.flatMap(({ id, text }) => (after.has(id) ? [] : { id, before: text, after: '' })),
  ];
  const changed = pairs.filter((pair) => !answered.has(pair.id) && !saysTheSame(pair.before, pair.after));
  return changed.flatMap((pair, index): WordChange[] => [
    ...(index === 0 ? [] : [{ kind: 'same', text: '\n' } as const]),
    ...diffWords(pair.before, pair.after),
  ]);
}
