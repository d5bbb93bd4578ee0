import { fail, type Result, succeed } from '../../../core/base/result';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import { runningDate } from '../../../core/citations/format-citation';
import { parseCitations } from '../../../core/citations/parse-citation';
import { readDate } from '../../../core/citations/read-date';
import { canonicalSymbol, symbolParts } from '../../../core/citations/symbol';
import { matchText, tidyWords } from '../../../core/vietnamese/match-text';

/** A document as its form has it: words in every field, `''` where nothing is known. */
export type DocumentDraft = {
  readonly kind: string;
  readonly symbol: string;
  /** As it is typed: "10/02/2022". */
  readonly date: string;
  readonly issuer: string;
  readonly title: string;
  readonly year: string;
  readonly subject: string;
};

const BLANK: DocumentDraft = {
  kind: 'Nghị quyết',
  symbol: '',
  date: '',
  issuer: '',
  title: '',
  year: '',
  subject: '',
};

/** What the words typed so far say of the document; words that say nothing a citation does are its subject. */
export function draftOf(words: string): DocumentDraft {
  const [citation] = parseCitations(words).value;
  if (citation === undefined) return { ...BLANK, subject: tidyWords(words) };
  return {
    kind: citation.kind,
    symbol: citation.symbol ?? '',
    date: citation.date === null ? '' : runningDate(citation.date),
    issuer: citation.issuer ?? '',
    title: citation.title ?? '',
    year: citation.year === null ? '' : String(citation.year),
    subject: citation.subject ?? '',
  };
}

/** What keeps a draft from being entered, and at which field. */
export type DraftError =
  | { readonly field: 'symbol'; readonly code: 'unnamed' | 'bad-symbol' }
  | { readonly field: 'date'; readonly code: 'bad-date' }
  | { readonly field: 'year'; readonly code: 'bad-year' };

/** The entry that a draft makes, without its id; or the first thing in it that cannot be. */
export function entryOfDraft(draft: DocumentDraft): Result<Omit<DocumentEntry, 'id'>, DraftError> {
  const [kind, issuer, title, subject, day, year] = [
    draft.kind,
    draft.issuer,
    draft.title,
    draft.subject,
    draft.date,
    draft.year,
  ].map(tidyWords) as [string, string, string, string, string, string];
  const symbol = canonicalSymbol(draft.symbol);
  if (symbol === '' && title === '' && subject === '') return fail({ field: 'symbol', code: 'unnamed' });
  if (symbol !== '' && symbolParts(symbol) === null) return fail({ field: 'symbol', code: 'bad-symbol' });
  const date = day === '' ? null : isoOf(day);
  if (day !== '' && date === null) return fail({ field: 'date', code: 'bad-date' });
  if (year !== '' && !/^(?:19|20|21)\d\d$/u.test(year)) return fail({ field: 'year', code: 'bad-year' });
  return succeed({
    kind,
    symbol: symbol === '' ? null : symbol,
    date,
    issuer: issuer === '' ? null : issuer,
    subject: subject === '' ? null : subject,
    ...(title === '' ? {} : { title }),
    ...(title === '' || year === '' ? {} : { year: Number(year) }),
  });
}

/** The ISO date of a day typed in figures or in words; null when it is none, or the calendar lacks it. */
function isoOf(day: string): string | null {
  const text = matchText(`ngày ${day.replace(/^ngày\s+/iu, '')}`);
  const read = readDate(text, 0);
  return read === null || read.end < text.folded.length ? null : read.value.iso;
}
