import { groupBy } from '../base/group-by';
import { calendarDate, type IsoDate } from '../schedule/calendar';
import { fold } from '../vietnamese/fold';
import type { DocumentEntry } from './document-entry';
import { documentKey, sameIssuer } from './document-key';
import { symbolKey } from './symbol';

/** Two entries that may be one document, and why one should look. */
export type NearDuplicate = {
  readonly first: DocumentEntry;
  readonly second: DocumentEntry;
  readonly reason: 'same-key' | 'same-symbol' | 'same-subject';
};

/**
 * Pairs of a register to offer for merging, each once, in the register's order: the same symbol, date and
 * issuer; the same symbol where date and issuer do not rule it out (unknown, or close to a slip); the same
 * kind, date and subject under different symbols. The same symbol of another term is another document.
 */
export function nearDuplicates(entries: readonly DocumentEntry[]): NearDuplicate[] {
  const pairs = new Map<string, NearDuplicate>();
  const collect = (
    keyOf: (entry: DocumentEntry) => string | null,
    reasonOf: (a: DocumentEntry, b: DocumentEntry) => NearDuplicate['reason'] | null,
  ) => {
    for (const group of groupBy(entries, keyOf).values()) {
      group.forEach((first, index) => {
        for (const second of group.slice(index + 1)) {
          const reason = reasonOf(first, second);
          const key = `${first.id}\n${second.id}`;
          if (reason !== null && !pairs.has(key)) pairs.set(key, { first, second, reason });
        }
      });
    }
  };
  collect(documentKey, () => 'same-key');
  collect(
    ({ symbol }) => (symbol === null ? null : symbolKey(symbol)),
    (a, b) => (similarDates(a.date, b.date) && similarIssuers(a, b) ? 'same-symbol' : null),
  );
  collect(
    ({ kind, date, subject }) =>
      date === null || subject === null ? null : [fold(kind), date, fold(subject)].join('\n'),
    () => 'same-subject',
  );
  const order = new Map(entries.map(({ id }, index) => [id, index]));
  const place = ({ id }: DocumentEntry) => order.get(id) ?? 0;
  return [...pairs.values()].sort(
    (a, b) => place(a.first) - place(b.first) || place(a.second) - place(b.second),
  );
}

/** Unknown, or one slip apart: the same year, or the same day and month of another year. */
function similarDates(a: IsoDate | null, b: IsoDate | null): boolean {
  if (a === null || b === null) return true;
  const [first, second] = [calendarDate(a), calendarDate(b)];
  return first.year === second.year || (first.month === second.month && first.day === second.day);
}

function similarIssuers(a: DocumentEntry, b: DocumentEntry): boolean {
  return a.issuer === null || b.issuer === null || sameIssuer(a.issuer, b.issuer);
}
