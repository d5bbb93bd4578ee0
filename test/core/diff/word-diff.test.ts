import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords, diffWords } from '../../../core/diff/word-diff';

const told = (before: string, after: string) =>
  diffWords(before, after).map(
    ({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind],
  );

describe('diffWords', () => {
  it.each([
    ['', '', ''],
    ['trước ngày 20/6', 'trước ngày 20/6', 'trước ngày 20/6'],
    ['trước ngày 20/6', 'trước ngày 30/6', 'trước ngày [-20-][+30+]/6'],
    ['đất đai, khoáng sản', 'đất đai, tài nguyên, khoáng sản', 'đất đai, [+tài nguyên, +]khoáng sản'],
    [
      'Đợt 1 trong năm 2022; các năm tiếp theo',
      'Đợt 1 trong năm 2022',
      'Đợt 1 trong năm 2022[-; các năm tiếp theo-]',
    ],
    ['quặng bô-xít thô', 'quặng Bô xit thô', 'quặng [-bô-xít-][+Bô xit+] thô'],
    ['một hai ba', 'bốn năm sáu', '[-một hai ba-][+bốn năm sáu+]'],
  ])('%s → %s', (before, after, expected) => {
    expect(told(before, after).join('')).toBe(expected);
  });

  it('keeps both texts whole, and alternates', () => {
    const text = fc
      .array(fc.constantFrom('Tỉnh', 'ủy', 'ban', ' ', '  ', ',', '.', '20', '/', '\n', '😀', 'e\u0301'), {
        maxLength: 30,
      })
      .map((tokens) => tokens.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffWords(before, after);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        changes.forEach(({ kind, text: words }, index) => {
          expect(words).not.toBe('');
          expect(kind).not.toBe(changes[index - 1]?.kind);
          if (kind === 'removed') expect(changes[index - 1]?.kind).not.toBe('added');
        });
      }),
    );
  });
});

describe('changedWords', () => {
  it('sums up what went and what came', () => {
    const changes = diffWords('trước ngày 20/6, Đảng ủy quân sự tỉnh', 'trước ngày 30/6, Đảng ủy tỉnh');
    expect(changedWords(changes)).toEqual({ removed: ['20', 'quân sự'], added: ['30'] });
  });
});
