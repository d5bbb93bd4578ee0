import { groupBy } from '../base/group-by';
import { diffWords, type WordChange } from '../diff/word-diff';
import { saysTheSame } from './fingerprint';
import type { TraceItems, TraceLink } from './trace-link';

/** An item that has to be looked at again, and why. */
export type Suspect = {
  readonly item: string;
  /**
   * `answered-changed`: what it answers says something else now. `answered-gone`: it is no more.
   * `answer-changed`: what answers it says something else now. `answer-gone`: it is no more.
   */
  readonly because: 'answered-changed' | 'answered-gone' | 'answer-changed' | 'answer-gone';
  /** The item that changed or is gone. */
  readonly cause: string;
  /** The link to affirm once it was looked at. */
  readonly link: TraceLink;
  /** From the item up to the cause, both included: longer than two when the change came down through others. */
  readonly path: readonly string[];
  /** What changed, word by word; all of it removed when the cause is gone. */
  readonly changes: readonly WordChange[];
};

/**
 * What has to be looked at again ("Cần rà soát"): below a change everything that answers it, directly or
 * through others (a point → its tasks → the tasks of sub-plans); above it only what it answers itself. Nothing
 * is suspect twice for one link; circles of links end.
 */
export function suspectsOf(links: readonly TraceLink[], items: TraceItems): Suspect[] {
  const answering = groupBy(links, ({ to }) => to);
  return links.flatMap((link) => [...below(link, items, answering), ...above(link, items)]);
}

function below(link: TraceLink, items: TraceItems, answering: ReadonlyMap<string, TraceLink[]>): Suspect[] {
  const answered = items.get(link.to);
  if (answered !== undefined && saysTheSame(answered.text, link.seen.to)) return [];
  const because = answered === undefined ? 'answered-gone' : 'answered-changed';
  const changes = diffWords(link.seen.to, answered?.text ?? '');
  const suspects: Suspect[] = [];
  const seen = new Set([link.to]);
  const open: (readonly string[])[] = [[link.from, link.to]];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const [item] = path;
    if (item === undefined || seen.has(item)) continue;
    seen.add(item);
    if (items.has(item)) suspects.push({ item, because, cause: link.to, link, path, changes });
    for (const next of answering.get(item) ?? []) open.push([next.from, ...path]);
  }
  return suspects;
}

function above(link: TraceLink, items: TraceItems): Suspect[] {
  const answer = items.get(link.from);
  if (!items.has(link.to) || (answer !== undefined && saysTheSame(answer.text, link.seen.from))) return [];
  return [
    {
      item: link.to,
      because: answer === undefined ? 'answer-gone' : 'answer-changed',
      cause: link.from,
      link,
      path: [link.to, link.from],
      changes: diffWords(link.seen.from, answer?.text ?? ''),
    },
  ];
}
