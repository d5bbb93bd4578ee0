import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../core/plan/numbering';
import { ownExtentEnd } from '../../../core/plan/outline';
import type { Plan } from '../../../core/plan/plan';
import { printContext, printedWords } from '../../../core/plan/printed-words';
import { suggestByWording, WORTH_SHOWING, wordingIndex } from '../../../core/trace/suggest';
import type { TraceItem } from '../../../core/trace/trace-link';
import { foldLetters } from '../../../core/vietnamese/fold';
import { seedDocuments } from '../../helpers/registers';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';

/** Every item of a plan with the words of its own extent, by full path. */
function itemsOf(plan: Plan): TraceItem[] {
  const context = printContext(plan);
  const numbers = numberBlocks(plan.blocks, plan.settings.numbering);
  return plan.blocks.flatMap((block, index) => {
    if (block.type !== 'item') return [];
    const extent = plan.blocks.slice(index, ownExtentEnd(plan.blocks, index));
    const text = extent.flatMap((part) =>
      part.type === 'item' || part.type === 'paragraph' ? [printedWords(part.children, context)] : [],
    );
    return [{ id: `${plan.id} ${numbers.get(block.id)?.path ?? ''}`, text: text.join(' ') }];
  });
}

const items = SEED_NAMES.flatMap((name) => itemsOf(seedPlan(name)));
const index = wordingIndex(items);
const points = seedDocuments().flatMap(({ points: of }) => of ?? []);
const words = (text: string) => text.split(/\s+/u);

describe('the points of the register', () => {
  it('are what the plans say, at the places that they name', () => {
    expect(points.length).toBeGreaterThan(10);
    for (const { text, origin, source } of points) {
      expect(origin).toBe('plan');
      const item = items.find(({ id }) => id === `${source?.plan} ${source?.path}`);
      expect(item?.text.toLowerCase()).toContain(text.toLowerCase());
    }
  });
});

describe('suggestByWording', () => {
  /** How many points have the item that they come from in the first place, and among the first three. */
  const measure = (spoil: (text: string) => string) => {
    const ranks = points.map(({ text, source }) =>
      suggestByWording(spoil(text), index, { limit: 3 }).findIndex(
        ({ item }) => item.id === `${source?.plan} ${source?.path}`,
      ),
    );
    return [ranks.filter((rank) => rank === 0).length, ranks.filter((rank) => rank >= 0).length];
  };

  it.each<[string, (text: string) => string, number]>([
    ['as they are', (text) => text, 12],
    ['without marks', foldLetters, 12],
    ['cut to six syllables', (text) => words(text).slice(0, 6).join(' '), 12],
    ['cut to their last ten syllables', (text) => words(text).slice(-10).join(' '), 10],
    [
      'without every third syllable',
      (text) =>
        words(text)
          .filter((_word, at) => at % 3 !== 2)
          .join(' '),
      12,
    ],
    [
      'with their clauses turned round',
      (text) =>
        text
          .split(/[,;]\s*/u)
          .reverse()
          .join(', '),
      12,
    ],
  ])('finds the task of points %s', (_what, spoil, first) => {
    expect(points).toHaveLength(12);
    expect(measure(spoil)).toEqual([first, 12]);
  });

  it.each([
    'Xây dựng nhà ở xã hội cho công nhân khu công nghiệp',
    'Nâng cao chất lượng khám bệnh, chữa bệnh tại trạm y tế',
    'Bồi dưỡng giáo viên mầm non theo chương trình mới',
    'Phòng, chống bệnh dịch trên đàn gia súc, gia cầm',
    '',
  ])('suggests nothing for %j', (text) => {
    expect(suggestByWording(text, index)).toEqual([]);
  });

  it('says which phrases are shared, and keeps to its limit and its least score', () => {
    const [first] = suggestByWording('ung dung khoa hoc, cong nghe tien tien trong tham do', index, {
      limit: 1,
    });
    expect(first?.item.id).toBe('ke-hoach-10-nq-tw II.2.3');
    expect(first?.shared[0]).toBe('ứng dụng khoa học, công nghệ tiên tiến');
    const all = suggestByWording('khoáng sản', index, { limit: 4, least: 0 });
    expect(all).toHaveLength(4);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
    expect(suggestByWording('khoáng sản', index).every(({ score }) => score >= WORTH_SHOWING)).toBe(true);
  });

  it('scores the same wording 1', () => {
    for (const { id, text } of items.slice(0, 5)) {
      const [first] = suggestByWording(text, index);
      expect(first?.item.id).toBe(id);
      expect(first?.score).toBeCloseTo(1, 10);
    }
  });

  it('has nothing to suggest from an empty register', () => {
    expect(suggestByWording('khoáng sản', wordingIndex([]))).toEqual([]);
  });
});
