import { expect, it } from 'vitest';
import { makeSchedule } from '../../../core/editing/make-entities';
import { dutyTimes } from '../../../core/plan/duty-times';
import type { Inline } from '../../../core/plan/inline';
import { runningItem } from '../../helpers/assigned-plan';

/** Running text with a duty's time at each other place. */
function kindsOf(...pieces: readonly string[]) {
  const inlines = pieces.map(
    (piece, at): Inline => (at % 2 === 0 ? { text: piece } : makeSchedule(() => `e${at}`, piece, 'schedule')),
  );
  return [...dutyTimes(runningItem('i', inlines)).values()].reverse().map((value) => value?.kind ?? null);
}

it.each([
  ['; báo cáo 1 năm gửi ', ['before-yearly', 'before-yearly']],
  [' và ', ['before-yearly', 'before-yearly']],
  [', ', ['before-yearly', 'before-yearly']],
  ['. Báo cáo 1 năm gửi ', ['before', 'before-yearly']],
  [' trình đề án để xem xét ', ['before', 'before-yearly']],
])('of two days with %j between them', (between, kinds) => {
  expect(kindsOf('Gửi ', 'trước ngày 20/6', between, 'trước ngày 20/12 hằng năm', '.')).toEqual(kinds);
});

it('a day with its year stays one day, and what is not understood stays so', () => {
  const yearly = ['; ', 'trước ngày 20/12 hằng năm', ''] as const;
  expect(kindsOf('', 'trước ngày 20/6/2026', ...yearly)).toEqual(['before', 'before-yearly']);
  expect(kindsOf('', 'khi có chỉ đạo', ...yearly)).toEqual([null, 'before-yearly']);
});
