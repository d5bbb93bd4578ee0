import { fail, type Result, succeed } from '../../core/base/result';
import { readTypedDate } from '../../core/citations/read-typed-date';
import { canonicalSymbol } from '../../core/citations/symbol';
import { cleanText } from '../../core/editing/clean-text';
import type { IsoDate } from '../../core/schedule/calendar';
import { tidyWords } from '../../core/vietnamese/match-text';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';

const { wrong } = vi.documents;

/** What was typed into a field as the register keeps it, or what is wrong with it, said at the field. */
export type ReadField<Value> = (words: string) => Result<Value, string>;

/** Words that may be left out, up to so many characters. */
export function readWords(most: number): ReadField<string | null> {
  return (typed) => {
    const words = tidyWords(cleanText(typed));
    return words.length > most ? fail(wrong.tooLong(formatCount(most))) : succeed(words || null);
  };
}

export const readKind: ReadField<string> = (typed) => {
  const kind = readWords(100)(typed);
  if (!kind.ok) return kind;
  return kind.value === null ? fail(wrong.noKind) : succeed(kind.value);
};

export const readSymbol: ReadField<string | null> = (typed) => {
  const symbol = readWords(100)(typed);
  return symbol.ok ? succeed(canonicalSymbol(symbol.value ?? '') || null) : symbol;
};

/** Without the "về" that citations put before it. */
export const readSubject: ReadField<string | null> = (typed) =>
  readWords(3000)(typed.trim().replace(/^về\s+/iu, ''));

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
