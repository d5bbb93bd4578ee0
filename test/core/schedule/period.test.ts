import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../core/schedule/calendar';
import { dueState } from '../../../core/schedule/deadline';
import { groupByPeriod, periodOf } from '../../../core/schedule/period';

describe('periodOf', () => {
  it.each([
    ['2026-06-20', 'week', '2026-W25', 'Tuần 25/2026', '2026-06-15', '2026-06-21'],
    ['2027-01-03', 'week', '2026-W53', 'Tuần 53/2026', '2026-12-28', '2027-01-03'],
    ['2024-12-30', 'week', '2025-W01', 'Tuần 1/2025', '2024-12-30', '2025-01-05'],
    ['2026-02-11', 'month', '2026-02', 'Tháng 02/2026', '2026-02-01', '2026-02-28'],
    ['2026-12-31', 'quarter', '2026-Q4', 'Quý IV/2026', '2026-10-01', '2026-12-31'],
    ['2026-12-31', 'year', '2026', 'Năm 2026', '2026-01-01', '2026-12-31'],
  ] as const)('%s by %s', (iso, unit, key, label, from, to) => {
    expect(periodOf(iso, unit)).toEqual({ key, label, from, to });
  });

  it('holds the date, and the next period begins the day after', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1970-01-01', days)),
        fc.constantFrom('week', 'month', 'quarter', 'year'),
        (iso, unit) => {
          const period = periodOf(iso, unit);
          expect(period.from <= iso && iso <= period.to).toBe(true);
          const next = periodOf(addDays(period.to, 1), unit);
          expect(next.from).toBe(addDays(period.to, 1));
          expect(next.key > period.key).toBe(true);
        },
      ),
    );
  });
});

describe('groupByPeriod', () => {
  it('orders periods by time and keeps the given order inside one', () => {
    const items = ['2027-01-05', '2026-06-20', '2026-06-01'].map((due) => ({ due }));
    expect(
      groupByPeriod(items, 'month').map(({ period, items: of }) => [period.key, of.map(({ due }) => due)]),
    ).toEqual([
      ['2026-06', ['2026-06-20', '2026-06-01']],
      ['2027-01', ['2027-01-05']],
    ]);
  });
});

describe('dueState', () => {
  it.each([
    ['2026-06-18', 'upcoming'],
    ['2026-06-20', 'due-soon'],
    ['2026-06-30', 'due-soon'],
    ['2026-07-01', 'overdue'],
  ])('on %s: %s', (today, state) => {
    expect(dueState({ lastDay: '2026-06-30' }, today, 10)).toBe(state);
  });
});
