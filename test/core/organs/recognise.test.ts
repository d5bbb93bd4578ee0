import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../../core/citations/parse-citation';
import type { Organ } from '../../../core/organs/organ';
import { organIndex, type RecogniseOptions, recogniseOrgans } from '../../../core/organs/recognise';
import { entityWords, printContext } from '../../../core/plan/printed-words';
import { entitiesOf } from '../../../core/plan/walk';
import { foldLetters } from '../../../core/vietnamese/fold';
import { seedOrgans } from '../../helpers/registers';
import { SEED_NAMES, seedPlan, seedText } from '../../helpers/seeds';

const organs = seedOrgans();
const index = organIndex(organs);

function found(text: string, options?: RecogniseOptions): string[] {
  return recogniseOrgans(text, index, options).map(
    ({ organ, start, end, exact }) => `${organ.id}: ${text.slice(start, end)}${exact ? '' : ' ~'}`,
  );
}

describe('recogniseOrgans', () => {
  it.each([
    ['giao Ban Thường vụ Tỉnh ủy chỉ đạo', ['ban-thuong-vu-tinh-uy: Ban Thường vụ Tỉnh ủy']],
    ['giao BTV Tỉnh uỷ chỉ đạo', ['ban-thuong-vu-tinh-uy: BTV Tỉnh uỷ']],
    ['giao ban thuong vu tinh uy chi dao', ['ban-thuong-vu-tinh-uy: ban thuong vu tinh uy ~']],
    ['BAN THƯỜNG VỤ TỈNH ỦY', ['ban-thuong-vu-tinh-uy: BAN THƯỜNG VỤ TỈNH ỦY']],
    ['Đảng ũy Công an tỉnh', ['dang-uy-cong-an-tinh: Đảng ũy Công an tỉnh ~']],
    ['giao Tinh ủy', ['tinh-uy: Tinh ủy ~']],
    ['Lưu VP.TU.', ['van-phong-tinh-uy: VP.TU']],
    [
      'Các huyện ủy, thành ủy, Đảng ủy quân sự tỉnh',
      ['cac-huyen-uy-thanh-uy: Các huyện ủy, thành ủy', 'dang-uy-quan-su-tinh: Đảng ủy quân sự tỉnh'],
    ],
    [
      'các đoàn thể chính trị-xã hội; Sở Lao động Thương binh và Xã hội',
      ['so-lao-dong-thuong-binh-va-xa-hoi: Sở Lao động Thương binh và Xã hội'],
    ],
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở KH&ĐT',
      ['so-van-hoa-the-thao-va-du-lich: Sở Văn hóa, Thể thao và Du lịch', 'so-ke-hoach-va-dau-tu: Sở KH&ĐT'],
    ],
    ['UBND tỉnh Lào Cai ban hành', ['uy-ban-nhan-dan-tinh: UBND tỉnh Lào Cai']],
    ['Tỉnh ủy.\nBan Dân vận', ['tinh-uy: Tỉnh ủy']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['a word of its own', 'tỉnhủy, Thanh tra tỉnhĐoàn'],
    ['words of other marks', 'các số ban ngành, Sớ Y tế'],
    ['an abbreviation in small letters', 'btv từ nay'],
    [
      'a part of a longer name',
      'Ban Tổ chức Huyện ủy, Chủ tịch UBND tỉnh, đồng chí Bí thư Tỉnh ủy, Thanh tra Chính phủ, dang uy UBND tỉnh, BTG Tỉnh ủy',
    ],
    ['words across a sentence', 'Văn phòng. Tỉnh. Ủy ban. Kiểm tra'],
    ['words across a paragraph', 'Ủy ban nhân\n\ndân tỉnh'],
  ])('takes nothing for a name that is %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('says which place follows a name', () => {
    const [first, second] = recogniseOrgans('UBND tỉnh Yên Bái và Sở Công Thương, Sở Y tế', index);
    expect([first?.place, second?.place]).toEqual(['Yên Bái', null]);
    expect(recogniseOrgans('Tỉnh ủy Ban Dân vận Tỉnh ủy', index).map(({ place }) => place)).toEqual([
      null,
      null,
    ]);
  });

  it('leaves the citations of the text alone', () => {
    const text = 'Kết luận số 121-KL/TW của Ban Chấp hành Trung ương Đảng, Tỉnh ủy';
    expect(found(text, { except: parseCitations(text).value })).toEqual(['tinh-uy: Tỉnh ủy']);
  });

  it('prefers, of organs with one name, those of the day', () => {
    const old: Organ = { id: 'old', name: 'Đảng ủy Khối', to: '2024-12-31' };
    const young: Organ = { id: 'young', name: 'Đảng ủy Khối', from: '2025-01-01' };
    const both = organIndex([old, young]);
    const on = (date: string) => recogniseOrgans('Đảng ủy Khối', both, { date })[0];
    expect([on('2022-01-01')?.organ.id, on('2022-01-01')?.others.map(({ id }) => id)]).toEqual([
      'old',
      ['young'],
    ]);
    expect(on('2026-01-01')?.organ.id).toBe('young');
  });

  it('finds any name of the register inside a sentence, with and without marks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...organs), fc.boolean(), ({ id, name }, bare) => {
        const text = `trao đổi với ${name}; sau đó`;
        const [match, ...others] = recogniseOrgans(bare ? foldLetters(text) : text, index);
        expect(others).toEqual([]);
        expect(match).toMatchObject({
          organ: { id },
          exact: !bare || foldLetters(name) === name.toLowerCase(),
        });
        expect(text.slice(match?.start, match?.end)).toBe(name);
      }),
    );
  });

  it('reads marks that are characters of their own', () => {
    const text = 'giao BTV Tỉnh ủy, Đảng ủy Công an tỉnh Lào Cai'.normalize('NFD');
    expect(recogniseOrgans(text, index).map(({ organ, exact, place }) => [organ.id, exact, place])).toEqual([
      ['ban-thuong-vu-tinh-uy', true, null],
      ['dang-uy-cong-an-tinh', true, 'Lào Cai'],
    ]);
  });

  it('never overlaps and never throws, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(' ', ', ', 'Tỉnh ủy', 'Ban Thường vụ ', 'UBND tỉnh', ' Lào Cai'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const match of recogniseOrgans(text, index)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeLessThanOrEqual(text.length);
          end = match.end;
        }
      }),
    );
  });
});

describe('the organs of the seeds', () => {
  it.each(SEED_NAMES)('of %s are all recognised in its text', (name) => {
    const text = seedText(name).replaceAll('*', '').replace(/\s+/gu, ' ');
    const plan = seedPlan(name);
    const context = printContext(plan);
    const recognised = recogniseOrgans(text, index);
    const named = [...entitiesOf(plan.blocks)].flatMap(({ entity }) =>
      entity.type === 'organ' ? [entity] : [],
    );
    expect(named.length).toBeGreaterThan(15);
    for (const entity of named) {
      const words = entityWords(entity, context).toLowerCase();
      const matches = recognised.filter(({ start, end }) =>
        text.slice(start, end).toLowerCase().includes(words),
      );
      expect(
        matches.map(({ organ }) => organ.id),
        words,
      ).toContainEqual(
        // The text names this one inside a longer group.
        ['cac-huyen-uy-thanh-uy', 'dang-uy-truc-thuoc-tinh-uy'].includes(entity.ref) &&
          !matches.some(({ organ }) => organ.id === entity.ref)
          ? 'cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc'
          : entity.ref,
      );
    }
  });
});
