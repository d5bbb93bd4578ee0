import { describe, expect, it } from 'vitest';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import { documentKey, issuerKey, sameIssuer } from '../../../core/citations/document-key';
import { matchCitation } from '../../../core/citations/match-citation';
import { nearDuplicates } from '../../../core/citations/near-duplicates';
import { parseCitations } from '../../../core/citations/parse-citation';

const entry = (id: string, rest: Partial<DocumentEntry>): DocumentEntry => ({
  id,
  kind: 'Nghị quyết',
  symbol: '10-NQ/TW',
  date: '2022-02-10',
  issuer: 'Bộ Chính trị',
  subject: null,
  ...rest,
});

const register = [
  entry('old', { date: '2002-01-18' }),
  entry('new', {}),
  entry('law', {
    kind: 'Luật',
    symbol: null,
    title: 'Khoáng sản',
    year: 2010,
    date: null,
    issuer: 'Quốc hội',
  }),
  entry('price', { kind: 'Luật', symbol: '42/2024/QH15', date: '2024-06-29', issuer: 'Quốc hội' }),
  entry('congress', { symbol: null, title: 'Đại hội XIV của Đảng', date: null, issuer: null }),
];

function matches(text: string): string[] {
  const [citation] = parseCitations(text).value;
  if (citation === undefined) throw new Error(`No citation in ${text}`);
  return matchCitation(citation, register).map(({ entry: { id }, differs }) => [id, ...differs].join(' '));
}

describe('matchCitation', () => {
  it.each<[string, string[]]>([
    ['Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị', ['new', 'old date']],
    ['nghi quyet so 10-nq/tw ngay 18/01/2002', ['old', 'new date']],
    ['Nghị quyết số 10-NQ/TW', ['old', 'new']],
    ['Nghị quyết số 10-NQ/TW năm 2022', ['new', 'old date']],
    ['Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Ban Bí thư', ['new issuer', 'old date issuer']],
    ['Chỉ thị số 10-NQ/TW ngày 10/02/2022', ['new kind', 'old kind date']],
    ['Luật Khoáng sản', ['law']],
    ['Luật Khoáng sản năm 2010', ['law']],
    ['Luật Khoáng sản năm 1996', []],
    ['Luật 42/2024 ngày 29/6/2024', ['price symbol']],
    ['Nghị quyết Đại hội XIV của Đảng', ['congress']],
    ['Nghị quyết số 11-NQ/TW', []],
  ])('%s', (text, expected) => {
    expect(matches(text)).toEqual(expected);
  });
});

describe('sameIssuer', () => {
  it.each([
    ['Ban Bí thư', 'Ban Bí thư Trung ương Đảng', true],
    ['BTV Tỉnh uỷ', 'Ban Thường vụ Tỉnh ủy', true],
    ['Bộ trưởng Bộ GD&ĐT', 'Bộ Giáo dục và Đào tạo', true],
    ['Ban Chấp hành Trung ương Đảng khóa XIII', 'Ban Chấp hành Trung ương Đảng', true],
    ['Bộ Chính trị', 'Ban Bí thư', false],
    ['Tỉnh ủy', 'Thành ủy', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(sameIssuer(a, b)).toBe(same);
    expect(sameIssuer(b, a)).toBe(same);
  });

  it('has one key for the spellings of one body', () => {
    expect(issuerKey('UBND tỉnh')).toBe(issuerKey('Ủy ban nhân dân tỉnh'));
  });
});

describe('documentKey', () => {
  it('is the same for every spelling of symbol and issuer, and tells terms apart', () => {
    const spelled = entry('x', { symbol: '10 – nq/tw', issuer: 'Bộ chính trị' });
    expect(documentKey(spelled)).toBe(documentKey(entry('new', {})));
    expect(documentKey(entry('old', { date: '2002-01-18' }))).not.toBe(documentKey(entry('new', {})));
    expect(documentKey(entry('a', { symbol: null, subject: 'một' }))).not.toBe(
      documentKey(entry('b', { symbol: null, subject: 'hai' })),
    );
  });
});

describe('nearDuplicates', () => {
  it('offers what may be one document, and says why', () => {
    const entries = [
      entry('a', {}),
      entry('b', { symbol: '10-nq/tw' }),
      entry('c', { date: null, issuer: null }),
      entry('d', { date: '2022-10-02' }),
      entry('e', { date: '2002-01-18' }),
      entry('f', { issuer: 'Ban Bí thư' }),
      entry('g', { symbol: '18-NQ/TW', subject: 'đất đai' }),
      entry('h', { symbol: '81-NQ/TW', subject: 'Đất đai' }),
    ];
    expect(
      nearDuplicates(entries).map(({ first, second, reason }) => `${first.id}${second.id} ${reason}`),
    ).toEqual([
      'ab same-key',
      'ac same-symbol',
      'ad same-symbol',
      'bc same-symbol',
      'bd same-symbol',
      'cd same-symbol',
      'ce same-symbol',
      'cf same-symbol',
      'gh same-subject',
    ]);
  });
});
