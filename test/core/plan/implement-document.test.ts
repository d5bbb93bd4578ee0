import { expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { implementDocument } from '../../../core/plan/implement-document';
import { implementedDocuments } from '../../../core/plan/implemented-documents';
import { parsePlan } from '../../../core/plan/parse-plan';
import { createStarterPlan } from '../../../core/plan/starter';
import { summarise } from '../../../core/plan/summary';

it('gives a new plan a subject that cites what it carries out, as printed there', () => {
  const document = {
    id: 'nq',
    kind: 'Nghị quyết',
    symbol: '57-NQ/TW',
    date: '2024-12-22',
    issuer: 'Bộ Chính trị',
    subject: 'đột phá phát triển khoa học',
  };
  const ids = countingIds('a');
  const plan = implementDocument(createStarterPlan({ ids }), document, ids);
  expect(parsePlan(JSON.stringify(plan)).ok).toBe(true);
  expect(implementedDocuments(plan)).toEqual([document]);
  expect(summarise(plan).subject).toBe(
    'thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học',
  );
});
