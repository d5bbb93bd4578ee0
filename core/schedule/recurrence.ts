import type { SimpleSchedule } from './schedule-value';

/**
 * A rhythm as calendars know it (RFC 5545, 3.3.10). `byMonthDay` -1 is the last day of a month; what is not named
 * goes by the first occurrence.
 */
export type Recurrence = {
  readonly freq: 'YEARLY' | 'MONTHLY' | 'WEEKLY';
  readonly byMonth?: readonly number[];
  readonly byMonthDay?: number;
};

const MONTH_ENDS = {
  year: { freq: 'YEARLY', byMonth: [12], byMonthDay: -1 },
  'half-year': { freq: 'YEARLY', byMonth: [6, 12], byMonthDay: -1 },
  quarter: { freq: 'YEARLY', byMonth: [3, 6, 9, 12], byMonthDay: -1 },
  month: { freq: 'MONTHLY', byMonthDay: -1 },
  week: { freq: 'WEEKLY' },
} as const satisfies Record<string, Recurrence>;

/**
 * The rule by which a schedule comes again from its first occurrence on, on exactly the days of `occurrencesOf`.
 * Null for what does not come again, and for a rhythm that no such rule says ("trước ngày 30 hằng tháng", which
 * falls on 28/2).
 */
export function recurrenceOf(value: SimpleSchedule): Recurrence | null {
  switch (value.kind) {
    case 'before-yearly':
      return yearlyOn(value.month, value.day);
    case 'before-monthly':
      return monthlyOn(value.day);
    case 'within-month-yearly':
      return { freq: 'YEARLY', byMonth: [value.month], byMonthDay: -1 };
    case 'within-quarter-yearly':
      return { freq: 'YEARLY', byMonth: [value.quarter * 3], byMonthDay: -1 };
    case 'following-years':
      return MONTH_ENDS.year;
    case 'recurring':
      return MONTH_ENDS[value.every];
    default:
      return null;
  }
}

/** 29/2 falls on 28/2 in common years: the last day of February in all. */
function yearlyOn(month: number, day: number): Recurrence {
  return { freq: 'YEARLY', byMonth: [month], byMonthDay: month === 2 && day > 28 ? -1 : day };
}

function monthlyOn(day: number): Recurrence | null {
  if (day <= 28) return { freq: 'MONTHLY', byMonthDay: day };
  return day === 31 ? { freq: 'MONTHLY', byMonthDay: -1 } : null;
}
