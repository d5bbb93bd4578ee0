import { fieldOf, type Letterhead } from './blocks';
import { isText } from './inline';

/** The date in the letterhead as far as it is filled in: a draft leaves day and month blank. */
export type PlanDate = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
};

/** Reads the letterhead's date fields; what is no number in its range is null. */
export function planDate(letterhead: Letterhead): PlanDate {
  const number = (name: 'day' | 'month' | 'year', low: number, high: number) => {
    const text = fieldOf(letterhead, name)
      .children.map((inline) => (isText(inline) ? inline.text : ''))
      .join('')
      .trim();
    const value = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
    return value >= low && value <= high ? value : null;
  };
  return { year: number('year', 1900, 2200), month: number('month', 1, 12), day: number('day', 1, 31) };
}

/** The date as ISO 8601 when it is whole and exists in the calendar, else null. */
export function isoDate({ year, month, day }: PlanDate): string | null {
  if (year === null || month === null || day === null || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last day that the known parts allow, as ISO 8601; null without a year. */
export function latestDate({ year, month, day }: PlanDate): string | null {
  if (year === null) return null;
  const lastMonth = month ?? 12;
  return isoDate({ year, month: lastMonth, day: day ?? daysIn(year, lastMonth) });
}

/** The first day that the known parts allow, as ISO 8601; null without a year. */
export function earliestDate({ year, month, day }: PlanDate): string | null {
  return year === null ? null : isoDate({ year, month: month ?? 1, day: day ?? 1 });
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
