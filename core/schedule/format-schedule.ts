import { assertNever } from '../base/assert-never';
import type { SchedulePart, ScheduleValue, SimpleSchedule } from './schedule-value';

/** A day and month in running text: days below 10 and months 1–2 padded, months 3–9 not (the form, grade B). */
function dayAndMonth(day: number, month: number): string {
  return `${padDay(day)}/${padMonth(month)}`;
}

/** A day as the form prints it: below 10 padded with 0 (grade B). */
export function padDay(day: number): string {
  return String(day).padStart(2, '0');
}

/** A month as the form prints it: 1 and 2 padded with 0, 3–9 not (grade B). */
export function padMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** A quarter (1–4) as it is printed: "IV". */
export function quarterNumeral(quarter: number): string {
  return QUARTERS[quarter - 1] ?? String(quarter);
}

/** The words that an `auto` schedule prints, in lower case as inside a sentence. */
export function scheduleWords(value: ScheduleValue): string {
  if (value.kind !== 'parts') return simpleWords(value);
  return value.parts.map((part, at) => partWords(part, value.parts[at + 1])).join('; ');
}

function partWords({ label, value }: SchedulePart, next: SchedulePart | undefined): string {
  // "…trước ngày 20/6; …trước ngày 20/12 hằng năm": the last of a run of yearly days speaks for them all.
  const shared = value.kind === 'before-yearly' && next?.value.kind === 'before-yearly';
  const words = shared ? `trước ngày ${date(value)}` : simpleWords(value);
  return label === undefined ? words : `${label} ${words}`;
}

function simpleWords(value: SimpleSchedule): string {
  switch (value.kind) {
    case 'before':
      return `trước ngày ${date(value)}`;
    case 'before-yearly':
      return `trước ngày ${date(value)} hằng năm`;
    case 'before-monthly':
      return `trước ngày ${padDay(value.day)} hằng tháng`;
    case 'on':
      return `ngày ${date(value)}`;
    case 'until':
      return `chậm nhất ngày ${date(value)}`;
    case 'from':
      return `từ ngày ${date(value)}`;
    case 'between':
      return `từ ngày ${date(value.from)} đến ngày ${date(value.to)}`;
    case 'within-month':
      return `trong tháng ${ofYear(padMonth(value.month), value.year)}`;
    case 'within-month-yearly':
      return `trong tháng ${padMonth(value.month)} hằng năm`;
    case 'months':
      return `từ tháng ${ofYear(padMonth(value.from.month), value.from.year)} đến tháng ${ofYear(padMonth(value.to.month), value.to.year)}`;
    case 'within-quarter':
      return `Quý ${ofYear(quarterNumeral(value.quarter), value.year)}`;
    case 'within-quarter-yearly':
      return `Quý ${quarterNumeral(value.quarter)} hằng năm`;
    case 'within-half': {
      const half = value.half === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
      return value.year === undefined ? half : `${half} ${value.year}`;
    }
    case 'within-year':
      return `trong năm ${value.year}`;
    case 'by-year':
      return `đến năm ${value.year}`;
    case 'years':
      return `giai đoạn ${value.from}–${value.to}`;
    case 'following-years':
      return 'các năm tiếp theo';
    case 'recurring':
      return RHYTHMS[value.every];
    case 'ongoing':
      return 'thường xuyên';
    case 'after-event':
      return `${value.immediately ? 'ngay sau khi' : 'sau khi'} ${value.event}`;
    default:
      return assertNever(value);
  }
}

const RHYTHMS = {
  year: 'hằng năm',
  'half-year': '6 tháng một lần',
  quarter: 'hằng quý',
  month: 'hằng tháng',
  week: 'hằng tuần',
} as const;

type PartialDate = { readonly day: number; readonly month: number; readonly year?: number | undefined };

function date({ day, month, year }: PartialDate): string {
  return ofYear(dayAndMonth(day, month), year);
}

function ofYear(words: string, year: number | undefined): string {
  return year === undefined ? words : `${words}/${year}`;
}
