import { describe, expect, it } from 'vitest';
import { syllables } from '../../../core/vietnamese/syllables';
import { toneKey } from '../../../core/vietnamese/tone-marks';

describe('toneKey', () => {
  it.each([
    ['hoá', 'hóa', true],
    ['uỷ', 'ủy', true],
    ['thuỷ lợi', 'thủy lợi', true],
    ['hòa', 'hóa', false],
    ['ân', 'an', false],
    ['đ', 'd', false],
    ['Ủy', 'ủy', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(toneKey(a) === toneKey(b)).toBe(same);
  });
});

describe('syllables', () => {
  it('are folded, with their places', () => {
    expect(syllables('Bô-xít, năm 2030')).toEqual([
      { folded: 'bo', start: 0, end: 2 },
      { folded: 'xit', start: 3, end: 6 },
      { folded: 'nam', start: 8, end: 11 },
      { folded: '2030', start: 12, end: 16 },
    ]);
  });
});
