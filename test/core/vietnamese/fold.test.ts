import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceCase, upper } from '../../../core/vietnamese/case';
import { fold, foldWithOffsets } from '../../../core/vietnamese/fold';

describe('fold', () => {
  it.each([
    ['Đảng ủy', 'dang uy'],
    ['đảng uỷ', 'dang uy'],
    ['  NHIỆM   VỤ\n', 'nhiem vu'],
    ['Tie\u0302\u0301ng Vie\u0323\u0302t', 'tieng viet'],
    ['ﬁle ２', 'file 2'],
  ])('%j → %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same for every spelling of one text, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithOffsets', () => {
  it('leads from a folded match back to the original words', () => {
    const text = 'Ban Thường vụ “Đảng ủy” Công an';
    const { folded, offsets } = foldWithOffsets(text);
    const at = folded.indexOf('dang uy');
    expect(text.slice(offsets[at], offsets[at + 'dang uy'.length])).toBe('Đảng ủy');
  });

  it('has one offset a unit and one for the end, never going back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, offsets } = foldWithOffsets(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });
});

describe('case', () => {
  it('changes Vietnamese letters whole', () => {
    expect(upper('đảng ủy quân sự tỉnh')).toBe('ĐẢNG ỦY QUÂN SỰ TỈNH');
    expect(sentenceCase('KẾ HOẠCH')).toBe('Kế hoạch');
    expect(sentenceCase('')).toBe('');
  });
});
