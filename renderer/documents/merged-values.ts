import type { DocumentRecord } from '../../core/citations/document-record';
import { vi } from '../strings/vi';
import { formatDate } from '../ui/format-time';

const words = vi.documents;

/** What becomes of a value when two entries are merged: it stays, comes over, is left behind, or is in both. */
export type Fate = 'same' | 'stays' | 'comes' | 'goes';

/** A property of two entries side by side; a property that neither has is left out. */
export type MergedValue = {
  readonly name: string;
  readonly values: readonly { readonly id: string; readonly words: string; readonly fate: Fate }[];
};

const PROPERTIES: readonly (readonly [
  name: string,
  of: (record: DocumentRecord) => string,
  together?: true,
])[] = [
  [words.fields.kind, ({ kind }) => kind],
  [words.fields.symbol, ({ symbol }) => symbol ?? ''],
  [words.fields.date, ({ date }) => (date === null ? '' : formatDate(date))],
  [words.fields.issuer, ({ issuer }) => issuer ?? ''],
  [words.fields.subject, ({ subject }) => subject ?? ''],
  [words.fields.title, ({ title }) => title ?? ''],
  [words.fields.year, ({ year }) => (year === undefined ? '' : String(year))],
  [words.fields.term, ({ term }) => term ?? ''],
  [words.fields.secrecy, ({ secrecy }) => secrecy ?? ''],
  [words.fields.state, ({ state }) => (state === undefined ? '' : words.states[state.kind])],
  [words.original.title, ({ file }) => file?.name ?? ''],
  [words.fields.notes, ({ notes }) => notes ?? '', true],
  [words.outline.list, ({ points = [] }) => (points.length === 0 ? '' : words.points(points.length)), true],
];

/** The two entries property by property, as the library merges them: the kept one's own values win. */
export function mergedValues(one: DocumentRecord, two: DocumentRecord, kept: string): readonly MergedValue[] {
  return PROPERTIES.flatMap(([name, of, together]) => {
    const pair = [one, two].map((record) => ({ id: record.id, words: of(record) }));
    if (pair.every((value) => value.words === '')) return [];
    const own = pair.find(({ id }) => id === kept)?.words ?? '';
    const isSame = pair.every((value) => value.words === own) && together !== true;
    const values = pair.map((value) => ({
      ...value,
      fate: fateOf(value.id === kept, own, isSame || value.words === '', together),
    }));
    return [{ name, values }];
  });
}

function fateOf(isKept: boolean, own: string, isSame: boolean, together: true | undefined): Fate {
  if (isSame) return 'same';
  if (isKept) return 'stays';
  return together === true || own === '' ? 'comes' : 'goes';
}
