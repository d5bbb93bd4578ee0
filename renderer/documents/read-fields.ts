import { fail, type Result, succeed } from '../../core/base/result';
import { readTypedDate } from '../../core/citations/read-typed-date';
import { canonicalSymbol } from '../../core/citations/symbol';
import type { IsoDate } from '../../core/schedule/calendar';
import { tidyWords } from '../../core/vietnamese/match-text';
import { vi } from '../strings/vi';

const { wrong } = vi.documents;

/** What was typed into a field as the register keeps it, or what is wrong with it, said at the field. */
export type ReadField<Value> = (words: string) => Result<Value, string>;

/** Words that may be left out. */
export const readWords: ReadField<string | null> = (words) => succeed(tidyWords(words) || null);

export const readKind: ReadField<string> = (words) => {
  const kind = tidyWords(words);
  return kind === '' ? fail(wrong.noKind) : succeed(kind);
};

export const readSymbol: ReadField<string | null> = (words) => succeed(canonicalSymbol(words) || null);

/** Without the "về" that citations put before it. */
export const readSubject: ReadField<string | null> = (words) =>
  succeed(tidyWords(words).replace(/^về\s+/iu, '') || null);

export const readDateField: ReadField<IsoDate | null> = (words) => {
  if (words.trim() === '') return succeed(null);
  const date = readTypedDate(words);
  if (date.kind === 'date') return succeed(date.iso);
  return fail(
    date.kind === 'no-such-day' ? wrong.noSuchDay(words.trim()) : wrong.unreadableDate(words.trim()),
  );
};

export const readYear: ReadField<number | null> = (words) => {
  const typed = words.trim();
  if (typed === '') return succeed(null);
  const year = /^\d{4}$/u.test(typed) ? Number(typed) : Number.NaN;
  return year >= 1900 && year <= 2200 ? succeed(year) : fail(wrong.year(typed));
};
