import { type ItemNumber, numberBlocks } from '../plan/numbering';
import type { Plan } from '../plan/plan';
import { type PrintContext, printContext } from '../plan/printed-words';
import { type RulePack, rulePackOf } from '../plan/rule-pack';
import type { AssignmentPrint, Rules } from '../plan/settings';

/** Departures from the plan's own settings for one printing. */
export type PrintOptions = {
  readonly assignments?: AssignmentPrint;
  readonly rules?: Rules;
  readonly twoSided?: boolean;
};

/** What all parts of a plan need to know in order to be printed, worked out once. */
export type Printing = {
  readonly plan: Plan;
  readonly context: PrintContext;
  readonly numbers: ReadonlyMap<string, ItemNumber>;
  readonly assignments: AssignmentPrint;
  readonly pack: RulePack;
  readonly twoSided: boolean;
};

export function printingOf(plan: Plan, options: PrintOptions = {}): Printing {
  return {
    plan,
    context: printContext(plan),
    numbers: numberBlocks(plan.blocks, plan.settings.numbering),
    assignments: options.assignments ?? plan.settings.assignments.print,
    pack: rulePackOf({ blocks: plan.blocks, rules: options.rules ?? plan.rules }),
    twoSided: options.twoSided ?? plan.settings.twoSided,
  };
}
