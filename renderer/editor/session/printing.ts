import type { Printing } from '../../../core/docx/printing';
import { rulePackOf } from '../../../core/plan/rule-pack';
import type { AssignmentPrint } from '../../../core/plan/settings';
import type { PlanIndex } from './plan-index';

/** What core's printing needs, from what the screen has derived already. */
export function printingFrom({ plan, context, numbers }: PlanIndex, print?: AssignmentPrint): Printing {
  const { assignments, twoSided } = plan.settings;
  return {
    plan,
    context,
    numbers,
    assignments: print ?? assignments.print,
    pack: rulePackOf(plan),
    twoSided,
  };
}
