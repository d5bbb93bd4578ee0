import { describe, expect, it } from 'vitest';
import type { Organ } from '../../../core/organs/organ';
import { newOrganName } from '../../../renderer/editor/register/organ-options';
import { organNamed, searchOrgans } from '../../../renderer/editor/register/organ-search';

const organs: Organ[] = [
  { id: 'a', name: 'Ban Thường vụ Tỉnh ủy' },
  { id: 'b', name: 'Ủy ban nhân dân tỉnh', short: 'UBND tỉnh' },
  { id: 'c', name: 'Đảng ủy Quân sự tỉnh' },
  { id: 'd', name: 'Các huyện ủy, thành ủy' },
  { id: 'e', name: 'Tỉnh ủy' },
];

const found = (query: string) => searchOrgans(organs, query).map(({ id }) => id);

describe('searchOrgans', () => {
  it('offers all before anything is typed, in their order', () => {
    expect(found('')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  it('ignores case and diacritics', () => {
    expect(found('dang uy quan su')).toEqual(['c']);
    expect(found('ĐẢNG ỦY')).toEqual(['c']);
  });
  it('puts the whole name first, then the words together, then the words apart', () => {
    expect(found('tỉnh ủy')).toEqual(['e', 'a', 'c', 'b']);
    expect(found('thuong')).toEqual(['a']);
  });
  it('takes words in any order, each from its beginning', () => {
    expect(found('uy thanh')).toEqual(['d']);
  });
  it('finds by short name and by initials', () => {
    expect(found('ubnd')[0]).toBe('b');
    expect(found('btv')).toEqual(['a']);
  });
  it('finds nothing where nothing fits', () => {
    expect(found('hội nông dân')).toEqual([]);
  });
});

describe('a new organ', () => {
  it('has a clean name and is not one that is there', () => {
    expect(newOrganName(organs, '  Hội   Nông dân tỉnh ')).toBe('Hội Nông dân tỉnh');
    expect(newOrganName(organs, 'tỉnh ủy')).toBeNull();
    expect(newOrganName(organs, '   ')).toBeNull();
  });
  it('may differ from another in diacritics alone', () => {
    expect(organNamed(organs, 'Tinh uy')).toBeUndefined();
    expect(newOrganName(organs, 'Tinh uy')).toBe('Tinh uy');
  });
});
