import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../core/plan/blocks';
import { assignment, item, paragraph, planWithBody, table } from '../helpers/made-plan';
import { type Paper, type Print, putOnPaper } from '../helpers/paper';
import { lineOf, linesOf, mm } from '../helpers/paper-lines';
import type { Page } from '../helpers/pdf';

/** As many paragraphs of one line: they push what follows down by 24 pt each. */
function lines(count: number, prefix = ''): Block[] {
  return Array.from({ length: count }, (_, index) =>
    paragraph(`${prefix}line${index}`, `Dòng thứ ${index}.`),
  );
}

/** Enough of them to bring the end of the text from well above the foot of the page to well below it. */
const OFFSETS = Array.from({ length: 11 }, (_, index) => 14 + index);

const ENDINGS: Readonly<Record<string, readonly Block[]>> = {
  'a paragraph': [
    paragraph('end', 'Đoạn cuối của phần chính, dài quá một dòng để có thể bị ngắt ở giữa hai trang giấy.'),
  ],
  'an assignment': [
    item('end', 2, 'Nhiệm vụ cuối cùng.'),
    assignment('end-a', { lead: 'Một cơ quan', schedule: 'Quý I' }),
  ],
  'a table': [
    table('end', [
      ['TT', 'Việc'],
      ['1', 'Việc đầu'],
      ['2', 'Việc cuối'],
    ]),
  ],
};

const SIGNATURES = Object.entries(ENDINGS).flatMap(([ending, blocks]) =>
  OFFSETS.map((offset) => ({
    ending,
    offset,
    name: `${ending}-${offset}`,
    plan: planWithBody([...lines(offset), ...blocks]),
  })),
);

/** Each appendix begins a page, so that one document tries every place on it. */
function appendices(count: number, body: (index: number) => readonly Block[]): Block[] {
  return Array.from({ length: count }, (_, index): Block[] => [
    { type: 'appendix', id: `appendix${index}`, children: [{ text: `Phụ lục thử ${index}` }] },
    ...body(index),
  ]).flat();
}

const BODY = 'Thân của mục, dài vài dòng. '.repeat(14);
const HEADINGS: Print = {
  name: 'headings',
  plan: planWithBody([
    paragraph('text', 'Xem phụ lục.'),
    ...appendices(14, (index) => [
      ...lines(21 + (index % 7), `${index}-`),
      item(`h1-${index}`, 1, 'Đầu mục lớn'),
      ...(index < 7 ? [item(`h2-${index}`, 2, 'Đầu mục nhỏ')] : []),
      paragraph(`p-${index}`, BODY),
    ]),
  ]),
};

const ROW = 'hàng dài nhiều dòng để thử ngắt trang '.repeat(8);
const TABLES: Print = {
  name: 'tables',
  plan: planWithBody([
    paragraph('text', 'Xem phụ lục.'),
    ...appendices(8, (index) => [
      ...lines(16 + index, `${index}-`),
      item(`h-${index}`, 1, 'Bảng dưới đây'),
      table(`t-${index}`, [
        ['TT', 'Nội dung'],
        ...Array.from({ length: 8 }, (_, row) => [
          `${index}.${row}`,
          `Đầu${index}.${row} ${ROW} Cuối${index}.${row}`,
        ]),
      ]),
    ]),
  ]),
};

const SECTIONS: Print = {
  name: 'sections',
  plan: planWithBody(
    Array.from({ length: 24 }, (_, index) => [
      item(`s${index}`, 1, `Mục lớn ${index}`),
      item(`i${index}`, 2, `Nhiệm vụ ${index}. ${'Lời của nhiệm vụ. '.repeat(1 + (index % 5))}`),
      assignment(`a${index}`, { lead: 'Một cơ quan' }),
    ]).flat(),
  ),
  options: { assignments: 'annex' },
};

let papers: ReadonlyMap<string, Paper>;
beforeAll(async () => {
  papers = await putOnPaper([...SIGNATURES, HEADINGS, TABLES, SECTIONS]);
});

function pagesOf(name: string): readonly Page[] {
  const pages = papers.get(name)?.pages;
  if (pages === undefined) throw new Error(`Not printed: ${name}`);
  return pages;
}

/** The lines of a page without its number. */
function textLines(page: Page): string[] {
  return linesOf(page, { top: mm(18) }).map(({ text }) => text);
}

describe.each(Object.keys(ENDINGS))('a signature after %s', (ending) => {
  const prints = SIGNATURES.filter((print) => print.ending === ending);

  it('stands whole on one page, with recipients and the end of the text', () => {
    for (const { name } of prints) {
      const pages = pagesOf(name);
      const last = pages.at(-1);
      if (last === undefined) throw new Error('No page');
      const all = linesOf(last, { top: mm(18) });
      const start = lineOf(linesOf(last, { right: mm(30) + 225 }), 'Nơi nhận:').top;
      for (const text of ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'A Pốt']) {
        lineOf(linesOf(last, { left: mm(30) + 225 }), text);
      }
      lineOf(linesOf(last, { right: mm(30) + 225 }), '- Lưu Văn phòng Tỉnh ủy.');
      expect(
        all.some(({ top }) => top < start - 10),
        name,
      ).toBe(true);
      for (const page of pages.slice(0, -1)) expect(textLines(page).join(' ')).not.toContain('Nơi nhận');
    }
  });

  it('was tried where it fits on the first page and where it does not', () => {
    const counts = new Set(prints.map(({ name }) => pagesOf(name).length));
    expect(counts).toEqual(new Set([1, 2]));
  });
});

describe('headings', () => {
  it('never stand at the foot of a page', () => {
    const feet = pagesOf('headings').map((page) => textLines(page).at(-1) ?? '');
    expect(feet.filter((text) => /ĐẦU MỤC|Đầu mục/u.test(text))).toEqual([]);
    // Some of them had to move for that, with the page above ending early.
    expect(feet.filter((text) => text.startsWith('Dòng thứ')).length).toBeGreaterThan(2);
  });
});

describe('tables', () => {
  it('never split a row, and repeat their heading on every page', () => {
    const pages = pagesOf('tables').map(textLines);
    for (let index = 0; index < 8; index += 1) {
      const own = pages.filter((page) => page.some((text) => text.includes(`Đầu${index}.`)));
      expect(own.length).toBeGreaterThan(1);
      for (const page of own) {
        const text = page.join(' ');
        const starts = [...text.matchAll(/Đầu(\d\.\d)/gu)].map(([, row]) => row);
        expect([...text.matchAll(/Cuối(\d\.\d)/gu)].map(([, row]) => row)).toEqual(starts);
        expect(page.filter((line) => line === 'TT Nội dung')).toHaveLength(1);
      }
    }
  });

  it('never leave their heading row or the heading before them alone at the foot of a page', () => {
    const feet = pagesOf('tables').map((page) => textLines(page).at(-1) ?? '');
    expect(feet.filter((text) => /BẢNG DƯỚI ĐÂY|TT Nội dung/u.test(text))).toEqual([]);
  });

  it('keep the name of a section with its first task', () => {
    const annex = pagesOf('sections').filter(({ width, height }) => width > height);
    expect(annex.length).toBeGreaterThan(3);
    expect(annex.map((page) => textLines(page).at(-1) ?? '').filter((text) => /MỤC LỚN/u.test(text))).toEqual(
      [],
    );
  });
});
