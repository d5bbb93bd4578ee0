import { assertNever } from '../base/assert-never';
import { addDays, calendarDate, type IsoDate, toIso, weekday } from './calendar';
import type { ScheduleValue, SimpleSchedule } from './schedule-value';

/** One date on which a schedule falls due. */
export type Occurrence = {
  /** First day of the span that the words name; null when they name its end only. */
  readonly opens: IsoDate | null;
  /** The date that the words name, or the last day of the span: what a due list shows. */
  readonly due: IsoDate;
  /** The last day that is still in time: the day before `due` for "trước ngày …". */
  readonly lastDay: IsoDate;
  /** The label of the part that it belongs to, if any: "Đợt 1". */
  readonly part: string | null;
};

/** Both ends included. */
export type DateSpan = { readonly from: IsoDate; readonly to: IsoDate };

/**
 * The occurrences whose `due` lies in a span of dates, by date. `issued` is the date of the plan: a day without
 * a year is of its year, and what recurs begins with it. Without it, days without a year have no occurrence
 * and what recurs fills the span. A recurring 29/2 falls on 28/2 in common years.
 */
export function occurrencesOf(value: ScheduleValue, span: DateSpan, issued: IsoDate | null): Occurrence[] {
  const parts = value.kind === 'parts' ? value.parts : [{ value }];
  const found: Occurrence[] = [];
  let lastYear = issued === null ? null : calendarDate(issued).year;
  for (const { label, value: simple } of parts) {
    const years = namedYears(simple);
    if (years.length > 0) lastYear = Math.max(...years);
    for (const occurrence of simpleOccurrences(simple, { span, issued, lastYear }))
      found.push({ ...occurrence, part: label ?? null });
  }
  return found
    .filter(({ due }) => due >= span.from && due <= span.to)
    .sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}

type Context = {
  readonly span: DateSpan;
  readonly issued: IsoDate | null;
  /** The last year that was named so far, or the plan's: what "các năm tiếp theo" follow. */
  readonly lastYear: number | null;
};
type Dated = Omit<Occurrence, 'part'>;

function simpleOccurrences(value: SimpleSchedule, context: Context): Dated[] {
  const year = context.issued === null ? null : calendarDate(context.issued).year;
  switch (value.kind) {
    case 'before':
      return inYear(value.year ?? year, (of) => before(toIso(of, value.month, value.day)));
    case 'before-yearly':
      return yearly(context, (of) => before(toIso(of, value.month, value.day)));
    case 'before-monthly':
      return monthly(context, 1, (of, month) => before(toIso(of, month, value.day)));
    case 'on':
      return inYear(value.year ?? year, (of) => {
        const day = toIso(of, value.month, value.day);
        return { opens: day, due: day, lastDay: day };
      });
    case 'until':
      return inYear(value.year ?? year, (of) => upTo(null, toIso(of, value.month, value.day)));
    case 'between': {
      const { from, to } = value;
      return inYear(to.year ?? year, (of) =>
        upTo(toIso(from.year ?? of, from.month, from.day), toIso(of, to.month, to.day)),
      );
    }
    case 'within-month':
      return inYear(value.year ?? year, (of) => monthSpan(of, value.month, value.month));
    case 'within-month-yearly':
      return yearly(context, (of) => monthSpan(of, value.month, value.month));
    case 'months': {
      const { from, to } = value;
      return inYear(to.year ?? year, (of) => ({
        ...monthSpan(of, to.month, to.month),
        opens: toIso(from.year ?? of, from.month, 1),
      }));
    }
    case 'within-quarter':
      return inYear(value.year ?? year, (of) => quarterSpan(of, value.quarter));
    case 'within-quarter-yearly':
      return yearly(context, (of) => quarterSpan(of, value.quarter));
    case 'within-half':
      return inYear(value.year ?? year, (of) => monthSpan(of, value.half * 6 - 5, value.half * 6));
    case 'within-year':
      return [monthSpan(value.year, 1, 12)];
    case 'by-year':
      return [{ ...monthSpan(value.year, 1, 12), opens: null }];
    case 'years':
      return [{ ...monthSpan(value.to, 1, 12), opens: toIso(value.from, 1, 1) }];
    case 'following-years':
      return yearly(context, (of) => monthSpan(of, 1, 12)).filter(
        ({ due }) => context.lastYear === null || calendarDate(due).year > context.lastYear,
      );
    case 'recurring':
      return recurring(value.every, context);
    case 'from':
    case 'ongoing':
    case 'after-event':
      return [];
    default:
      return assertNever(value);
  }
}

function inYear(year: number | null, of: (year: number) => Dated): Dated[] {
  return year === null ? [] : [of(year)];
}

/** "trước ngày 20/6": due on 20/6, in time up to the day before. */
function before(due: IsoDate): Dated {
  return { opens: null, due, lastDay: addDays(due, -1) };
}

function upTo(opens: IsoDate | null, due: IsoDate): Dated {
  return { opens, due, lastDay: due };
}

/** From the first day of one month to the last day of another of the same year. */
function monthSpan(year: number, first: number, last: number): Dated {
  return upTo(toIso(year, first, 1), toIso(year, last, 31));
}

function quarterSpan(year: number, quarter: number): Dated {
  return monthSpan(year, quarter * 3 - 2, quarter * 3);
}

function yearly(context: Context, of: (year: number) => Dated): Dated[] {
  return monthly(context, 12, (year) => of(year));
}

const MONTHS_EACH = { year: 12, 'half-year': 6, quarter: 3, month: 1 } as const;

function recurring(every: 'year' | 'half-year' | 'quarter' | 'month' | 'week', context: Context): Dated[] {
  if (every === 'week') return weekly(context);
  const length = MONTHS_EACH[every];
  return monthly(context, length, (year, last) => monthSpan(year, last - length + 1, last));
}

/** One occurrence at each `length`-th month of every year of the span, none due before the plan was issued. */
function monthly(
  { span, issued }: Context,
  length: number,
  of: (year: number, month: number) => Dated,
): Dated[] {
  const occurrences: Dated[] = [];
  for (let year = calendarDate(span.from).year; year <= calendarDate(span.to).year; year += 1) {
    for (let month = length; month <= 12; month += length) occurrences.push(of(year, month));
  }
  return occurrences.filter(({ due }) => issued === null || due >= issued);
}

/** Weeks end on Sunday. */
function weekly({ span, issued }: Context): Dated[] {
  const from = issued !== null && issued > span.from ? issued : span.from;
  const occurrences: Dated[] = [];
  for (let due = endOfWeek(from); due <= span.to; due = addDays(due, 7))
    occurrences.push(upTo(addDays(due, -6), due));
  return occurrences;
}

function endOfWeek(day: IsoDate): IsoDate {
  return addDays(day, 7 - weekday(day));
}

/** The years that a phrase names, as far as its end goes. */
function namedYears(value: SimpleSchedule): number[] {
  if (!('to' in value)) return 'year' in value && value.year !== undefined ? [value.year] : [];
  const year = typeof value.to === 'number' ? value.to : value.to.year;
  return year === undefined ? [] : [year];
}
