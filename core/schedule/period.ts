import { assertNever } from '../base/assert-never';
import { addDays, calendarDate, type IsoDate, toIso, weekday } from './calendar';
import { padMonth, quarterNumeral } from './format-schedule';

export type PeriodUnit = 'week' | 'month' | 'quarter' | 'year';

/** A week, month, quarter or year by which a due list is read. */
export type Period = {
  /** Stable and in order of time within one unit: `2026-W24`, `2026-06`, `2026-Q2`, `2026`. */
  readonly key: string;
  /** As screens name it: "Tuần 24/2026", "Tháng 6/2026", "Quý II/2026", "Năm 2026". */
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** The period in which a date lies. Weeks are those of ISO 8601: from Monday, week 1 has the first Thursday. */
export function periodOf(iso: IsoDate, unit: PeriodUnit): Period {
  const { year, month } = calendarDate(iso);
  switch (unit) {
    case 'week':
      return weekOf(iso);
    case 'month': {
      const number = String(month).padStart(2, '0');
      return {
        key: `${year}-${number}`,
        label: `Tháng ${padMonth(month)}/${year}`,
        ...months(year, month, month),
      };
    }
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return {
        key: `${year}-Q${quarter}`,
        label: `Quý ${quarterNumeral(quarter)}/${year}`,
        ...months(year, quarter * 3 - 2, quarter * 3),
      };
    }
    case 'year':
      return { key: String(year), label: `Năm ${year}`, ...months(year, 1, 12) };
    default:
      return assertNever(unit);
  }
}

/** That many periods one after the other, the first being the one in which the date lies. */
export function periodsFrom(iso: IsoDate, unit: PeriodUnit, count: number): Period[] {
  const periods: Period[] = [];
  for (let day = iso; periods.length < count; ) {
    const period = periodOf(day, unit);
    periods.push(period);
    day = addDays(period.to, 1);
  }
  return periods;
}

/** What falls due, by period, both in order of time; within a period the given order stays. */
export function groupByPeriod<Item extends { readonly due: IsoDate }>(
  items: readonly Item[],
  unit: PeriodUnit,
): { readonly period: Period; readonly items: readonly Item[] }[] {
  const groups = new Map<string, { period: Period; items: Item[] }>();
  for (const item of items) {
    const period = periodOf(item.due, unit);
    const group = groups.get(period.key) ?? { period, items: [] };
    group.items.push(item);
    groups.set(period.key, group);
  }
  return [...groups.values()].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
}

function months(year: number, first: number, last: number): { from: IsoDate; to: IsoDate } {
  return { from: toIso(year, first, 1), to: toIso(year, last, 31) };
}

function weekOf(iso: IsoDate): Period {
  const from = addDays(iso, 1 - weekday(iso));
  const { year } = calendarDate(addDays(from, 3));
  const first = weekOne(year);
  let number = 1;
  for (let monday = first; monday < from; monday = addDays(monday, 7)) number += 1;
  return {
    key: `${year}-W${String(number).padStart(2, '0')}`,
    label: `Tuần ${number}/${year}`,
    from,
    to: addDays(from, 6),
  };
}

/** The Monday of the week that has 4 January. */
function weekOne(year: number): IsoDate {
  const fourth = toIso(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth));
}
