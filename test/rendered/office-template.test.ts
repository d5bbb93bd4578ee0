import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxView } from '../../core/docx/view';
import type { Plan } from '../../core/plan/plan';
import { checkTemplate } from '../../electron/export/check-template';
import { convert, editDocument } from '../helpers/libreoffice';
import { type Paper, putOnPaper, TEMPLATE_FILE } from '../helpers/paper';
import { linesOf, mm } from '../helpers/paper-lines';
import { expectedText, paperText } from '../helpers/paper-text';
import { seedPlan } from '../helpers/seeds';
import { temporaryFolder } from '../helpers/temporary-folder';

/**
 * What an office does to the template in its word processor: another type for running text, a wider margin,
 * the mark of a draft moved to the left column, half a tag set bold.
 */
const EDITS = `
  doc.StyleFamilies.getByName("ParagraphStyles").getByName("Đoạn văn").CharHeight = 15
  doc.StyleFamilies.getByName("ParagraphStyles").getByName("Đoạn văn").CharFontName = "Arimo"
  pages = doc.StyleFamilies.getByName("PageStyles")
  For i = 0 To pages.Count - 1
    pages.getByIndex(i).LeftMargin = 3500
  Next
  search = doc.createReplaceDescriptor()
  search.SearchString = "{?lan_du_thao}"
  search.ReplaceString = "-"
  doc.replaceAll(search)
  search.SearchString = "Số {so_ky_hieu}"
  search.ReplaceString = "{?lan_du_thao}"
  doc.replaceAll(search)
  search.SearchString = "{?do_mat}"
  search.ReplaceString = "Số {so_ky_hieu}"
  doc.replaceAll(search)
  search.SearchString = "{?do_khan}"
  search.ReplaceString = "{?do_mat}{do_khan}"
  doc.replaceAll(search)
  find = doc.createSearchDescriptor()
  find.SearchString = "ky_hieu"
  found = doc.findFirst(find)
  found.CharWeight = com.sun.star.awt.FontWeight.BOLD
`;

function draft(): Plan {
  const plan = seedPlan('ke-hoach-31-kl-tw');
  const [letterhead, ...rest] = plan.blocks;
  if (letterhead?.type !== 'letterhead') throw new Error('No letterhead');
  return { ...plan, blocks: [{ ...letterhead, draft: 3 }, ...rest] };
}

let resaved: string;
let edited: string;
let papers: ReadonlyMap<string, Paper>;
beforeAll(async () => {
  edited = path.join(temporaryFolder(), 'edited.docx');
  [resaved = ''] = await convert([TEMPLATE_FILE], 'docx');
  await editDocument(TEMPLATE_FILE, edited, EDITS);
  papers = await putOnPaper([
    { name: 'shipped', plan: draft() },
    { name: 'resaved', plan: draft(), template: readFileSync(resaved) },
    { name: 'edited', plan: draft(), template: readFileSync(edited), options: { assignments: 'both' } },
  ]);
});

function paperOf(name: string): Paper {
  const paper = papers.get(name);
  if (paper === undefined) throw new Error(`Not printed: ${name}`);
  return paper;
}

describe('the template, opened and saved in LibreOffice', () => {
  it('is still a template', () => {
    expect(checkTemplate(readFileSync(resaved))).toMatchObject({ ok: true });
  });

  it('prints the same words in the same places', () => {
    const { pages } = paperOf('resaved');
    expect(paperText(pages)).toEqual(expectedText(docxView(draft()).value));
    const places = (name: string) =>
      paperOf(name).pages.map((page) =>
        linesOf(page).map(({ text, left, top }) => [text, Math.round(left), Math.round(top)]),
      );
    expect(places('resaved')).toEqual(places('shipped'));
  });
});

describe('a template edited in LibreOffice', () => {
  const lines = () => paperOf('edited').pages.flatMap((page) => linesOf(page));
  const first = () => paperOf('edited').pages[0] ?? { width: 0, height: 0, words: [] };

  it('gives running text its type', () => {
    const words = lines().find(({ text }) => text.startsWith('1. Quán triệt'))?.words ?? [];
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) expect(word).toMatchObject({ font: 'Arimo', size: 15 });
  });

  it('gives the page its margin', () => {
    const left = Math.min(...linesOf(first(), { top: mm(120) }).map((line) => line.left));
    expect(Math.abs(left - mm(35))).toBeLessThan(mm(0.5));
  });

  it('has each tag where it was moved', () => {
    const head = linesOf(first(), { right: mm(35) + 200, bottom: mm(60) }).map(({ text }) => text);
    expect(head.slice(0, 4)).toEqual(['TỈNH ỦY …', '*', 'Dự thảo lần 3', 'Số -KH/TU']);
  });
});
