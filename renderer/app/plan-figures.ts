import type { Plan } from '../../core/plan/plan';
import { latestDate, planDate } from '../../core/plan/plan-date';
import { printContext, printedWords, singleBlock } from '../../core/plan/printed-words';
import { rulePackOf } from '../../core/plan/rule-pack';
import { tasksOf } from '../../core/plan/tasks';
import { inlineRuns } from '../../core/plan/walk';

/** What the status bar tells of a plan. */
export type PlanFigures = {
  /** Words as printed, without derived labels and marks. */
  readonly words: number;
  readonly tasks: number;
  readonly tasksWithoutLead: number;
  readonly rules: string;
  readonly rulesBy: 'plan' | 'date' | 'undated';
};

export function planFigures(plan: Plan): PlanFigures {
  const context = printContext(plan);
  const tasks = tasksOf(plan);
  let words = 0;
  for (const block of plan.blocks) {
    for (const { inlines } of inlineRuns(block)) words += countWords(printedWords(inlines, context));
  }
  return {
    words,
    tasks: tasks.length,
    tasksWithoutLead: tasks.filter(({ lead }) => lead.length === 0).length,
    rules: rulePackOf(plan).name,
    rulesBy: rulesReason(plan),
  };
}

/** Words as Word counts them: what stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function rulesReason(plan: Plan): PlanFigures['rulesBy'] {
  if (plan.rules !== 'auto') return 'plan';
  return latestDate(planDate(singleBlock(plan.blocks, 'letterhead'))) === null ? 'undated' : 'date';
}
