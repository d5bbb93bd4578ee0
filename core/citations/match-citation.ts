import { calendarDate, type IsoDate } from '../schedule/calendar';
import { fold } from '../vietnamese/fold';
import type { DocumentEntry } from './document-entry';
import { sameIssuer } from './document-key';
import type { ParsedCitation } from './parse-citation';
import { symbolKey, symbolParts } from './symbol';

/** In what a citation and an entry of the register contradict each other. */
export type Difference = 'symbol' | 'kind' | 'date' | 'issuer';

export type CitationMatch = {
  readonly entry: DocumentEntry;
  /** Empty when they agree in all that both of them say. */
  readonly differs: readonly Difference[];
  /** How much both of them say: the higher, the surer. */
  readonly agrees: number;
};

type Cited = Omit<ParsedCitation, 'start' | 'end' | 'bareEnd'>;

/**
 * The entries that a citation may name, the likeliest first: those of its symbol (or of its title, where it
 * has no symbol), whatever else they say. More than one without a difference means that the citation says too
 * little ("Nghị quyết số 09-NQ/TU" of two terms).
 */
export function matchCitation(citation: Cited, entries: readonly DocumentEntry[]): CitationMatch[] {
  return entries
    .flatMap((entry) => {
      const named = sameName(citation, entry);
      if (named === null) return [];
      const compared = [named, ...compare(citation, entry)];
      return [
        {
          entry,
          differs: compared.flatMap(({ part, equal }) => (equal ? [] : [part])),
          agrees: compared.filter(({ equal }) => equal).length,
        },
      ];
    })
    .sort((a, b) => a.differs.length - b.differs.length || b.agrees - a.agrees);
}

type Comparison = { readonly part: Difference; readonly equal: boolean };

/** Whether both name one document; null when they cannot. "Luật 42/2024" is a cut 42/2024/QH15. */
function sameName(citation: Cited, entry: DocumentEntry): Comparison | null {
  if (citation.symbol !== null && entry.symbol !== null) {
    const [cited, known] = [symbolKey(citation.symbol), symbolKey(entry.symbol)];
    const cut = symbolParts(citation.symbol)?.codes.length === 0 && known.startsWith(`${cited}/`);
    if (cited === known || cut) return { part: 'symbol', equal: cited === known };
    return null;
  }
  if (citation.symbol !== null || citation.title === null || entry.title === undefined) return null;
  const equal = titleKey(citation.kind, citation.title) === titleKey(entry.kind, entry.title);
  return equal && sameYear(citation, entry) ? { part: 'symbol', equal: true } : null;
}

function titleKey(kind: string, title: string): string {
  return fold(`${kind} ${title}`)
    .replace(/[,.;]/gu, '')
    .replace(/\s*[-–]\s*/gu, '-');
}

/** Laws of one title are told apart by their year. */
function sameYear(citation: Cited, entry: DocumentEntry): boolean {
  const years = [yearOf(citation.year, citation.date), yearOf(entry.year, entry.date)];
  return years.includes(null) || years[0] === years[1];
}

function yearOf(year: number | null | undefined, date: IsoDate | null): number | null {
  return year ?? (date === null ? null : calendarDate(date).year);
}

function compare(citation: Cited, entry: DocumentEntry): Comparison[] {
  const compared: Comparison[] = [{ part: 'kind', equal: fold(citation.kind) === fold(entry.kind) }];
  if (citation.date !== null && entry.date !== null)
    compared.push({ part: 'date', equal: citation.date === entry.date });
  else if (citation.year !== null && entry.date !== null)
    compared.push({ part: 'date', equal: citation.year === calendarDate(entry.date).year });
  if (citation.issuer !== null && entry.issuer !== null)
    compared.push({ part: 'issuer', equal: sameIssuer(citation.issuer, entry.issuer) });
  return compared;
}
