import { type Block, fieldOf } from '../../core/plan/blocks';
import { isText } from '../../core/plan/inline';
import type { Plan, References } from '../../core/plan/plan';
import { latestDate, planDate } from '../../core/plan/plan-date';
import {
  organNames,
  type PrintContext,
  printContext,
  printedWords,
  singleBlock,
} from '../../core/plan/printed-words';
import { rulePackOf } from '../../core/plan/rule-pack';
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

type BlockFigures = { readonly words: number; readonly isLed: boolean };

/**
 * What was found of a block, with the references that it was found by. An edit leaves all blocks but one the
 * same objects, so that of a long plan only that one is read again.
 */
const known = new WeakMap<Block, BlockFigures & { readonly references: References }>();

export function planFigures(plan: Plan): PlanFigures {
  const { references } = plan;
  const bare: PrintContext = { references, mentions: new Map() };
  let whole: PrintContext | undefined;
  let words = 0;
  let tasks = 0;
  let tasksWithoutLead = 0;
  for (const block of plan.blocks) {
    const kept = known.get(block);
    let figures: BlockFigures;
    if (kept?.references === references) figures = kept;
    else if (dependsOnOthers(block)) {
      whole ??= printContext(plan);
      figures = blockFigures(block, whole);
    } else {
      figures = blockFigures(block, bare);
      known.set(block, { ...figures, references });
    }
    words += figures.words;
    // The plan's structure has every assignment in the extent of an item, and at most one there.
    if (block.type === 'assignment') {
      tasks += 1;
      if (!figures.isLed) tasksWithoutLead += 1;
    }
  }
  return { words, tasks, tasksWithoutLead, rules: rulePackOf(plan).name, rulesBy: rulesReason(plan) };
}

/** How an automatic citation is printed depends on whether the document was cited before. */
function dependsOnOthers(block: Block): boolean {
  return inlineRuns(block).some(({ inlines }) =>
    inlines.some((inline) => !isText(inline) && inline.type === 'citation' && inline.form === 'auto'),
  );
}

function blockFigures(block: Block, context: PrintContext): BlockFigures {
  let words = 0;
  for (const { inlines } of inlineRuns(block)) words += countWords(printedWords(inlines, context));
  const isLed =
    block.type === 'assignment' && organNames(fieldOf(block, 'lead').children, context).length > 0;
  return { words, isLed };
}

/** Words as Word counts them: what stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function rulesReason(plan: Plan): PlanFigures['rulesBy'] {
  if (plan.rules !== 'auto') return 'plan';
  return latestDate(planDate(singleBlock(plan.blocks, 'letterhead'))) === null ? 'undated' : 'date';
}
