import { z } from 'zod';
import { documentEntrySchema } from '../citations/document-entry';
import { organSchema } from '../organs/organ';
import { blockSchema } from './blocks';
import { rulesSchema, settingsSchema } from './settings';

export const PLAN_FORMAT = 'du-thao/plan';
export const PLAN_VERSION = 1;

/**
 * What the entities of a plan refer to, carried in the plan itself so that a file is complete on any machine
 * and the same plan always prints the same. The app refreshes it from the library's register.
 */
export const referencesSchema = z.strictObject({
  organs: z.array(organSchema),
  documents: z.array(documentEntrySchema),
});

/** A plan of the current version: metadata, and one flat Slate value in `blocks`. */
export const planSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  version: z.literal(PLAN_VERSION),
  id: z.string().min(1).max(100),
  rules: rulesSchema,
  settings: settingsSchema,
  references: referencesSchema,
  blocks: z.array(blockSchema).min(1),
});

export type References = z.infer<typeof referencesSchema>;
export type Plan = z.infer<typeof planSchema>;
/** The metadata of a plan that its editor holds as properties of the root of the tree. */
export type PlanRoot = Pick<Plan, 'rules' | 'settings' | 'references'>;
