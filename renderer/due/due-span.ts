import { addDays } from '../../core/schedule/calendar';
import type { DateSpan } from '../../core/schedule/occurrences';
import { type Period, periodOf, periodsFrom } from '../../core/schedule/period';
import type { DueView } from '../app/place';

export type DueUnit = NonNullable<DueView['unit']>;

/** How many periods the list shows: a quarter of a year of weeks, a year of months, two years of quarters. */
const PERIODS: Readonly<Record<DueUnit, number>> = { week: 13, month: 12, quarter: 8 };

export type Shown = {
  readonly unit: DueUnit;
  readonly periods: readonly Period[];
  readonly span: DateSpan;
};

/** The periods that a view shows; today's is the first unless another day was chosen. */
export function shownPeriods({ unit = 'month', from }: DueView, today: string): Shown {
  const periods = periodsFrom(from ?? today, unit, PERIODS[unit]);
  const first = periods[0] ?? periodOf(today, unit);
  return { unit, periods, span: { from: first.from, to: periods.at(-1)?.to ?? first.to } };
}

/** The first day of the period before or after the first one shown. */
export function stepped({ unit, span }: Shown, direction: 'earlier' | 'later'): string {
  const first = periodOf(span.from, unit);
  return periodOf(
    addDays(direction === 'earlier' ? first.from : first.to, direction === 'earlier' ? -1 : 1),
    unit,
  ).from;
}

/** The year before the span in which overdue things are looked for; null when the span begins in the future. */
export function spanBefore({ span }: Shown, today: string): DateSpan | null {
  if (span.from > today) return null;
  return { from: addDays(span.from, -365), to: addDays(span.from, -1) };
}
