import { fail, type Result, succeed } from '../../core/base/result';
import type { PrintOptions } from '../../core/docx/printing';
import { assignmentPrintSchema, rulesSchema } from '../../core/plan/settings';
import { choice } from './arguments';

/** The options of `export` and `text` that say how a plan is printed, for `parseArguments`. */
export const PRINT_OPTIONS = {
  assignments: { type: 'string' },
  rules: { type: 'string' },
} as const;

/** Their values; what is not given goes by the plan's own settings. */
export function printChoices(values: {
  readonly assignments?: string | undefined;
  readonly rules?: string | undefined;
}): Result<PrintOptions, string> {
  const assignments = choice('assignments', values.assignments, assignmentPrintSchema.options);
  if (!assignments.ok) return fail(assignments.failure);
  const rules = choice('rules', values.rules, rulesSchema.exclude(['auto']).options);
  if (!rules.ok) return fail(rules.failure);
  return succeed({
    ...(assignments.value === undefined ? {} : { assignments: assignments.value }),
    ...(rules.value === undefined ? {} : { rules: rules.value }),
  });
}
