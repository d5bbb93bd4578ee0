import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../core/plan/plan';
import { rulePack } from '../../core/plan/rule-pack';
import { paragraph, planWithBody, withField } from '../helpers/made-plan';
import { type Paper, putOnPaper } from '../helpers/paper';
import { type Line, lineOf, linesOf, mm } from '../helpers/paper-lines';
import { type Page, readStrokes } from '../helpers/pdf';
import { seedPlan } from '../helpers/seeds';

/** How far a position on paper may be from the form's. */
const HALF_POINT = 0.5;
const HALF_MILLIMETRE = mm(0.5);

/** Every line that the head of a first page can have. */
function fullHead(): Plan {
  const plan = [
    ['upper-organ', 'Tỉnh ủy …'],
    ['issuing-organ', 'Văn phòng'],
    ['number', '5'],
    ['symbol', 'KH/VPTU'],
    ['place', 'Lâm Đồng'],
    ['day', '5'],
    ['month', '2'],
    ['year', '2026'],
  ].reduce<Plan>(
    (changed, [name = '', words = '']) => withField(changed, 'letterhead', name as 'number', words),
    seedPlan('ke-hoach-31-kl-tw'),
  );
  const [letterhead, ...rest] = plan.blocks;
  if (letterhead?.type !== 'letterhead') throw new Error('No letterhead');
  const marks = { urgency: 'KHẨN', secrecy: 'MẬT', circulation: 'Tài liệu hội nghị', draft: 2 } as const;
  return { ...plan, blocks: [{ ...letterhead, ...marks }, ...rest] };
}

const headSigns = () => withField(seedPlan('ke-hoach-31-kl-tw'), 'signature', 'authority', '');
const spaced = () => {
  const plan = seedPlan('ke-hoach-31-kl-tw');
  return { ...plan, settings: { ...plan.settings, lineSpacing: 20 } };
};

const PRINTS = [
  { name: 'seed', plan: seedPlan('ke-hoach-10-nq-tw') },
  { name: 'seed-05', plan: seedPlan('ke-hoach-10-nq-tw'), options: { rules: 'hd-05' } },
  {
    name: 'two-sided',
    plan: seedPlan('ke-hoach-10-nq-tw'),
    options: { twoSided: true, assignments: 'both' },
  },
  { name: 'full-head', plan: fullHead() },
  { name: 'head-signs', plan: headSigns() },
  { name: 'spaced', plan: spaced() },
  { name: 'broken-line', plan: planWithBody([paragraph('p', 'Dòng đầu\nDòng hai.')]) },
] as const;

let papers: ReadonlyMap<string, Paper>;
beforeAll(async () => {
  papers = await putOnPaper(PRINTS);
});

function paperOf(name: (typeof PRINTS)[number]['name']): Paper {
  const paper = papers.get(name);
  if (paper === undefined) throw new Error(`Not printed: ${name}`);
  return paper;
}

function pageOf(name: (typeof PRINTS)[number]['name'], number: number): Page {
  const page = paperOf(name).pages.at(number > 0 ? number - 1 : number);
  if (page === undefined) throw new Error(`${name} has no page ${number}`);
  return page;
}

function expectNear(actual: number, expected: number, tolerance = HALF_POINT): void {
  expect(Math.abs(actual - expected), `${actual} is not near ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** Size, weight and slope of a whole line, which has only one of each. */
function typeOf({ words }: Line): string {
  const kinds = words.map(
    ({ size, bold, italic }) => `${size} pt${bold ? ' bold' : ''}${italic ? ' italic' : ''}`,
  );
  return [...new Set(kinds)].join(', ');
}

const centre = ({ left, right }: { left: number; right: number }) => (left + right) / 2;

describe('page', () => {
  it('is A4 upright', () => {
    for (const page of paperOf('seed').pages) {
      expectNear(page.width, mm(210));
      expectNear(page.height, mm(297));
    }
  });

  it('has margins of 20, 15, 20 and 30 mm', () => {
    for (const page of paperOf('seed').pages) {
      const lines = linesOf(page, { top: mm(18) });
      expectNear(Math.min(...lines.map(({ left }) => left)), mm(30), HALF_MILLIMETRE);
      expectNear(Math.max(...lines.map(({ right }) => right)), mm(210 - 15), HALF_MILLIMETRE);
      expectNear(Math.min(...lines.map(({ top }) => top)), mm(20), HALF_MILLIMETRE);
      for (const word of page.words) expect(word.bottom).toBeLessThan(mm(297 - 20) + HALF_MILLIMETRE);
    }
  });

  it('swaps left and right margins on the back of a sheet printed on both sides', () => {
    const upright = paperOf('two-sided').pages.filter(({ width, height }) => width < height);
    expect(upright.length).toBeGreaterThan(3);
    upright.forEach((page, index) => {
      const [left, right] = index % 2 === 0 ? [30, 15] : [15, 30];
      const lines = linesOf(page, { top: mm(18) });
      expectNear(Math.min(...lines.map((line) => line.left)), mm(left), HALF_MILLIMETRE);
      expectNear(Math.max(...lines.map((line) => line.right)), mm(210 - right), HALF_MILLIMETRE);
    });
  });

  it('is numbered in 14 pt upright, centred over the text, 10 mm from the top edge', () => {
    for (const page of paperOf('seed').pages.slice(1)) {
      const [number] = linesOf(page, { bottom: mm(18) });
      if (number === undefined) throw new Error('No page number');
      expect(typeOf(number)).toBe('14 pt');
      expectNear(centre(number), mm((30 + 210 - 15) / 2), HALF_MILLIMETRE);
      expectNear(number.top, mm(10), HALF_MILLIMETRE);
    }
  });
});

describe('head of the first page', () => {
  const lines = () => linesOf(pageOf('full-head', 1));
  const left = () => linesOf(pageOf('full-head', 1), { right: mm(30) + 210 });
  const right = () => linesOf(pageOf('full-head', 1), { left: mm(30) + 210 });

  it.each([
    ['TỈNH ỦY …', '14 pt'],
    ['VĂN PHÒNG', '14 pt bold'],
    ['*', '14 pt'],
    ['Số 05-KH/VPTU', '14 pt'],
    ['MẬT', '14 pt bold'],
    ['KHẨN', '14 pt bold'],
  ])('prints %s in %s under each other at the left', (text, type) => {
    const line = lineOf(left(), text);
    expect(typeOf(line)).toBe(type);
    expectNear(centre(line), mm(30) + 105, HALF_MILLIMETRE);
  });

  it.each([
    ['ĐẢNG CỘNG SẢN VIỆT NAM', '15 pt bold'],
    ['Lâm Đồng, ngày 05 tháng 02 năm 2026', '14 pt italic'],
    ['TÀI LIỆU HỘI NGHỊ', '12 pt bold'],
    ['Dự thảo lần 2', '14 pt italic'],
  ])('prints %s in %s at the right', (text, type) => {
    const line = lineOf(right(), text);
    expect(typeOf(line)).toBe(type);
    expectNear(centre(line), centre(lineOf(right(), 'ĐẢNG CỘNG SẢN VIỆT NAM')), HALF_MILLIMETRE);
  });

  it('keeps the order from top to bottom', () => {
    const texts = left().map(({ text }) => text);
    expect(texts.slice(0, 6)).toEqual(['TỈNH ỦY …', 'VĂN PHÒNG', '*', 'Số 05-KH/VPTU', 'MẬT', 'KHẨN']);
    expect(right()[0]?.text).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
  });

  it.each([
    ['KẾ HOẠCH', '16 pt bold'],
    ['CỦA BAN THƯỜNG VỤ TỈNH ỦY', '14 pt bold'],
    ['năm 2030, tầm nhìn đến năm 2045”', '14 pt bold'],
    ['-----', '14 pt'],
  ])('centres %s in %s under it', (text, type) => {
    const line = lineOf(lines(), text);
    expect(typeOf(line)).toBe(type);
    expectNear(centre(line), mm((30 + 210 - 15) / 2));
  });

  it('rules the party’s name in its whole length, below it and above the date', async () => {
    const name = lineOf(right(), 'ĐẢNG CỘNG SẢN VIỆT NAM');
    const date = lineOf(right(), 'Lâm Đồng, ngày 05 tháng 02 năm 2026');
    const strokes = await readStrokes(paperOf('full-head').pdf, 1);
    const rule = strokes.find(({ width, top }) => width === 0.75 && top < date.top);
    if (rule === undefined) throw new Error('No rule');
    expectNear(rule.right - rule.left, 206.7);
    expectNear(rule.left, name.left);
    expectNear(rule.right, name.right, 1);
    // The letters stand on their base line, a fifth of their size above the bottom of their box.
    const baseLine = (name.words[0]?.bottom ?? 0) - 15 * 0.216;
    expect(rule.top).toBeGreaterThan(baseLine + 1);
    expect(rule.top).toBeLessThan(date.top);
  });

  it('leaves the blanks of a draft', () => {
    const blank = linesOf(pageOf('seed', 1)).map(({ text }) => text);
    expect(blank).toEqual(expect.arrayContaining(['*', '…, ngày tháng năm …', 'Số -KH/TU']));
  });
});

describe.each([
  ['seed', 'hd-36', 18],
  ['seed-05', 'hd-05', 18],
  ['spaced', 'hd-36', 20],
] as const)('running text of %s', (name, pack, pitch) => {
  const text = () => linesOf(pageOf(name, 2), { top: mm(18), bottom: mm(250) });

  it('is 14 pt on lines exactly apart, 6 pt more between paragraphs', () => {
    const { min, max } = rulePack(pack).lineSpacing;
    expect(pitch >= min && pitch <= (max ?? pitch)).toBe(true);
    text().forEach((line, index, all) => {
      expect(typeOf(line)).toMatch(/^14 pt/u);
      const next = all[index + 1];
      if (next === undefined) return;
      const opens = next.left > mm(30) + 10;
      expectNear(next.top - line.top, opens ? pitch + 6 : pitch);
    });
  });

  it('begins each paragraph 10 mm from the margin', () => {
    const lefts = text().map(({ left }) => left - mm(30));
    for (const left of lefts) expectNear(left, left > 10 ? mm(10) : 0);
    expect(lefts.some((left) => left > 10) && lefts.some((left) => left < 10)).toBe(true);
  });

  it('is justified: lines within a paragraph end at the right margin', () => {
    const inside = text().filter((_, index, all) => (all[index + 1]?.left ?? mm(210)) < mm(30) + 10);
    // The boxes of slanted letters end short of where they seem to.
    const upright = inside.filter(({ words }) => words.every(({ italic }) => !italic));
    expect(upright.length).toBeGreaterThan(10);
    for (const line of upright) expectNear(line.right, mm(210 - 15), HALF_MILLIMETRE);
  });
});

describe('a line that the author broke', () => {
  it('ends where its words end, though the paragraph is justified', () => {
    const first = lineOf(linesOf(pageOf('broken-line', 1)), 'Dòng đầu');
    expect(first.right).toBeLessThan(mm(80));
  });
});

describe('headings', () => {
  it('are bold, the first level in capitals', () => {
    const lines = paperOf('seed').pages.flatMap((page) => linesOf(page));
    expect(typeOf(lineOf(lines, 'II- NHIỆM VỤ VÀ GIẢI PHÁP'))).toBe('14 pt bold');
    expect(typeOf(lineOf(lines, '2. Nhiệm vụ trọng tâm'))).toBe('14 pt bold');
  });
});

describe('recipients and signature', () => {
  const left = () => linesOf(pageOf('seed', -1), { right: mm(30) + 225 });
  const right = () => linesOf(pageOf('seed', -1), { left: mm(30) + 225 });

  it('underlines “Nơi nhận:” in 14 pt, neither bold nor italic', async () => {
    const label = lineOf(left(), 'Nơi nhận:');
    expect(typeOf(label)).toBe('14 pt');
    expectNear(label.left, mm(30));
    const paper = paperOf('seed');
    const strokes = await readStrokes(paper.pdf, paper.pages.length);
    const line = strokes.find(({ top }) => top > label.top && top < label.top + 18);
    expectNear(line?.left ?? 0, label.left);
    expectNear(line?.right ?? 0, label.right);
  });

  it('lists recipients in 12 pt at the left margin', () => {
    const list = left().filter(({ text }) => text.startsWith('- '));
    expect(list).toHaveLength(7);
    for (const line of list) {
      expect(typeOf(line)).toBe('12 pt');
      expectNear(line.left, mm(30));
    }
  });

  it('leaves four blank lines between post and name', () => {
    const post = lineOf(right(), 'PHÓ BÍ THƯ THƯỜNG TRỰC');
    const name = lineOf(right(), 'Lo Minh Hùng');
    const authority = lineOf(right(), 'T/M BAN THƯỜNG VỤ');
    const line = post.top - authority.top;
    expectNear(line, 16.1);
    expectNear(name.top - post.top, 5 * line);
    for (const each of [post, authority]) expectNear(centre(each), centre(name));
  });

  it('is bold but for a post under its authority', () => {
    const alone = linesOf(pageOf('head-signs', -1), { left: mm(30) + 225 });
    expect(typeOf(lineOf(right(), 'T/M BAN THƯỜNG VỤ'))).toBe('14 pt bold');
    expect(typeOf(lineOf(right(), 'PHÓ BÍ THƯ THƯỜNG TRỰC'))).toBe('14 pt');
    expect(typeOf(lineOf(right(), 'Lo Minh Hùng'))).toBe('14 pt bold');
    expect(typeOf(lineOf(alone, 'PHÓ BÍ THƯ'))).toBe('14 pt bold');
  });
});

describe('annex', () => {
  it('turns the sheet with its margins, and numbers it like the others', () => {
    const page = pageOf('two-sided', -1);
    expectNear(page.width, mm(297));
    expectNear(page.height, mm(210));
    const [number, ...lines] = linesOf(page);
    if (number === undefined) throw new Error('No page number');
    expectNear(number.top, mm(10), HALF_MILLIMETRE);
    expectNear(centre(number), mm(297 / 2), HALF_MILLIMETRE);
    expect(Math.min(...lines.map(({ top }) => top))).toBeGreaterThan(mm(30) - HALF_MILLIMETRE);
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(mm(297 - 20));
  });
});
