import { assertNever } from '../base/assert-never';
import type { ScheduleValue } from './schedule-value';

/** A day and month in running text: days below 10 and months 1–2 padded, months 3–9 not (the form, grade B). */
export function dayAndMonth(day: number, month: number): string {
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

/** The words that an `auto` schedule prints, in lower case as inside a sentence. */
export function scheduleWords(value: ScheduleValue): string {
  switch (value.kind) {
    case 'before': {
      const date = dayAndMonth(value.day, value.month);
      return value.year === undefined ? `trước ngày ${date}` : `trước ngày ${date}/${value.year}`;
    }
    case 'before-yearly':
      return `trước ngày ${dayAndMonth(value.day, value.month)} hằng năm`;
    case 'within-year':
      return `trong năm ${value.year}`;
    case 'ongoing':
      return 'thường xuyên';
    default:
      return assertNever(value);
  }
}
