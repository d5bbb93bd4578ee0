import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleWords } from '../../../core/schedule/format-schedule';
import { parseSchedule } from '../../../core/schedule/parse-schedule';
import { type ScheduleValue, scheduleValueSchema } from '../../../core/schedule/schedule-value';
import { foldLetters } from '../../../core/vietnamese/fold';
import { scheduleValue } from './schedules';

const read = (words: string) => parseSchedule(words).value;

describe('parseSchedule', () => {
  it.each<[string, ScheduleValue]>([
    ['trước ngày 30/6/2026', { kind: 'before', day: 30, month: 6, year: 2026 }],
    ['Trước ngày 20-6.', { kind: 'before', day: 20, month: 6 }],
    ['trước ngày 20 tháng 12 năm 2022', { kind: 'before', day: 20, month: 12, year: 2022 }],
    ['trước ngày 25 hằng tháng', { kind: 'before-monthly', day: 25 }],
    ['20/4/2019', { kind: 'on', day: 20, month: 4, year: 2019 }],
    ['Chậm nhất là ngày 30/6', { kind: 'until', day: 30, month: 6 }],
    ['đến hết ngày 30/6/2026', { kind: 'until', day: 30, month: 6, year: 2026 }],
    [
      'từ 01/6 đến ngày 30/6/2026',
      { kind: 'between', from: { day: 1, month: 6, year: 2026 }, to: { day: 30, month: 6, year: 2026 } },
    ],
    ['Xong trong tháng 5/2026', { kind: 'within-month', month: 5, year: 2026 }],
    ['tháng 12 hằng năm', { kind: 'within-month-yearly', month: 12 }],
    [
      'Từ tháng 6/2019 đến tháng 4/2021',
      { kind: 'months', from: { month: 6, year: 2019 }, to: { month: 4, year: 2021 } },
    ],
    [
      'Từ tháng 4 đến tháng 12 năm 2020',
      { kind: 'months', from: { month: 4, year: 2020 }, to: { month: 12, year: 2020 } },
    ],
    ['Quý IV/2026', { kind: 'within-quarter', quarter: 4, year: 2026 }],
    ['Xong trong quý II năm 2026', { kind: 'within-quarter', quarter: 2, year: 2026 }],
    ['6 tháng cuối năm 2026', { kind: 'within-half', half: 2, year: 2026 }],
    ['trong năm 2022', { kind: 'within-year', year: 2022 }],
    ['đến hết năm 2030', { kind: 'by-year', year: 2030 }],
    ['giai đoạn 2022–2025', { kind: 'years', from: 2022, to: 2025 }],
    ['từ năm 2022 đến năm 2025', { kind: 'years', from: 2022, to: 2025 }],
    ['hàng năm', { kind: 'recurring', every: 'year' }],
    ['định kỳ 6 tháng một lần', { kind: 'recurring', every: 'half-year' }],
    ['THƯỜNG XUYÊN', { kind: 'ongoing' }],
    [
      'ngay sau khi Nghị quyết được  ban hành',
      { kind: 'after-event', event: 'Nghị quyết được ban hành', immediately: true },
    ],
    [
      'Đợt 1 trong năm 2022; các năm tiếp theo',
      {
        kind: 'parts',
        parts: [
          { label: 'Đợt 1', value: { kind: 'within-year', year: 2022 } },
          { value: { kind: 'following-years' } },
        ],
      },
    ],
    [
      'Báo cáo 6 tháng gửi trước ngày 20/6; báo cáo 1 năm gửi trước ngày 20/12 hằng năm',
      {
        kind: 'parts',
        parts: [
          { label: 'Báo cáo 6 tháng gửi', value: { kind: 'before-yearly', day: 20, month: 6 } },
          { label: 'báo cáo 1 năm gửi', value: { kind: 'before-yearly', day: 20, month: 12 } },
        ],
      },
    ],
    [
      'trước ngày 20/6 và 20/12 hằng năm',
      {
        kind: 'parts',
        parts: [
          { value: { kind: 'before-yearly', day: 20, month: 6 } },
          { value: { kind: 'before-yearly', day: 20, month: 12 } },
        ],
      },
    ],
    [
      'Năm 2026 và những năm tiếp theo',
      {
        kind: 'parts',
        parts: [{ value: { kind: 'within-year', year: 2026 } }, { value: { kind: 'following-years' } }],
      },
    ],
    [
      'Hoàn thành đầu tư, lắp đặt và vận hành xong trước ngày 01/01/2030',
      {
        kind: 'parts',
        parts: [
          {
            label: 'Hoàn thành đầu tư, lắp đặt và vận hành xong',
            value: { kind: 'before', day: 1, month: 1, year: 2030 },
          },
        ],
      },
    ],
  ])('%s', (words, value) => {
    expect(parseSchedule(words)).toEqual({ value, findings: [] });
    expect(scheduleValueSchema.parse(value)).toEqual(value);
    expect(read(foldLetters(words))).toEqual(
      JSON.parse(JSON.stringify(value), (key, part) =>
        key === 'label' || key === 'event' ? foldLetters(part) : part,
      ),
    );
  });

  it.each([
    'sớm nhất có thể',
    'không trước ngày 01/02/2026',
    'sau ngày 01/02/2026',
    'từ quý III/2026 đến quý I/2027',
    'từ nay đến năm 2030',
    'đầu năm 2026',
    'Hoàn thành nửa đầu năm 2026',
    'giữa tháng 6/2026',
    'tuần thứ hai tháng 6/2026',
    'ngày 05 hằng tháng',
    'trong tháng 13/2026',
    'trong tháng 5/1026',
    'trước ngày 20/6/26',
    'giai đoạn 2025–2022',
    'trước ngày 20/6/2026 hằng năm',
    'theo quy định',
    ';',
    '',
    'a'.repeat(501),
  ])('leaves %j as words, and says so', (words) => {
    const { value, findings } = parseSchedule(words);
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'schedule/not-understood' }]);
  });

  it.each(['trước ngày 31/2/2026', '29/02/2025', 'từ ngày 31/4 đến ngày 02/5/2026'])(
    'names the impossible date of %j',
    (words) => {
      const { value, findings } = parseSchedule(words);
      expect(value).toBeNull();
      expect(findings).toMatchObject([{ rule: 'schedule/impossible-date' }]);
    },
  );

  it('reads back whatever is printed', () => {
    fc.assert(
      fc.property(scheduleValue, (value) => {
        expect(scheduleValueSchema.parse(value)).toEqual(value);
        expect(read(scheduleWords(value))).toEqual(value);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const { value, findings } = parseSchedule(words);
        expect(value === null).toBe(findings.length === 1);
      }),
    );
  });
});
