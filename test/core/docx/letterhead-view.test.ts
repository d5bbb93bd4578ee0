import { describe, expect, it } from 'vitest';
import type { LetterheadView } from '../../../core/docx/docx-view';
import { docxView } from '../../../core/docx/view';
import type { FieldName, Letterhead } from '../../../core/plan/blocks';
import type { Plan } from '../../../core/plan/plan';
import { withField } from '../../helpers/made-plan';
import { seedPlan } from '../../helpers/seeds';

const seed = () => seedPlan('ke-hoach-10-nq-tw');

function filled(fields: Partial<Record<FieldName<Letterhead>, string>>, plan = seed()): LetterheadView {
  const names = Object.keys(fields) as FieldName<Letterhead>[];
  const changed = names.reduce<Plan>(
    (next, name) => withField<Letterhead>(next, 'letterhead', name, fields[name] ?? ''),
    plan,
  );
  return docxView(changed).value.letterhead;
}

function withLetterhead(changes: Partial<Letterhead>): Plan {
  const plan = seed();
  const [letterhead, ...rest] = plan.blocks;
  if (letterhead?.type !== 'letterhead') throw new Error('No letterhead');
  return { ...plan, blocks: [{ ...letterhead, ...changes }, ...rest] };
}

describe('letterhead', () => {
  it('prints the blanks of the form where nothing is filled in', () => {
    expect(filled({})).toEqual({
      upperOrgan: null,
      issuingOrgan: 'TỈNH ỦY …',
      symbol: '     -KH/TU',
      placeAndDate: '…, ngày      tháng      năm …',
      secrecy: null,
      urgency: null,
      circulation: null,
      draft: null,
    });
  });

  it('prints no line for a circulation note of spaces', () => {
    expect(docxView(withLetterhead({ circulation: '  ' })).value.letterhead.circulation).toBeNull();
  });

  it.each([
    [{ number: '5' }, '05-KH/TU'],
    [{ number: '15' }, '15-KH/TU'],
    [{ number: '15', symbol: 'KH/BTGDVTU' }, '15-KH/BTGDVTU'],
    [{ symbol: 'KH/ĐU' }, '     -KH/ĐU'],
  ])('makes one symbol of %o', (fields, symbol) => {
    expect(filled(fields).symbol).toBe(symbol);
  });

  it.each([
    [{ place: 'Lâm Đồng', day: '5', month: '2', year: '2026' }, 'Lâm Đồng, ngày 05 tháng 02 năm 2026'],
    [{ place: 'Lâm Đồng', day: '15', month: '9', year: '2026' }, 'Lâm Đồng, ngày 15 tháng 9 năm 2026'],
    [{ place: 'Lâm Đồng', day: '', month: '10', year: '2026' }, 'Lâm Đồng, ngày      tháng 10 năm 2026'],
    [{ day: 'mồng năm' }, '…, ngày mồng năm tháng      năm …'],
  ])('writes the date of %o', (fields, words) => {
    expect(filled(fields).placeAndDate).toBe(words);
  });

  it('takes the issuing organ’s two lines in capitals, or the ones that were typed', () => {
    const office = withLetterhead({ issuer: 'van-phong-tinh-uy' });
    expect(docxView(office).value.letterhead).toMatchObject({
      upperOrgan: 'TỈNH ỦY …',
      issuingOrgan: 'VĂN PHÒNG',
      symbol: '     -KH/VPTU',
    });
    expect(filled({ 'upper-organ': 'Đảng bộ tỉnh', 'issuing-organ': 'Đảng ủy xã' })).toMatchObject({
      upperOrgan: 'ĐẢNG BỘ TỈNH',
      issuingOrgan: 'ĐẢNG ỦY XÃ',
    });
  });

  it('leaves a blank for an issuer that nobody knows', () => {
    const { issuer: _issuer, ...letterhead } = withLetterhead({}).blocks[0] as Letterhead;
    const plan = { ...seed(), blocks: [letterhead, ...seed().blocks.slice(1)] };
    expect(docxView(plan).value.letterhead).toMatchObject({ issuingOrgan: '…', symbol: '     -KH/…' });
  });

  it('prints the marks that the plan carries', () => {
    const plan = withLetterhead({
      urgency: 'HỎA TỐC',
      secrecy: 'MẬT',
      circulation: 'Tài liệu hội nghị',
      draft: 2,
    });
    expect(docxView(plan).value.letterhead).toMatchObject({
      urgency: 'HỎA TỐC',
      secrecy: 'MẬT',
      circulation: 'TÀI LIỆU HỘI NGHỊ',
      draft: 'Dự thảo lần 2',
    });
  });
});
