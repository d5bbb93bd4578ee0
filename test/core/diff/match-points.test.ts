import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import type { DocumentPoint } from '../../../core/citations/document-record';
import type { OutlineEntry } from '../../../core/citations/read-outline';
import { matchPoints } from '../../../core/diff/match-points';

const OLD: readonly DocumentPoint[] = [
  ['1', 'Tuyên truyền, phổ biến Nghị quyết đến cán bộ, đảng viên'],
  ['2', 'Hoàn thiện chính sách, pháp luật về địa chất, khoáng sản'],
  ['3', 'Nâng cao hiệu lực, hiệu quả quản lý nhà nước'],
  ['4', 'Phát triển nguồn nhân lực, khoa học và công nghệ'],
].map(([label = '', text = ''], index) => ({
  id: `p${index + 1}`,
  label,
  depth: 1,
  text,
  origin: 'plan',
  source: { plan: 'ke-hoach', path: 'II.1' },
}));

function match(lines: readonly (readonly [label: string, text: string])[]) {
  const entries = lines.map(([label, text]) => ({ label, depth: 1, text }));
  const { points, removed } = matchPoints(OLD, entries, countingIds('new-'));
  return { ids: points.map(({ point }) => point.id), removed: removed.map(({ id }) => id) };
}

describe('points found again in a new text', () => {
  it('keep their ids when one is put in before them and all numbers move', () => {
    expect(
      match([
        ['1', 'Quán triệt quan điểm chỉ đạo'],
        ['2', OLD[0]?.text ?? ''],
        ['3', OLD[1]?.text ?? ''],
        ['4', OLD[2]?.text ?? ''],
        ['5', OLD[3]?.text ?? ''],
      ]),
    ).toEqual({ ids: ['new-1', 'p1', 'p2', 'p3', 'p4'], removed: [] });
  });

  it.each([
    ['reworded', 'Hoàn thiện thể chế, chính sách, pháp luật về khoáng sản và công nghiệp khai khoáng'],
    ['shortened to a heading', 'Chính sách, pháp luật về khoáng sản'],
    ['written without its marks', 'HOAN THIEN CHINH SACH, PHAP LUAT VE DIA CHAT, KHOANG SAN'],
    ['rewritten under its number', 'Sửa đổi Luật Khoáng sản và các chính sách về thuế'],
  ])('keep their ids when one is %s', (_, text) => {
    expect(
      match([
        ['1', OLD[0]?.text ?? ''],
        ['2', text],
        ['3', OLD[2]?.text ?? ''],
        ['4', OLD[3]?.text ?? ''],
      ]),
    ).toEqual({
      ids: ['p1', 'p2', 'p3', 'p4'],
      removed: [],
    });
  });

  it('keep their ids when their order changes, and those that are gone are told', () => {
    expect(
      match([
        ['1', OLD[3]?.text ?? ''],
        ['2', OLD[0]?.text ?? ''],
        ['3', 'Tăng cường hợp tác quốc tế'],
      ]),
    ).toEqual({ ids: ['p4', 'p1', 'new-1'], removed: ['p2', 'p3'] });
  });

  it('come from the document itself from then on', () => {
    const [entry] = matchPoints(
      OLD,
      [{ label: 'a', depth: 2, text: OLD[0]?.text ?? '' }],
      countingIds('n'),
    ).points;
    expect(entry).toEqual({
      point: { id: 'p1', label: 'a', depth: 2, text: OLD[0]?.text, origin: 'document' },
      was: OLD[0],
    });
  });

  const entryOf = fc.record<OutlineEntry>({
    label: fc.constantFrom('', '1', '2', 'a'),
    depth: fc.integer({ min: 1, max: 3 }),
    text: fc.constantFrom('tuyên truyền', 'tuyên truyền pháp luật', 'quản lý đất đai', 'nguồn nhân lực', 'x'),
  });

  it('are never found twice, and no word of the new text is lost, whatever both are', () => {
    fc.assert(
      fc.property(
        fc.array(entryOf, { maxLength: 12 }),
        fc.array(entryOf, { maxLength: 12 }),
        (older, newer) => {
          const before = older.map((entry, index) => ({
            ...entry,
            id: `p${index}`,
            origin: 'document' as const,
          }));
          const { points, removed } = matchPoints(before, newer, countingIds('new-'));
          expect(points.map(({ point: { label, depth, text } }) => ({ label, depth, text }))).toEqual(newer);
          const ids = [...points.map(({ point }) => point.id), ...removed.map(({ id }) => id)];
          expect(new Set(ids).size).toBe(ids.length);
          for (const { id } of before) expect(ids).toContain(id);
          if (JSON.stringify(older) === JSON.stringify(newer))
            expect(points.map(({ point }) => point.id)).toEqual(before.map(({ id }) => id));
        },
      ),
    );
  });

  it('are matched in a long outline of which nothing stayed as it was', () => {
    const long = (word: string) =>
      Array.from({ length: 5000 }, (_, index) => ({
        label: `${index}`,
        depth: 1,
        text: `${word} số ${index} về nội dung thứ ${index * 7} của văn bản`,
      }));
    const before = long('Điểm').map((entry, index) => ({
      ...entry,
      id: `p${index}`,
      origin: 'document' as const,
    }));
    const { points } = matchPoints(before, long('Nhiệm vụ'), countingIds('new-'));
    expect(points.filter(({ was }) => was !== null)).toHaveLength(5000);
  });
});
