import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSchedules } from '../../../core/schedule/find-schedules';
import { scheduleWords } from '../../../core/schedule/format-schedule';
import { simpleSchedule } from './schedules';

const found = (text: string) => findSchedules(text).map(({ start, end }) => text.slice(start, end));

describe('findSchedules', () => {
  it.each([
    [
      'định kỳ báo cáo (Báo cáo 6 tháng gửi trước ngày 20/6; báo cáo 1 năm gửi trước ngày 20/12 hằng năm).',
      ['trước ngày 20/6', 'trước ngày 20/12 hằng năm'],
    ],
    ['hoàn thành xong trong quý II năm 2026. Sở Nội vụ', ['trong quý II năm 2026']],
    ['gửi về Sở TRUOC NGAY 10/4/2020.', ['TRUOC NGAY 10/4/2020']],
    ['Nghị quyết số 10-NQ/TW ngày 10/02/2022 đến năm 2030, thời kỳ 2021–2030', []],
    ['đây là nhiệm vụ cấp thiết, thường xuyên, liên tục', []],
    ['trước ngày 20/6/26 và trước ngày 31/02/2026', []],
    ['bảng giá tính thuế hằng năm; định kỳ hàng năm báo cáo', ['định kỳ hàng năm']],
    ['Từ tháng 4 đến tháng 12 năm 2020.\n5. Kinh phí', ['Từ tháng 4 đến tháng 12 năm 2020']],
    ['trong năm 2021 - 2022', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds nothing inside what it is told to leave alone', () => {
    const text = 'theo Kết luận “trong năm 2022”, trước ngày 30/6/2026';
    const range = { start: text.indexOf('“'), end: text.indexOf('”') };
    expect(findSchedules(text, [range]).map(({ value }) => value.kind)).toEqual(['before']);
  });

  it('finds a printed time inside a sentence just as it stands', () => {
    fc.assert(
      fc.property(simpleSchedule, fc.constantFrom('.', ';', ')', ', sau đó'), (value, after) => {
        const words = scheduleWords(value);
        const text = `Báo cáo ${words}${after}`;
        for (const range of findSchedules(text)) {
          expect(words).toContain(text.slice(range.start, range.end));
          if (range.end - range.start === words.length) expect(range.value).toEqual(value);
        }
      }),
    );
    expect(findSchedules('Báo cáo trước ngày 30/6/2026.')[0]?.value).toEqual({
      kind: 'before',
      day: 30,
      month: 6,
      year: 2026,
    });
  });
});
