import type { Block } from '../../core/plan/blocks';
import type { Plan } from '../../core/plan/plan';
import { printContext, printedWords } from '../../core/plan/printed-words';
import { inlineRuns } from '../../core/plan/walk';

/** The block of that id. */
export function blockIn(plan: Plan, id: string): Block {
  const found = plan.blocks.find((block) => block.id === id);
  if (found === undefined) throw new Error(`The plan has no block ${id}`);
  return found;
}

/** The words of a block as printed, fields and cells after one another. */
export function wordsIn(plan: Plan, id: string): string {
  const context = printContext(plan);
  return inlineRuns(blockIn(plan, id))
    .map(({ inlines }) => printedWords(inlines, context))
    .join('');
}
