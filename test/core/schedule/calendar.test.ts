import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  daysInMonth,
  isCalendarDay,
  isoDateSchema,
  toIso,
  weekday,
} from '../../../core/schedule/calendar';

const date = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));

describe('the calendar', () => {
  it('agrees with the platform on sums of days, weekdays and lengths of months', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -200_000, max: 200_000 }), (iso, days) => {
        const platform = new Date(`${iso}T00:00:00Z`);
        expect(weekday(iso)).toBe(platform.getUTCDay() || 7);
        const { year, month, day } = calendarDate(iso);
        expect(toIso(year, month, day)).toBe(iso);
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
        platform.setUTCDate(platform.getUTCDate() + days);
        if (platform.getUTCFullYear() >= 1000)
          expect(addDays(iso, days)).toBe(platform.toISOString().slice(0, 10));
      }),
    );
  });

  it('agrees with the schema of dates on which days exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2200 }),
        fc.integer({ min: 1, max: 13 }),
        fc.integer({ min: 1, max: 32 }),
        (year, month, day) => {
          const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(isCalendarDay(day, month, year)).toBe(isoDateSchema.safeParse(iso).success);
        },
      ),
    );
    expect(isCalendarDay(29, 2)).toBe(true);
    expect(isCalendarDay(30, 2)).toBe(false);
  });

  it('turns a day past the end of a month into its last day', () => {
    expect(toIso(2025, 2, 29)).toBe('2025-02-28');
    expect(toIso(2026, 6, 31)).toBe('2026-06-30');
  });
});
