import { z } from 'zod';
import { assignmentPrintSchema, rulesSchema } from '../../core/plan/settings';

/** Departures from the plan's own settings for one export; what is absent goes by the plan. */
export const exportOptionsSchema = z.strictObject({
  assignments: assignmentPrintSchema.exactOptional(),
  rules: rulesSchema.exactOptional(),
  twoSided: z.boolean().exactOptional(),
  /** The template of the application, or the one the office has chosen. */
  template: z.enum(['built-in', 'own']),
});

export type ExportOptions = z.infer<typeof exportOptionsSchema>;
