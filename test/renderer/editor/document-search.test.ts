import { describe, expect, it } from 'vitest';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import { searchDocuments } from '../../../renderer/editor/register/document-search';

const base = { date: null, issuer: null, subject: null };
const documents: DocumentEntry[] = [
  {
    id: 'a',
    kind: 'Nghị quyết',
    symbol: '10-NQ/TW',
    date: '2022-02-10',
    issuer: 'Bộ Chính trị',
    subject: 'định hướng chiến lược địa chất, khoáng sản',
  },
  { ...base, id: 'b', kind: 'Nghị quyết', symbol: '110-NQ/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
  { ...base, id: 'c', kind: 'Kết luận', symbol: '10-KL/TU' },
  { ...base, id: 'd', kind: 'Luật', symbol: null, title: 'Khoáng sản', year: 2010 },
];

const found = (query: string) => searchDocuments(documents, query).map(({ id }) => id);

describe('searchDocuments', () => {
  it('offers all before anything is typed, in their order', () => {
    expect(found('')).toEqual(['a', 'b', 'c', 'd']);
  });
  it('finds a symbol as it is typed, by its number first', () => {
    expect(found('10')).toEqual(['a', 'c']);
    expect(found('10-nq')).toEqual(['a']);
    expect(found('010 – NQ/TW')).toEqual(['a']);
  });
  it('finds by kind and number, with and without "số"', () => {
    expect(found('nghi quyet 10')).toEqual(['a']);
    expect(found('Nghị quyết số 110')).toEqual(['b']);
  });
  it('finds by issuer, subject, year and title without diacritics, words in any order', () => {
    expect(found('ban thuong vu')).toEqual(['b']);
    expect(found('khoang san dia chat')).toEqual(['a']);
    expect(found('khoang san')).toEqual(['a', 'd']);
    expect(found('luat 2010')).toEqual(['d']);
    expect(found('10/02/2022')).toEqual(['a']);
  });
  it('finds nothing in the middle of words', () => {
    expect(found('uyet')).toEqual([]);
  });
});
