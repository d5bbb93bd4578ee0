import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, hitsIn } from '../../../electron/library/search-excerpt';
import { queryWords } from '../../../electron/library/search-terms';

const words = (text: string, query: string) => {
  const { lit } = hitsIn(text, queryWords(query));
  return lit.map(({ start, end }) => text.slice(start, end));
};

describe('the words of a query in a text', () => {
  it('are lit where they stand together, else each where it stands', () => {
    const text = 'Đảng ủy xã và ủy ban; đảng uỷ phường';
    expect(words(text, 'dang uy')).toEqual(['Đảng ủy', 'đảng uỷ']);
    expect(words(text, 'xa dang')).toEqual(['Đảng', 'xã', 'đảng']);
    expect(words(text, 'phu')).toEqual(['phường']);
    expect(words('Ủy ban nhân dân tỉnh', 'ubnd ti')).toEqual(['Ủy ban nhân dân tỉnh']);
  });

  it('are in every excerpt where they were in the text, and never cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('đảng', 'ủy', 'Tỉnh', 'kế', 'hoạch,', 'năm', '2026;'), { maxLength: 200 }),
        fc.constantFrom('dang uy', 'ke hoach', 'nam 20', 'tinh'),
        (text, query) => {
          const whole = text.join(' ');
          const hits = hitsIn(whole, queryWords(query));
          const excerpt = excerptOf(whole, hits);
          const shown = excerpt.lit.map(({ start, end }) => excerpt.text.slice(start, end));
          expect(shown).toEqual(
            hits.lit.map(({ start, end }) => whole.slice(start, end)).slice(0, shown.length),
          );
          expect(hits.lit.length === 0 || shown.length > 0).toBe(true);
          expect(excerpt.text.length).toBeLessThan(300);
        },
      ),
    );
  });
});
