import { z } from 'zod';
import { isoDateSchema } from '../schedule/calendar';

const organ = z.strictObject({
  id: z.string().nullable().describe('Id in the register of organs; null for a name typed as plain words.'),
  name: z.string().describe('The name as the plan prints it.'),
});

const assigningDocument = z.strictObject({
  id: z.string().describe('Id in the register of documents, or in the plan when the register lacks it.'),
  name: z.string().describe('The document as it is cited in full.'),
  symbol: z.string().nullable().describe('Number and symbol: "10-NQ/TW".'),
  date: isoDateSchema.nullable(),
  issuer: z.string().nullable(),
});

/**
 * A task or duty as other systems take it, those that follow up what was assigned. This is what the published JSON
 * Schema is made from: a change of it is a new `version` of {@link taskDataSchema}.
 */
export const taskRecordSchema = z.strictObject({
  id: z.string().describe('Stays the same for the same task: the id of the plan and of the item.'),
  kind: z
    .enum(['task', 'duty'])
    .describe('task: an item with an assignment; duty: what running text gives an organ to do.'),
  path: z.string().describe('Full path of the item in its plan: "II.2.1"; empty before the first item.'),
  text: z.string(),
  plan: z.strictObject({
    id: z.string(),
    kind: z.string(),
    symbol: z.string().nullable().describe('Number and symbol; null while the plan has no number.'),
    date: isoDateSchema.nullable(),
    subject: z.string(),
    issuer: z.string(),
  }),
  assigning: z.array(assigningDocument).describe('The documents that the plan carries out.'),
  points: z
    .array(z.strictObject({ document: z.string(), point: z.string(), label: z.string(), text: z.string() }))
    .describe('The points of documents that the task answers.'),
  lead: z.array(organ),
  coordinators: z.array(organ),
  executors: z.array(organ),
  deliverable: z.string().nullable(),
  schedule: z.string().nullable().describe('The time in the words of the plan.'),
  deadline: isoDateSchema
    .nullable()
    .describe('The last date that the words name; null without one, and for what goes on without end.'),
  lastDay: isoDateSchema
    .nullable()
    .describe('The last day that is still in time: the day before the deadline for "trước ngày …".'),
  recurring: z.boolean().describe('The time comes again without end ("hằng năm").'),
});

export type TaskRecord = z.infer<typeof taskRecordSchema>;

/** The whole file of task data. */
export const taskDataSchema = z.strictObject({
  format: z.literal('du-thao/tasks'),
  version: z.literal(1),
  tasks: z.array(taskRecordSchema),
});

export type TaskData = z.infer<typeof taskDataSchema>;

export function taskData(tasks: readonly TaskRecord[]): TaskData {
  return { format: 'du-thao/tasks', version: 1, tasks: [...tasks] };
}

/** The published JSON Schema (draft 2020-12) of the file of task data. */
export function taskDataJsonSchema(): object {
  return {
    ...z.toJSONSchema(taskDataSchema),
    $id: 'du-thao/tasks/1',
    title: 'Task data of Dự Thảo',
  };
}
