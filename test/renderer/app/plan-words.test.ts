import { expect, test } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { fieldOf } from '../../../core/plan/blocks';
import type { Plan } from '../../../core/plan/plan';
import { singleBlock } from '../../../core/plan/printed-words';
import { createStarterPlan } from '../../../core/plan/starter';
import { countWords, planFigures } from '../../../renderer/app/plan-figures';
import { planTitle } from '../../../renderer/app/plan-title';
import { proposedName } from '../../../renderer/app/proposed-name';
import { seedPlan } from '../../helpers/seeds';

/** The plan with its number filled in. */
function numbered(plan: Plan, number: string): Plan {
  const copy = structuredClone(plan);
  fieldOf(singleBlock(copy.blocks, 'letterhead'), 'number').children = [{ text: number }];
  return copy;
}

test('a plan is called by its kind and subject', () => {
  expect(planTitle(seedPlan('ke-hoach-10-nq-tw'))).toMatch(
    /^Kế hoạch thực hiện Nghị quyết số 10-NQ\/TW ngày 10\/02\/2022 .* tầm nhìn đến năm 2045$/u,
  );
  expect(planTitle(createStarterPlan({ ids: countingIds('a') }))).toBe('');
});

test('a file is named by kind, number and subject, cut at a word without a comma at its end', () => {
  const name = proposedName(seedPlan('ke-hoach-10-nq-tw'));
  expect(name).toBe(
    'Kế hoạch thực hiện Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị về định hướng chiến lược địa chất',
  );
  expect(proposedName(numbered(seedPlan('ke-hoach-10-nq-tw'), '6'))).toMatch(
    /^Kế hoạch 06-KH\/TU thực hiện/u,
  );
  expect(proposedName(createStarterPlan({ ids: countingIds('a') }))).toBe('Kế hoạch');
});

test('figures count what the plan prints', () => {
  const figures = planFigures(seedPlan('ke-hoach-10-nq-tw'));
  expect(figures).toMatchObject({ tasks: 3, tasksWithoutLead: 0, rulesBy: 'plan' });
  expect(figures.rules).toBe('Hướng dẫn 36-HD/VPTW');
  expect(planFigures(seedPlan('ke-hoach-31-kl-tw')).tasks).toBe(4);

  const empty = planFigures(createStarterPlan({ ids: countingIds('a') }));
  expect(empty).toMatchObject({ tasks: 0, rules: 'Hướng dẫn 05-HD/VPTW', rulesBy: 'undated' });
});

test('a longer text counts more words, a register entry with its printed words', () => {
  const plan = createStarterPlan({ ids: countingIds('a') });
  const before = planFigures(plan).words;
  const more = structuredClone(plan);
  const paragraph = more.blocks.find(({ type }) => type === 'paragraph');
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
  more.references.organs.push({ id: 'o', name: 'Ban Tổ chức Tỉnh ủy' });
  paragraph.children = [
    { text: 'Giao ' },
    { type: 'organ', id: 'e', ref: 'o', form: 'auto', children: [{ text: '' }] },
    { text: ' thực hiện.' },
  ];
  expect(planFigures(more).words).toBe(before + 8);
});

test('words are what stands between white space', () => {
  expect(countWords('  một  hai\nba,\tbốn ')).toBe(4);
  expect(countWords(' ')).toBe(0);
});

test('after an edit the figures are those of the plan as it is, not as it was', () => {
  const plan = seedPlan('ke-hoach-31-kl-tw');
  const before = planFigures(plan);
  const index = plan.blocks.findIndex(({ type }) => type === 'assignment');
  const assignment = plan.blocks[index];
  if (assignment?.type !== 'assignment') throw new Error('no assignment');
  const leaderless = structuredClone(assignment);
  fieldOf(leaderless, 'lead').children = [{ text: '' }];
  const edited = { ...plan, blocks: plan.blocks.with(index, leaderless) };
  expect(planFigures(edited)).toMatchObject({ tasks: before.tasks, tasksWithoutLead: 1 });
  expect(planFigures(edited).words).toBeLessThan(before.words);

  const removed = { ...plan, blocks: plan.blocks.toSpliced(index, 1) };
  expect(planFigures(removed).tasks).toBe(before.tasks - 1);

  const [organ] = plan.references.organs;
  if (organ === undefined) throw new Error('no organ');
  const renamed = {
    ...plan,
    references: {
      ...plan.references,
      organs: [{ ...organ, name: `${organ.name} mới` }, ...plan.references.organs.slice(1)],
    },
  };
  expect(planFigures(renamed)).toEqual(planFigures(structuredClone(renamed)));
  expect(planFigures(plan)).toEqual(before);
});
