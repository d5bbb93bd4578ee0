import { addDays, type IsoDate } from './calendar';
import { type Occurrence, occurrencesOf } from './occurrences';
import type { ScheduleValue, SimpleSchedule } from './schedule-value';

/** Wide enough for every year that a schedule can name. */
const ALL_TIME = { from: '1900-01-01', to: '2200-12-31' } as const;

/**
 * The last date that a schedule names, or null when it names none or goes on without end ("hằng năm", "các năm
 * tiếp theo", "thường xuyên"). `issued` gives days without a year their year.
 */
export function deadlineOf(value: ScheduleValue, issued: IsoDate | null): IsoDate | null {
  const simple = value.kind === 'parts' ? value.parts.map((part) => part.value) : [value];
  if (simple.some(isEndless)) return null;
  return occurrencesOf(value, ALL_TIME, issued).at(-1)?.due ?? null;
}

/** True for what has no last day. */
export function isEndless(value: SimpleSchedule): boolean {
  switch (value.kind) {
    case 'before-yearly':
    case 'before-monthly':
    case 'within-month-yearly':
    case 'within-quarter-yearly':
    case 'following-years':
    case 'recurring':
    case 'from':
    case 'ongoing':
      return true;
    default:
      return false;
  }
}

/** How many days before its last day a thing is said to be due soon. */
export const DUE_SOON_DAYS = 7;

export type DueState = 'overdue' | 'due-soon' | 'upcoming';

/**
 * How an occurrence stands today: overdue once its last day is past, due soon when that day is at most
 * `soonDays` days away.
 */
export function dueState(
  { lastDay }: Pick<Occurrence, 'lastDay'>,
  today: IsoDate,
  soonDays: number,
): DueState {
  if (lastDay < today) return 'overdue';
  return lastDay <= addDays(today, soonDays) ? 'due-soon' : 'upcoming';
}
