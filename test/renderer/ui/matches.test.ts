import { expect, test } from 'vitest';
import { matchesWords } from '../../../renderer/ui/matches';

test.each([
  ['Xuất tệp Word…', 'xuat', true],
  ['Xuất tệp Word…', 'word xuất', true],
  ['Xuất tệp Word…', 'xuất in', false],
  ['Đảng ủy Công an tỉnh', 'dang uy', true],
  ['Chữ đậm', '', true],
])('%s · %s: %s', (text, query, expected) => {
  expect(matchesWords(text, query)).toBe(expected);
});
