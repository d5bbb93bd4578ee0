import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText, originalWords, overlaps } from '../../../core/vietnamese/match-text';

describe('matchText', () => {
  it('spells every dash and double quotation mark in one way', () => {
    expect(matchText('“29– NQ/TW”, «10‑KL/TW»').folded).toBe('"29- nq/tw", "10-kl/tw"');
  });

  it('leads from a range of the folded text back to the words, tidied and in NFC', () => {
    const words = 'theo  Kết luận\n số 31';
    const text = matchText(words.normalize('NFD'));
    const start = text.folded.indexOf('ket');
    expect(originalWords(text, start, text.folded.length)).toBe('Kết luận số 31');
  });

  it('makes one space of a run, and keeps where a paragraph ends', () => {
    const text = matchText('Kết  luận\n số\t31\r\n\r\nTiếp');
    expect(text.folded).toBe('ket luan so 31\ntiep');
    expect(originalWords(text, 0, text.folded.indexOf(' so'))).toBe('Kết luận');
    expect(text.offsets[text.folded.indexOf('so')]).toBe('Kết  luận\n '.length);
  });

  it('keeps an offset for every unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const { folded, offsets } = matchText(words);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(words.length);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });
});

describe('overlaps', () => {
  it.each([
    [{ start: 0, end: 3 }, { start: 3, end: 5 }, false],
    [{ start: 0, end: 4 }, { start: 3, end: 5 }, true],
    [{ start: 3, end: 5 }, { start: 0, end: 9 }, true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
  });
});
