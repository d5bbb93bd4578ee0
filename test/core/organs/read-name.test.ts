import { describe, expect, it } from 'vitest';
import type { Organ } from '../../../core/organs/organ';
import { organCalled } from '../../../core/organs/read-name';
import { seedOrgans } from '../../helpers/registers';

const organs = seedOrgans();

describe('organCalled', () => {
  it.each([
    ['Bộ Chính trị', 'bo-chinh-tri'],
    ['  bộ chính trị ', 'bo-chinh-tri'],
    ['Ban Bí thư Trung ương', 'ban-bi-thu'],
    ['Các huyện uỷ, thành uỷ', 'cac-huyen-uy-thanh-uy'],
    ['BCSĐ UBND tỉnh', 'ban-can-su-dang-ubnd-tinh'],
    ['UBND tỉnh Lào Cai', 'uy-ban-nhan-dan-tinh'],
    ['Bộ Chính trị và Ban Bí thư', null],
    ['Hội thử nghiệm', null],
    ['', null],
  ])('%s', (words, expected) => {
    expect(organCalled(words, organs)?.id ?? null).toBe(expected);
  });

  it('knows a register that came in the place of another', () => {
    const later: Organ[] = [{ id: 'new', name: 'Hội thử nghiệm' }];
    expect(organCalled('Hội thử nghiệm', organs)).toBe(null);
    expect(organCalled('Hội thử nghiệm', later)?.id).toBe('new');
  });
});
