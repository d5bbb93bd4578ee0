import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { addArchive, addByRank, orderRecipients } from '../../../core/editing/commands/proposed-recipients';
import { createPlanEditor, planOf } from '../../../core/editing/plan-editor';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { checkPlan } from '../../../core/plan/parse-plan';
import { printContext } from '../../../core/plan/printed-words';
import { reviewRecipients } from '../../../core/plan/review-recipients';
import { planOfTasks } from '../../helpers/assigned-plan';
import { seedOrgans } from '../../helpers/registers';

const ORGANS = seedOrgans();
const some = (most: number) =>
  fc.uniqueArray(fc.constantFrom(...ORGANS.map(({ id }) => id), 'Hội thử nghiệm', 'Như trên'), {
    maxLength: most,
  });

function review(editor: PlanEditor) {
  const plan = planOf(editor);
  expect(checkPlan(plan)).toMatchObject({ ok: true });
  return reviewRecipients(plan, printContext(plan), ORGANS);
}

it('what is proposed is all there once it was added, at its rank, and in order once it was put in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ lead: some(2), coordinators: some(4) }), { maxLength: 4 }),
      some(6),
      fc.constantFrom<readonly [string, string, string]>(
        ['', '', ''],
        ['30', '5', '2022'],
        ['5', '2', '2026'],
      ),
      (tasks, recipients, date) => {
        const editor = createPlanEditor(planOfTasks(tasks, { recipients, date }), {
          ids: countingIds('n'),
        });
        const before = review(editor);
        addByRank(
          editor,
          before.missing.map((organ) => ({ organ })),
          ORGANS,
        );
        if (before.archive !== null) addArchive(editor, before.archive);
        const after = review(editor);
        expect(after.missing).toEqual([]);
        expect(after.archive).toBe(null);
        if (before.order === null) expect(after.order).toBe(null);
        else {
          if (after.order !== null) orderRecipients(editor, after.order);
          expect(review(editor).order).toBe(null);
          expect(review(editor).missing).toEqual([]);
        }
      },
    ),
  );
});
