import { type IsoDate, isCalendarDay, toIso } from '../schedule/calendar';
import { type MatchText, matchAt, originalWords } from '../vietnamese/match-text';
import type { ReadAt } from './read-symbol';

const BEFORE = /(?:\s*,)?\s*(\(\s*)?((?:ban\s+hanh\s+)?ngay\s*(?=\d))?/uy;
const IN_FIGURES = /(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*((?:19|20|21)\d\d)(?!\d)/uy;
const IN_WORDS = /(\d{1,2})\s+(thang)\s+(\d{1,2})\s+nam\s+((?:19|20|21)\d\d)(?!\d)/uy;
const AFTER = /\s*\)/uy;
const YEAR_ALONE =
  /\s*(?:,\s*)?(?:\(\s*(?:nam\s+)?((?:19|20|21)\d\d)\s*\)|(?:nam\s+)?((?:19|20|21)\d\d)(?!\d|\s*[-/]\s*\d|\.\d))/uy;

/** A date as it was written; `iso` is null when the calendar does not have it. */
export type WrittenDate = { readonly iso: IsoDate | null; readonly words: string };

/**
 * Reads the date that follows a symbol: "ngày 10/02/2022", ", ngày 07-3-2022", "ngày 10 tháng 02 năm 2022",
 * "(27/5/2026)". Figures without "ngày" or brackets are no date of the document.
 */
export function readDate(text: MatchText, at: number): ReadAt<WrittenDate> | null {
  const before = matchAt(BEFORE, text.folded, at);
  if (before === null || (before[1] === undefined && before[2] === undefined)) return null;
  const start = at + before[0].length;
  const date = matchAt(IN_FIGURES, text.folded, start) ?? matchAt(IN_WORDS, text.folded, start);
  if (date === null) return null;
  const end = start + date[0].length;
  const after = before[1] === undefined ? null : matchAt(AFTER, text.folded, end);
  if (before[1] !== undefined && after === null) return null;
  const [day, month, year] = [Number(date[1]), Number(date[3]), Number(date[4])];
  const iso = isCalendarDay(day, month, year) ? toIso(year, month, day) : null;
  return { value: { iso, words: originalWords(text, start, end) }, end: end + (after?.[0].length ?? 0) };
}

/** Reads the year that may stand for the date: "năm 2010", "(2013)", "2013". */
export function readYear({ folded }: MatchText, at: number): ReadAt<number> | null {
  const match = matchAt(YEAR_ALONE, folded, at);
  return match === null ? null : { value: Number(match[1] ?? match[2]), end: at + match[0].length };
}
