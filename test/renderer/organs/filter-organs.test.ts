import { describe, expect, it } from 'vitest';
import { seedRegisters } from '../../../electron/library/seeds';
import { filterOrgans, NO_FILTER, type OrganFilter } from '../../../renderer/organs/register/filter-organs';

const organs = seedRegisters().organs();
const found = (filter: Partial<OrganFilter>) =>
  filterOrgans(organs, { ...NO_FILTER, ...filter }).map(({ name }) => name);

describe('filtering the register', () => {
  it('leaves everything in when nothing is asked for', () => {
    expect(found({})).toHaveLength(organs.length);
  });

  it.each([
    ['ban can su dang ubnd tinh', 'Ban cán sự đảng Ủy ban nhân dân tỉnh'],
    ['BCSĐ UBND', 'Ban cán sự đảng Ủy ban nhân dân tỉnh'],
    ['đảng uỷ khối', 'Đảng ủy Khối các cơ quan tỉnh'],
    ['UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['so GDĐT', 'Sở Giáo dục và Đào tạo'],
  ])('finds %j by a name, a spelling or an abbreviation', (query, name) => {
    expect(found({ query })).toContain(name);
  });

  it('looks for all words in one and the same name', () => {
    expect(found({ query: 'sở y tế tỉnh ủy' })).toEqual([]);
  });

  it('lets through what existed on a day, or may have', () => {
    const before = found({ on: '2022-08-09' });
    expect(before).toContain('Các huyện ủy, thành ủy');
    expect(before).not.toContain('Các đảng ủy xã, phường, đặc khu');
    const after = found({ on: '2025-08-01' });
    expect(after).not.toContain('Các huyện ủy, thành ủy');
    expect(after).toContain('Các đảng ủy xã, phường, đặc khu');
    expect(found({ on: '2025-02-15' })).toContain('Ban Tuyên giáo Tỉnh ủy');
  });

  it('narrows by category and superior together', () => {
    expect(found({ category: 'advisory', parent: 'tinh-uy', query: 'van phong' })).toContain(
      'Văn phòng Tỉnh ủy',
    );
    expect(found({ category: 'front', parent: 'tinh-uy' })).toEqual([]);
  });
});
