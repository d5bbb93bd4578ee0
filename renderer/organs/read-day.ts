import { type IsoDate, isCalendarDay, toIso } from '../../core/schedule/calendar';

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** A day as one types it ("01/7/2025", "1-7-2025") in ISO 8601; null for what is no day of the calendar. */
export function readDay(text: string): IsoDate | null {
  const [, day = '', month = '', year = ''] = DAY.exec(text.replace(/\s+/gu, '')) ?? [];
  if (year === '' || Number(year) < 1900 || Number(year) > 2200) return null;
  return isCalendarDay(Number(day), Number(month), Number(year))
    ? toIso(Number(year), Number(month), Number(day))
    : null;
}
