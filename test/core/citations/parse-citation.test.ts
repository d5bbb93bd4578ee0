import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import { DOCUMENT_KINDS } from '../../../core/citations/document-kinds';
import { citationWords } from '../../../core/citations/format-citation';
import { entryOfCitation, type ParsedCitation, parseCitations } from '../../../core/citations/parse-citation';
import { entitiesOf } from '../../../core/plan/walk';
import { SEED_NAMES, seedPlan, seedText } from '../../helpers/seeds';

type Expected = Partial<Omit<ParsedCitation, 'start' | 'end' | 'bareEnd'>>;

const UNKNOWN = {
  symbol: null,
  title: null,
  year: null,
  date: null,
  issuer: null,
  term: null,
  subject: null,
};

function read(text: string): Omit<ParsedCitation, 'start' | 'end' | 'bareEnd'>[] {
  return parseCitations(text).value.map(({ start: _start, end: _end, bareEnd: _bareEnd, ...cited }) => cited);
}

const resolution = { kind: 'Nghị quyết', symbol: '10-NQ/TW', date: '2022-02-10', issuer: 'Bộ Chính trị' };

describe('parseCitations', () => {
  it.each<[string, Expected]>([
    ['Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị', resolution],
    ['Nghị quyết 10-NQ/TW, ngày 10-02-2022 của Bộ Chính trị', resolution],
    ['Nghị quyết số 10- NQ/TW ngày 10 tháng 02 năm 2022 của Bộ Chính trị', resolution],
    ['Nghị quyết số 10–NQ/TW ngày 10.02.2022 của Bộ Chính trị', resolution],
    ['nghị quyết số 10‑NQ/TW (ngày 10/02/2022) của  Bộ\nChính trị', resolution],
    ['Nghị quyết số 10-NQ/TW của Bộ Chính trị, ngày 10/02/2022', resolution],
    ['nghi quyet so 10-nq/tw ngay 10/02/2022 cua bo chinh tri', { ...resolution, issuer: 'bo chinh tri' }],
    ['NGHỊ QUYẾT SỐ 10-NQ/TW NGÀY 10/02/2022 CỦA BỘ CHÍNH TRỊ', { ...resolution, issuer: 'BỘ CHÍNH TRỊ' }],
    [
      'Nghị quyết số 35-NQ/TU ngày29/12/2025 của Ban Chấp hành Đảng bộ tỉnh quyết nghị',
      { kind: 'Nghị quyết', symbol: '35-NQ/TU', date: '2025-12-29', issuer: 'Ban Chấp hành Đảng bộ tỉnh' },
    ],
    ['10-NQ/TW', { kind: 'Nghị quyết', symbol: '10-NQ/TW' }],
    ['(số 157/KH-BGDĐT ngày 13/3/2020)', { kind: 'Kế hoạch', symbol: '157/KH-BGDĐT', date: '2020-03-13' }],
    ['Kết luận số 126-KL/TW1', { kind: 'Kết luận', symbol: '126-KL/TW' }],
    [
      'Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng khóa XIII',
      {
        kind: 'Nghị quyết',
        symbol: '19-NQ/TW',
        date: '2022-06-16',
        issuer: 'Ban Chấp hành Trung ương Đảng',
        term: 'XIII',
      },
    ],
    ['Quyết định số 1658/QĐ-TTg năm 2021', { kind: 'Quyết định', symbol: '1658/QĐ-TTg', year: 2021 }],
    ['Thông tư số 01/2011/TT-BNV', { kind: 'Thông tư', symbol: '01/2011/TT-BNV' }],
    [
      'Thông tư liên tịch số 01/2011/TTLT-BTNMT-BTC',
      { kind: 'Thông tư liên tịch', symbol: '01/2011/TTLT-BTNMT-BTC' },
    ],
    [
      'Nghị quyết số 66.2/2025/NQ-CP ngày 28/8/2025 của Chính phủ',
      { kind: 'Nghị quyết', symbol: '66.2/2025/NQ-CP', date: '2025-08-28', issuer: 'Chính phủ' },
    ],
    [
      'Quyết định số 23/QĐ-SNNMT ngày 27/3/2025 của Giám đốc Sở Nông nghiệp và Môi trường về việc giao việc',
      {
        kind: 'Quyết định',
        symbol: '23/QĐ-SNNMT',
        date: '2025-03-27',
        issuer: 'Giám đốc Sở Nông nghiệp và Môi trường',
        subject: 'việc giao việc',
      },
    ],
    [
      'Văn bản số 756/SCT-NL của Bộ Văn hóa, Thể thao và Du lịch và các cơ quan khác',
      { kind: 'Văn bản', symbol: '756/SCT-NL', issuer: 'Bộ Văn hóa, Thể thao và Du lịch' },
    ],
    [
      'Tờ trình số 09/TTr-CT của Doanh nghiệp tư nhân Phúc Lộc đề nghị',
      { kind: 'Tờ trình', symbol: '09/TTr-CT', issuer: 'Doanh nghiệp tư nhân Phúc Lộc' },
    ],
    ['Luật 42/2024', { kind: 'Luật', symbol: '42/2024' }],
    ['Luật Khoáng sản năm 2010', { kind: 'Luật', title: 'Khoáng sản', year: 2010 }],
    ['Luật Địa chất và khoáng sản và các văn bản', { kind: 'Luật', title: 'Địa chất và khoáng sản' }],
    [
      'Luật Khoáng sản số 60/2010/QH12 ngày 17/11/2010 của Quốc hội',
      { kind: 'Luật', title: 'Khoáng sản', symbol: '60/2010/QH12', date: '2010-11-17', issuer: 'Quốc hội' },
    ],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh Lào Cai lần thứ nhất, nhiệm kỳ 2025 - 2030',
      {
        kind: 'Nghị quyết',
        title: 'Đại hội Đảng bộ tỉnh Lào Cai lần thứ nhất, nhiệm kỳ 2025-2030',
        term: '2025-2030',
      },
    ],
    ['Nghị quyết Đại hội XIV của Đảng', { kind: 'Nghị quyết', title: 'Đại hội XIV của Đảng' }],
    ['Nghị quyết Trung ương 4 khóa XII', { kind: 'Nghị quyết', title: 'Trung ương 4 khóa XII', term: 'XII' }],
    [
      'Quyết định của Bộ Chính trị ngày 10/02/2022',
      { kind: 'Quyết định', date: '2022-02-10', issuer: 'Bộ Chính trị' },
    ],
    [
      'Nghị quyết ngày 10/02/2022 của Bộ Chính trị',
      { kind: 'Nghị quyết', date: '2022-02-10', issuer: 'Bộ Chính trị' },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([{ ...UNKNOWN, ...expected }]);
  });

  it.each<[string, string[]]>([
    ['Nghị quyết số 18-NQ/TW, 19-NQ/TW', ['Nghị quyết 18-NQ/TW', 'Nghị quyết 19-NQ/TW']],
    ['các Nghị quyết số 18, 19-NQ/TW', ['Nghị quyết 18-NQ/TW', 'Nghị quyết 19-NQ/TW']],
    [
      'Thông tư số 01/2011/TT-BNV và Quyết định 1658/QĐ-TTg',
      ['Thông tư 01/2011/TT-BNV', 'Quyết định 1658/QĐ-TTg'],
    ],
    ['Nghị quyết số 18-NQ/TW, 126-KL/TW', ['Nghị quyết 18-NQ/TW', 'Kết luận 126-KL/TW']],
  ])('finds every citation of %s', (text, expected) => {
    expect(read(text).map(({ kind, symbol }) => `${kind} ${symbol}`)).toEqual(expected);
  });

  it('gives documents named together their common issuer', () => {
    const text =
      'Nghị quyết số 10-NQ/TW ngày 18/1/2002 và Kết luận số 12-KL/TW ngày 24/10/2011 của Bộ Chính trị; Quyết định số 5-QĐ/TU';
    expect(read(text).map(({ issuer }) => issuer)).toEqual(['Bộ Chính trị', 'Bộ Chính trị', null]);
  });

  it.each([
    'ngày 10/02/2022, trước ngày 20/6, 6 tháng, 2-3 người/ngày, 5/tháng',
    'Kế hoạch 5 năm 2021-2025; Báo cáo 6 tháng; kế hoạch 5/2022',
    'pháp luật 42/2024 và các quy định của luật khoáng sản',
    'gửi báo cáo trước ngày 20/12 hằng năm về Văn phòng Tỉnh ủy',
    'Nghị quyết Đại hội, Nghị quyết và Kế hoạch của Ban Thường vụ Tỉnh ủy',
    'Số: 118/KH-UBND',
    'quyết định của Bộ Chính trị ngày 10/02/2022',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('names a date that the calendar does not have', () => {
    const { value, findings } = parseCitations('Nghị quyết số 10-NQ/TW ngày 31/02/2022 của Bộ Chính trị');
    expect(value).toMatchObject([{ symbol: '10-NQ/TW', date: null, issuer: 'Bộ Chính trị' }]);
    expect(findings).toMatchObject([{ rule: 'citation/impossible-date' }]);
    expect(findings[0]?.message).toContain('31/02/2022');
  });

  it('leaves a cited document inside a subject its own citation', () => {
    const inner =
      'Nghị quyết số 10-NQ/TW, ngày 10-02-2022 của Bộ Chính trị “về định hướng địa chất, khoáng sản”';
    const text = `gắn với Chương trình số 32-CTr/TU của Ban Thường vụ Tỉnh ủy thực hiện ${inner}. Tăng cường`;
    const [outer, nested] = parseCitations(text).value;
    expect(outer).toMatchObject({ symbol: '32-CTr/TU', subject: `thực hiện ${inner}` });
    expect(text.slice(outer?.start, outer?.end)).toBe('Chương trình số 32-CTr/TU của Ban Thường vụ Tỉnh ủy');
    expect(nested).toMatchObject({ symbol: '10-NQ/TW', subject: 'định hướng địa chất, khoáng sản' });
    expect(text.slice(nested?.start, nested?.end)).toBe(inner);
  });

  it('ends a subject where the sentence goes on to something else', () => {
    const subject = 'phát triển Tây Nguyên, Đông Nam Bộ (ĐNB) đến năm 2030';
    for (const after of [
      ', Ban Thường vụ Tỉnh ủy ban hành Kế hoạch',
      ', nhằm tạo sự thống nhất',
      ' (viết tắt là Nghị quyết 10)',
      ' và Kết luận số 12-KL/TW',
      '. Tăng cường',
      '); tiếp theo',
    ])
      expect(read(`Nghị quyết số 10-NQ/TW về ${subject}${after}`)[0]?.subject).toBe(subject);
  });
});

describe('the citations of the seeds', () => {
  it.each(SEED_NAMES)('of %s are found where the plan has them', (name) => {
    const text = seedText(name).replaceAll('*', '').replace(/\s+/gu, ' ');
    const plan = seedPlan(name);
    const written = [...entitiesOf(plan.blocks)].flatMap(({ entity }) =>
      entity.type === 'citation' && entity.form === 'as-written'
        ? [{ words: entity.children.map((run) => run.text).join(''), ref: entity.ref }]
        : [],
    );
    const found = parseCitations(text).value.map((citation) => ({
      ...citation,
      words: text.slice(citation.start, citation.end),
    }));
    for (const { words, ref } of written) {
      const entry = plan.references.documents.find(({ id }) => id === ref);
      expect(found.filter((citation) => citation.words === words).length).toBeGreaterThan(0);
      for (const citation of found.filter((candidate) => candidate.words === words))
        expect(citation).toMatchObject({
          kind: entry?.kind,
          symbol: entry?.symbol,
          date: entry?.date,
          issuer: entry?.issuer,
        });
    }
    expect(written.length).toBeGreaterThan(3);
  });
});

const codes = (side: 'party' | 'state') =>
  DOCUMENT_KINDS.flatMap(({ name, code, side: of }) =>
    code === null || (of !== side && of !== 'both') ? [] : [{ kind: name, code }],
  );
const number = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(2, '0'));
const party = fc
  .tuple(
    fc.constantFrom(...codes('party')),
    number,
    fc.constantFrom('TW', 'TU', 'ĐU', 'HU', 'VPTU', 'BTGDVTU', 'BCSĐ'),
  )
  .map(([{ kind, code }, no, organ]) => ({ kind, symbol: `${no}-${code}/${organ}` }));
const state = fc
  .tuple(
    fc.constantFrom(...codes('state')),
    number,
    fc.option(fc.integer({ min: 1990, max: 2099 }), { nil: null }),
    fc.constantFrom('CP', 'TTg', 'BNV', 'UBND', 'SGDĐT', 'HĐND', 'GDTrH&GDTX'),
  )
  .map(([{ kind, code }, no, year, organ]) => ({
    kind,
    symbol: year === null ? `${no}/${code}-${organ}` : `${no}/${year}/${code}-${organ}`,
  }));
const date = fc
  .date({ min: new Date('1930-02-03'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const issuer = fc
  .tuple(
    fc.constantFrom(
      'Bộ Chính trị',
      'Ban Bí thư',
      'Ban Chấp hành Trung ương Đảng',
      'Thủ tướng Chính phủ',
      'Quốc hội',
      'Ban Thường vụ Tỉnh ủy',
      'Đảng ủy UBND tỉnh',
      'Ủy ban nhân dân tỉnh',
      'Bộ trưởng Bộ Lao động - Thương binh và Xã hội',
      'Sở Giáo dục và Đào tạo',
      'Văn phòng Tỉnh ủy',
    ),
    fc.constantFrom('', ' Lào Cai', ' Bà Rịa'),
  )
  .map(([name, place]) => (/tỉnh|Tỉnh/u.test(name) ? `${name}${place}` : name));
const subject = fc
  .array(
    fc.constantFrom(
      ...'định hướng,chiến lược,địa chất,khoáng sản,công nghiệp bô-xít - alumin,và,đến năm 2030,việc,Tây Nguyên,giai đoạn 2021-2030,100%'.split(
        ',',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((words) => fc.constantFrom(' ', ', ').map((joint) => words.join(joint)));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const numbered = fc.record({
  named: fc.oneof(party, state),
  date: maybe(date),
  issuer: maybe(issuer),
  subject: maybe(subject),
});
const titled = fc.record({
  named: fc.constantFrom(
    { kind: 'Nghị quyết', title: 'Đại hội Đảng bộ tỉnh Lào Cai lần thứ nhất, nhiệm kỳ 2025-2030' },
    { kind: 'Nghị quyết', title: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng' },
    { kind: 'Luật', title: 'Địa chất và khoáng sản', year: 2024 },
    { kind: 'Luật', title: 'Đất đai' },
    { kind: 'Bộ luật', title: 'Lao động', year: 2019 },
  ),
});

describe('format → parse', () => {
  const roundTrip = (entry: DocumentEntry, around: readonly [string, string]) => {
    const words = citationWords(entry, 'first');
    const text = `${around[0]}${words}${around[1]}`;
    const { value, findings } = parseCitations(text);
    expect(findings).toEqual([]);
    expect(value.map((citation) => entryOfCitation(entry.id, citation))).toEqual([entry]);
    expect(text.slice(value[0]?.start, value[0]?.end)).toBe(words);
    // Marks as characters of their own change the offsets and nothing else.
    const [decomposed] = parseCitations(text.normalize('NFD')).value;
    expect({ ...decomposed, start: 0, end: 0, bareEnd: 0 }).toEqual({
      ...value[0],
      start: 0,
      end: 0,
      bareEnd: 0,
    });
  };
  const around = fc.constantFrom<readonly [string, string]>(
    ['', ''],
    ['Thực hiện ', '.'],
    ['(theo ', ')'],
    ['thực hiện ', '; Ban Thường vụ Tỉnh ủy'],
    ['Thực hiện ', ', Ban Thường vụ Tỉnh ủy ban hành Kế hoạch'],
  );

  it('gives numbered documents back', () => {
    fc.assert(
      fc.property(numbered, around, ({ named, ...rest }, words) => {
        roundTrip({ id: 'd', ...named, ...rest }, words);
      }),
      { numRuns: 500 },
    );
  });

  it('gives documents known by a title back', () => {
    fc.assert(
      fc.property(titled, around, ({ named }, words) => {
        roundTrip({ id: 'd', symbol: null, date: null, issuer: null, subject: null, ...named }, words);
      }),
    );
  });

  it('never throws and never lets citations overlap, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        'Nghị quyết',
        ' số ',
        '10-NQ/TW',
        ', ',
        ' và ',
        ' ngày 10/02/2022',
        ' của Bộ Chính trị',
        ' về ',
        'Luật ',
        '18, 19-',
        '“',
        '”',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const citation of parseCitations(text).value) {
          expect(citation.start).toBeGreaterThanOrEqual(end);
          expect(citation.bareEnd).toBeGreaterThan(citation.start);
          expect(citation.end).toBeGreaterThanOrEqual(citation.bareEnd);
          expect(citation.end).toBeLessThanOrEqual(text.length);
          end = citation.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
