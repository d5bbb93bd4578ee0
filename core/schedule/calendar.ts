import { z } from 'zod';

/** A calendar date as ISO 8601 writes it: `2022-02-10`. Checked against the real calendar. */
export const isoDateSchema = z.iso.date();

/** A date as ISO 8601 writes it; such texts sort as the dates do. */
export type IsoDate = string;

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** Days of a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True when the calendar has that day. Without a year, 29/2 passes: some years have it. */
export function isCalendarDay(day: number, month: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The ISO date of a day that the calendar has; a day past the month's end becomes its last day. */
export function toIso(year: number, month: number, day: number): IsoDate {
  const last = Math.min(day, daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}

export function calendarDate(iso: IsoDate): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

/** The date that many days later, or earlier when negative. */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(iso) + days);
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekday(iso: IsoDate): number {
  // Day 0, 1970-01-01, was a Thursday.
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

const DAYS_IN_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;

/** Days since 1970-01-01. Years run from March, so that the leap day is the last of its year. */
function dayNumber(iso: IsoDate): number {
  const { year, month, day } = calendarDate(iso);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_1970;
}

function fromDayNumber(number: number): IsoDate {
  const shifted = number + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return toIso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
