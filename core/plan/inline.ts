import { z } from 'zod';
import { printableSchema } from '../base/printable';
import { scheduleValueSchema } from '../schedule/schedule-value';

/** A run of text with its own words' emphasis. */
export const textSchema = z.strictObject({
  text: printableSchema,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
});

/** What an organ or a schedule does where it stands: see the design, "Entities". */
export const roleSchema = z.enum(['lead', 'coordinator', 'executor', 'schedule']);

const id = z.string().min(1).max(100);

/** `auto` prints from the plan's references (a void inline); `as-written` prints its own words. */
const form = z.enum(['auto', 'as-written']);
const words = z.array(textSchema).min(1);

export const organEntitySchema = z.strictObject({
  type: z.literal('organ'),
  id,
  /** Id of an organ in the plan's references. */
  ref: id,
  form,
  role: roleSchema.exclude(['schedule']).optional(),
  children: words,
});

export const citationEntitySchema = z.strictObject({
  type: z.literal('citation'),
  id,
  /** Id of a document in the plan's references. */
  ref: id,
  form,
  children: words,
});

export const scheduleEntitySchema = z.strictObject({
  type: z.literal('schedule'),
  id,
  /** What the words mean; null when they are kept as words only (then the form is `as-written`). */
  value: scheduleValueSchema.nullable(),
  form,
  role: roleSchema.extract(['schedule']).optional(),
  children: words,
});

export const assignmentPartSchema = z.enum(['lead', 'coordinators', 'schedule', 'deliverable']);

/** In the sentence face of an assignment: prints what the field of that name holds. Always void. */
export const slotSchema = z.strictObject({
  type: z.literal('slot'),
  part: assignmentPartSchema,
  children: words,
});

const inlineSchema = z.union([
  textSchema,
  z.discriminatedUnion('type', [organEntitySchema, citationEntitySchema, scheduleEntitySchema, slotSchema]),
]);

export const inlinesSchema = z.array(inlineSchema).min(1);

export type PlanText = z.infer<typeof textSchema>;
export type OrganEntity = z.infer<typeof organEntitySchema>;
export type CitationEntity = z.infer<typeof citationEntitySchema>;
export type ScheduleEntity = z.infer<typeof scheduleEntitySchema>;
export type Slot = z.infer<typeof slotSchema>;
export type AssignmentPart = z.infer<typeof assignmentPartSchema>;
export type Entity = OrganEntity | CitationEntity | ScheduleEntity;
export type Inline = PlanText | Entity | Slot;

export function isText(inline: Inline): inline is PlanText {
  return 'text' in inline;
}
