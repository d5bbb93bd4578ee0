import { editScript } from './edit-script';

/** A stretch of two texts: in both, only in the older, or only in the newer. */
export type WordChange = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * What changed between two texts, word by word. All but the added stretches are the older text exactly, all
 * but the removed ones the newer text exactly; what was removed stands before what was added in its place.
 * White space and marks alone between two changes belong to the changes, so that a rewritten phrase is one.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const older = before.match(TOKEN) ?? [];
  const newer = after.match(TOKEN) ?? [];
  const ids = new Map<string, number>();
  const intern = (token: string) => {
    const known = ids.get(token);
    if (known !== undefined) return known;
    ids.set(token, ids.size);
    return ids.size - 1;
  };
  const changes: WordChange[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') changes.push({ kind: 'removed', text: removed });
    if (added !== '') changes.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  const runs = editScript(older.map(intern), newer.map(intern));
  runs.forEach((run, index) => {
    const was = older.slice(run.before.start, run.before.end).join('');
    const is = newer.slice(run.after.start, run.after.end).join('');
    const between = index > 0 && index < runs.length - 1 && !/[\p{L}\p{N}]/u.test(was);
    if (run.same && !between) {
      flush();
      changes.push({ kind: 'same', text: was });
    } else {
      removed += was;
      added += is;
    }
  });
  flush();
  return changes;
}

/** The words that were removed and those that were added, without what stayed: for a line that sums it up. */
export function changedWords(changes: readonly WordChange[]): {
  readonly removed: readonly string[];
  readonly added: readonly string[];
} {
  const words = (kind: WordChange['kind']) =>
    changes.flatMap((change) => {
      const text = change.text.replace(/\s+/gu, ' ').trim();
      return change.kind === kind && text !== '' ? [text] : [];
    });
  return { removed: words('removed'), added: words('added') };
}
