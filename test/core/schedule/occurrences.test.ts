import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf, isEndless } from '../../../core/schedule/deadline';
import { occurrencesOf } from '../../../core/schedule/occurrences';
import { parseSchedule } from '../../../core/schedule/parse-schedule';
import type { ScheduleValue } from '../../../core/schedule/schedule-value';
import { scheduleValue } from './schedules';

function value(words: string): ScheduleValue {
  const read = parseSchedule(words).value;
  if (read === null) throw new Error(`Not understood: ${words}`);
  return read;
}

const dues = (words: string, from: string, to: string, issued: string | null) =>
  occurrencesOf(value(words), { from, to }, issued).map(({ due }) => due);

describe('occurrencesOf', () => {
  it.each<[string, string, string, string | null, string[]]>([
    ['trước ngày 30/6/2026', '2026-01-01', '2026-12-31', null, ['2026-06-30']],
    ['trước ngày 30/6/2026', '2026-07-01', '2026-12-31', null, []],
    ['trước ngày 20/6', '2020-01-01', '2030-12-31', '2022-05-30', ['2022-06-20']],
    ['trước ngày 20/6', '2020-01-01', '2030-12-31', null, []],
    [
      'trước ngày 20/12 hằng năm',
      '2022-01-01',
      '2024-12-31',
      '2022-05-30',
      ['2022-12-20', '2023-12-20', '2024-12-20'],
    ],
    ['trước ngày 20/02 hằng năm', '2022-01-01', '2023-12-31', '2022-05-30', ['2023-02-20']],
    ['trước ngày 29/02 hằng năm', '2023-01-01', '2024-12-31', null, ['2023-02-28', '2024-02-29']],
    [
      'trước ngày 31 hằng tháng',
      '2026-01-15',
      '2026-03-31',
      null,
      ['2026-01-31', '2026-02-28', '2026-03-31'],
    ],
    ['Quý IV/2026', '2026-01-01', '2026-12-31', null, ['2026-12-31']],
    ['Quý I hằng năm', '2026-01-01', '2027-12-31', '2026-04-01', ['2027-03-31']],
    ['trong tháng 02/2028', '2028-01-01', '2028-12-31', null, ['2028-02-29']],
    ['6 tháng đầu năm 2026', '2026-01-01', '2026-12-31', null, ['2026-06-30']],
    ['giai đoạn 2022–2025', '2022-01-01', '2030-12-31', null, ['2025-12-31']],
    [
      'Đợt 1 trong năm 2022; các năm tiếp theo',
      '2022-01-01',
      '2024-12-31',
      '2022-05-30',
      ['2022-12-31', '2023-12-31', '2024-12-31'],
    ],
    ['hằng quý', '2026-01-01', '2026-12-31', '2026-07-15', ['2026-09-30', '2026-12-31']],
    ['6 tháng một lần', '2026-01-01', '2026-12-31', null, ['2026-06-30', '2026-12-31']],
    ['hằng tuần', '2026-06-01', '2026-06-14', '2026-06-05', ['2026-06-07', '2026-06-14']],
    ['thường xuyên', '2020-01-01', '2030-12-31', '2022-05-30', []],
    ['ngay sau khi có hướng dẫn', '2020-01-01', '2030-12-31', '2022-05-30', []],
  ])('%s, from %s to %s, issued %s', (words, from, to, issued, expected) => {
    expect(dues(words, from, to, issued)).toEqual(expected);
  });

  it('says where a span opens, its last day in time and the part it belongs to', () => {
    const span = { from: '2022-01-01', to: '2022-12-31' };
    expect(occurrencesOf(value('Quý II/2022'), span, null)).toEqual([
      { opens: '2022-04-01', due: '2022-06-30', lastDay: '2022-06-30', part: null },
    ]);
    expect(
      occurrencesOf(
        value('Báo cáo 6 tháng gửi trước ngày 20/6; báo cáo 1 năm gửi trước ngày 20/12 hằng năm'),
        span,
        '2022-05-30',
      ),
    ).toEqual([
      { opens: null, due: '2022-06-20', lastDay: '2022-06-19', part: 'Báo cáo 6 tháng gửi' },
      { opens: null, due: '2022-12-20', lastDay: '2022-12-19', part: 'báo cáo 1 năm gửi' },
    ]);
  });

  it('keeps to the span and to the order of time, and a wider span only adds', () => {
    const year = fc.integer({ min: 1950, max: 2050 });
    fc.assert(
      fc.property(scheduleValue, year, year, fc.option(year), (schedule, a, b, issuedIn) => {
        const issued = issuedIn === null ? null : `${issuedIn}-05-30`;
        const [first, last] = a < b ? [a, b] : [b, a];
        const span = { from: `${first}-01-01`, to: `${last}-12-31` };
        const found = occurrencesOf(schedule, span, issued);
        expect(found.every(({ due }) => due >= span.from && due <= span.to)).toBe(true);
        expect(found.every(({ lastDay, due }) => lastDay <= due)).toBe(true);
        expect(found.map(({ due }) => due)).toEqual(found.map(({ due }) => due).sort());
        const wider = occurrencesOf(
          schedule,
          { from: `${first - 1}-01-01`, to: `${last + 1}-12-31` },
          issued,
        );
        expect(wider.filter(({ due }) => due >= span.from && due <= span.to)).toEqual(found);
      }),
    );
  });
});

describe('deadlineOf', () => {
  it.each([
    ['trước ngày 20/6', '2022-06-20'],
    ['Đợt 1 trước ngày 30/6/2023; đợt 2 Quý III/2022', '2023-06-30'],
    ['đến năm 2030', '2030-12-31'],
    ['Đợt 1 trong năm 2022; các năm tiếp theo', null],
    ['hằng năm', null],
    ['thường xuyên', null],
    ['sau khi có hướng dẫn', null],
  ])('%s → %s', (words, deadline) => {
    expect(deadlineOf(value(words), '2022-05-30')).toBe(deadline);
  });

  it('is null for whatever has no end, and only then or without any date', () => {
    fc.assert(
      fc.property(scheduleValue, (schedule) => {
        const parts = schedule.kind === 'parts' ? schedule.parts.map((part) => part.value) : [schedule];
        const dated = parts.some(({ kind }) => kind !== 'after-event');
        expect(deadlineOf(schedule, '2022-05-30') === null).toBe(parts.some(isEndless) || !dated);
      }),
    );
  });
});
