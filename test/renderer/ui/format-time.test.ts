import { expect, test } from 'vitest';
import { formatDate, formatMoment, formatTime } from '../../../renderer/ui/format-time';

const at = (year: number, month: number, day: number, hour = 9, minute = 5) =>
  new Date(year, month - 1, day, hour, minute);

test('dates are padded as running text pads them: days below 10, months 1 and 2', () => {
  expect(formatDate('2022-02-10')).toBe('10/02/2022');
  expect(formatDate('2018-04-03')).toBe('03/4/2018');
  expect(formatDate('2026-11-21')).toBe('21/11/2026');
});

test('a moment is told by the clock today and yesterday, else by its date', () => {
  const now = at(2026, 3, 1, 0, 10);
  expect(formatMoment(at(2026, 3, 1, 0, 5).toISOString(), now)).toBe('00:05');
  expect(formatMoment(at(2026, 2, 28, 23, 59).toISOString(), now)).toBe('Hôm qua 23:59');
  expect(formatMoment(at(2026, 2, 27, 23, 59).toISOString(), now)).toBe('27/02/2026');
});

test('the clock has 24 hours', () => {
  expect(formatTime(at(2026, 3, 1, 14, 5).toISOString())).toBe('14:05');
  expect(formatTime(at(2026, 3, 1, 0, 0).toISOString())).toBe('00:00');
});
