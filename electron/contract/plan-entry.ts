import { z } from 'zod';
import { MAX_PLAN_LENGTH } from '../../core/plan/parse-plan';

/** A plan's id, or any other id made by this application. */
export const idSchema = z.string().min(1).max(100);

/**
 * A whole plan as JSON text. Plans cross the bridge as text because the bridge copies objects node by node,
 * which for a long plan costs a frame; text is copied at once, and the receiver parses it by core's schema.
 */
export const planTextSchema = z.string().max(MAX_PLAN_LENGTH);

/** ISO 8601 with milliseconds, UTC: `2025-01-31T07:05:09.120Z`. */
export const timestampSchema = z.iso.datetime();

/** How often a plan was saved. A save names the revision it started from; another one means a conflict. */
export const revisionSchema = z.int().min(1);

/** So many lines of the list of plans are given at once: more than anybody reads, few enough for any library. */
export const MAX_LISTED_PLANS = 1000;

/** One line of the list of plans. Text is as printed, `""` where the plan leaves it blank. */
export const planEntrySchema = z.object({
  id: idSchema,
  kind: z.string(),
  /** Number and symbol, whole: "15-KH/TU". */
  symbol: z.string(),
  subject: z.string(),
  issuer: z.string(),
  /** Date of the document, ISO; null while day, month or year is blank. */
  date: z.iso.date().nullable(),
  tasks: z.int().min(0),
  /** Put in by the application as an example. */
  example: z.boolean(),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  /** When it was moved to the bin; null for a plan that is not there. */
  deletedAt: timestampSchema.nullable(),
});

/** What a plan is called and how much is in it, as lists of other things name it. */
export const planHeadSchema = planEntrySchema.pick({
  id: true,
  kind: true,
  symbol: true,
  subject: true,
  issuer: true,
  date: true,
  tasks: true,
});

export type PlanEntry = z.infer<typeof planEntrySchema>;

/** What a write to the library returns. */
export const savedPlanSchema = z.object({ id: idSchema, revision: revisionSchema, savedAt: timestampSchema });

export type SavedPlan = z.infer<typeof savedPlanSchema>;
