import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxView } from '../../core/docx/view';
import { assignmentPrintSchema } from '../../core/plan/settings';
import { assignment, item, paragraph, planWithBody } from '../helpers/made-plan';
import { type Paper, type Print, putOnPaper } from '../helpers/paper';
import { expectedText, paperText } from '../helpers/paper-text';
import { validationErrors } from '../helpers/validate-docx';
import { wildPlan } from '../helpers/wild-plan';

const SEED = 20_260_527;

const HARD: Print[] = fc
  .sample(fc.tuple(wildPlan('hard'), fc.constantFrom(...assignmentPrintSchema.options)), {
    seed: SEED,
    numRuns: 12,
  })
  .map(([plan, assignments], index) => ({ name: `hard-${index}`, plan, options: { assignments } }));

const PLAIN: Print[] = fc
  .sample(fc.tuple(wildPlan('plain'), fc.constantFrom('lines' as const, 'sentence' as const)), {
    seed: SEED,
    numRuns: 8,
  })
  .map(([plan, assignments], index) => ({ name: `plain-${index}`, plan, options: { assignments } }));

const LONG: Print[] = [
  {
    name: 'three hundred tasks',
    plan: planWithBody(
      Array.from({ length: 300 }, (_, index) => [
        item(`i${index}`, 2, `Nhiệm vụ thứ ${index} của kế hoạch.`),
        assignment(`a${index}`, { lead: 'Ban Tổ chức Tỉnh ủy', schedule: `Quý ${(index % 4) + 1}` }),
      ]).flat(),
    ),
  },
  { name: 'a paragraph of 20,000 letters', plan: planWithBody([paragraph('p', 'Chữ dài '.repeat(2500))]) },
  {
    name: 'a word of 20,000 letters',
    plan: planWithBody([paragraph('p', 'ạ'.repeat(20_000)), paragraph('q', 'Hết.')]),
  },
  { name: 'nothing', plan: planWithBody([]) },
];

let papers: ReadonlyMap<string, Paper>;
let objections: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  papers = await putOnPaper([...HARD, ...PLAIN, ...LONG]);
  objections = await validationErrors([...papers.values()].map(({ docx }) => docx));
});

describe.each([...HARD, ...PLAIN, ...LONG].map(({ name }) => name))('%s', (name) => {
  it('is what Word expects of a document, and LibreOffice renders it', () => {
    const paper = papers.get(name);
    expect(objections.get(paper?.docx ?? '')).toEqual([]);
    expect(paper?.pages.length).toBeGreaterThan(0);
  });
});

describe.each([...PLAIN, ...LONG])('$name', ({ name, plan, options }) => {
  it('says on paper what the plan says', () => {
    const { value } = docxView(plan, options);
    expect(paperText(papers.get(name)?.pages ?? [])).toEqual(expectedText(value));
  });
});
