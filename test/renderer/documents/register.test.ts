import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import type { DocumentRecord } from '../../../core/citations/document-record';
import { filterDocuments, NO_FILTER, valuesOf } from '../../../renderer/documents/filter-documents';
import { readPoints, summarise } from '../../../renderer/documents/import-points';
import { mergedValues } from '../../../renderer/documents/merged-values';
import {
  readDateField,
  readKind,
  readSubject,
  readSymbol,
  readYear,
} from '../../../renderer/documents/read-fields';
import type { DocumentLine } from '../../../renderer/documents/use-documents';

const line = (symbol: string, issuer: string, state: DocumentLine['state'] = 'in-force'): DocumentLine => ({
  id: symbol,
  kind: symbol.includes('KL') ? 'Kết luận' : 'Nghị quyết',
  symbol,
  date: null,
  issuer,
  subject: 'công tác cán bộ',
  state,
  points: 0,
  hasFile: false,
});
const LINES = [
  line('10-NQ/TW', 'Bộ Chính trị'),
  line('31-KL/TW', 'Bộ Chính trị', 'replaced'),
  line('05-NQ/TU', 'Đảng bộ tỉnh'),
];

describe('the list of documents', () => {
  it.each([
    [{ query: 'nq bo chinh tri' }, ['10-NQ/TW']],
    [{ query: 'DANG BO' }, ['05-NQ/TU']],
    [{ query: 'cán bộ', state: 'replaced' }, ['31-KL/TW']],
    [{ kind: 'Nghị quyết', issuer: 'Bộ Chính trị' }, ['10-NQ/TW']],
    [{ query: 'đất đai' }, []],
    [{}, ['10-NQ/TW', '31-KL/TW', '05-NQ/TU']],
  ])('narrows to %j', (filter, found) => {
    expect(filterDocuments(LINES, { ...NO_FILTER, ...filter }).map(({ id }) => id)).toEqual(found);
  });

  it('offers each value once, in the order of the Vietnamese alphabet', () => {
    expect(valuesOf(LINES, 'issuer')).toEqual(['Bộ Chính trị', 'Đảng bộ tỉnh']);
  });
});

describe('what is typed into a field', () => {
  it('is kept as the register keeps it', () => {
    expect(readSymbol(' 10 – nq/tw ')).toEqual({ ok: true, value: '10-NQ/TW' });
    expect(readSubject('Về  việc học tập')).toEqual({ ok: true, value: 'việc học tập' });
    expect(readSubject(' ')).toEqual({ ok: true, value: null });
    expect(readDateField('7-3-2022')).toEqual({ ok: true, value: '2022-03-07' });
    expect(readYear('2010')).toEqual({ ok: true, value: 2010 });
  });

  it.each([
    ['an impossible day', () => readDateField('31/02/2022'), '31/02/2022'],
    ['no date', () => readDateField('hôm nay'), 'hôm nay'],
    ['no year', () => readYear('20101'), '20101'],
    ['no kind', () => readKind(' '), 'loại'],
  ])('is refused with words about it: %s', (_, read, says) => {
    expect(read()).toMatchObject({ ok: false, failure: expect.stringContaining(says) });
  });
});

describe('a text with points', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `- Điểm ${index}`).join('\n');

  it('is read up to the limit, and beyond it refused whole with the limit', () => {
    const read = (text: string) => readPoints(text, [], countingIds('p'));
    expect(read(lines(5000))).toMatchObject({ ok: true });
    expect(read(lines(50_000))).toMatchObject({
      ok: false,
      failure: expect.stringMatching(/50\.000.*5\.000/),
    });
    expect(read('x'.repeat(5_000_001))).toMatchObject({
      ok: false,
      failure: expect.stringContaining('5.000.000'),
    });
    expect(read(`1. ${'dài '.repeat(6000)}`)).toMatchObject({
      ok: false,
      failure: expect.stringContaining('20.000'),
    });
    expect(read(' \n ')).toMatchObject({ ok: false });
    // Characters that cannot be kept go, the words beside them stay.
    expect(read('1. a\u0000b')).toMatchObject({ ok: true, value: { points: [{ text: 'ab' }] } });
  });

  it('says what it would change', () => {
    const before = readPoints(
      '1. Tuyên truyền pháp luật\n2. Tổ chức thi hành\n3. Kiểm tra',
      [],
      countingIds('a'),
    );
    if (!before.ok) throw new Error(before.failure);
    const after = readPoints(
      '1. Tuyên truyền\n2. Tổ chức thi hành án',
      before.value.points,
      countingIds('b'),
    );
    if (!after.ok) throw new Error(after.failure);
    const { counts, removed } = summarise(before.value.points, after.value.points);
    expect(counts).toEqual({ added: 0, changed: 2, removed: 1 });
    expect(removed.map(({ text }) => text)).toEqual(['Kiểm tra']);
  });
});

it('two entries side by side say what stays, what comes over and what is left behind', () => {
  const one: DocumentRecord = {
    id: 'a',
    kind: 'Kết luận',
    symbol: '31-KL/TW',
    date: null,
    issuer: 'Bộ Chính trị',
    subject: null,
    notes: 'một',
  };
  const two: DocumentRecord = { ...one, id: 'b', date: '2022-03-07', issuer: 'Ban Bí thư', notes: 'hai' };
  const fates = mergedValues(one, two, 'a').map(({ values }) => values.map(({ fate }) => fate).join(' '));
  expect(fates).toEqual(['same same', 'same same', 'same comes', 'stays goes', 'stays comes']);
});
