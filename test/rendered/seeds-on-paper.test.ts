import { beforeAll, describe, expect, it } from 'vitest';
import { runsText } from '../../core/docx/runs';
import { docxView } from '../../core/docx/view';
import { assignmentPrintSchema } from '../../core/plan/settings';
import { type Paper, type Print, putOnPaper } from '../helpers/paper';
import { linesOf, mm } from '../helpers/paper-lines';
import { tableOnPaper } from '../helpers/paper-table';
import { expectedText, paperText, squeeze } from '../helpers/paper-text';
import { readStrokes } from '../helpers/pdf';
import { SEED_NAMES, seedPlan } from '../helpers/seeds';
import { validationErrors } from '../helpers/validate-docx';

const PRINTS = SEED_NAMES.flatMap((seed) =>
  assignmentPrintSchema.options.flatMap((assignments) =>
    (['hd-36', 'hd-05'] as const).map((rules) => ({
      name: `${seed}-${assignments}-${rules}`,
      plan: seedPlan(seed),
      options: { assignments, rules },
    })),
  ),
) satisfies Print[];

let papers: ReadonlyMap<string, Paper>;
let objections: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  papers = await putOnPaper(PRINTS);
  objections = await validationErrors([...papers.values()].map(({ docx }) => docx));
});

function paperOf(name: string): Paper {
  const paper = papers.get(name);
  if (paper === undefined) throw new Error(`Not printed: ${name}`);
  return paper;
}

describe.each(PRINTS)('$name', ({ name, plan, options }) => {
  const { value: view } = docxView(plan, options);

  it('is what Word expects of a document', () => {
    expect(objections.get(paperOf(name).docx)).toEqual([]);
  });

  it('says what the plan says, region by region', () => {
    expect(paperText(paperOf(name).pages)).toEqual(expectedText(view));
  });

  it('prints the annex, if any, on turned sheets behind the signature', async () => {
    const { pages, pdf } = paperOf(name);
    const turned = pages.filter((page) => page.width > page.height);
    const [annex] = view.appendices;
    expect(turned.length > 0).toBe(options.assignments === 'annex' || options.assignments === 'both');
    expect(turned).toEqual(pages.slice(pages.length - turned.length));
    if (annex === undefined) return;

    const rows: string[][] = [];
    for (const [index, page] of turned.entries()) {
      const table = tableOnPaper(page, await readStrokes(pdf, pages.length - turned.length + index + 1));
      // Each further sheet begins with the heading row again.
      if (index > 0) expect(table.shift()).toEqual(rows[0]);
      rows.push(...table);
    }
    const table = annex.blocks.find((block) => block.type === 'table');
    expect(rows).toEqual(table?.rows.map(({ cells }) => cells.map(({ runs }) => squeeze([runsText(runs)]))));
  });

  it('numbers every page but the first', () => {
    const { pages } = paperOf(name);
    const numbers = pages.map((page) => squeeze(linesOf(page, { bottom: mm(18) }).map(({ text }) => text)));
    expect(numbers).toEqual(pages.map((_, index) => (index === 0 ? '' : String(index + 1))));
  });
});
