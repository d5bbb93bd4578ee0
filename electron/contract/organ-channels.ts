import { z } from 'zod';
import { printableSchema } from '../../core/base/printable';
import { organSchema } from '../../core/organs/organ';
import { isoDateSchema } from '../../core/schedule/calendar';
import type { ChannelArea } from './channel-area';

const id = z.string().min(1).max(200);
const name = printableSchema.min(1).max(500);

/** An organ as somebody enters it: what is stored, within limits. */
const enteredOrganSchema = organSchema.extend({
  id,
  name,
  short: name.optional(),
  symbol: printableSchema.min(1).max(50).optional(),
  spellings: z.array(name).max(100).optional(),
  successors: z.array(id).max(200).optional(),
  members: organSchema.shape.members.unwrap().max(1000).optional(),
});

const roleSchema = z.enum(['lead', 'coordinator', 'executor']);
const stateSchema = z.enum(['overdue', 'due-soon', 'upcoming', 'undated']);
const yearSchema = z.int().min(1900).max(2200);
const count = z.int().min(0);

const workRowSchema = z.object({
  plan: z.string(),
  /** The block to go to in the plan. */
  item: z.string(),
  kind: z.enum(['task', 'duty']),
  path: z.string(),
  /** Its beginning, where it is long. */
  text: z.string(),
  role: roleSchema,
  /** As the plan names the organ. */
  named: z.string(),
  schedule: z.string().nullable(),
  /** The date that counts: the next one still in time, else the last one; of the year asked for, if one was. */
  due: isoDateSchema.nullable(),
  state: stateSchema,
});

/** Counts of tasks and duties: led (or carried out) by the organ, and coordinated. */
const workloadCountSchema = z.object({ lead: count, coordinate: count });

/** The register of organs, and what the plans give each to do. */
export const organChannels = {
  /** The register: the organs that the application brings and those added here, by name. */
  'organs.list': { request: z.strictObject({}), response: z.object({ organs: z.array(organSchema) }) },
  /**
   * Adds an organ under a new id. Fails with `organ-exists` for the name of another one of its time (case and
   * spaces do not count), with `organ-refused` for a circle or dates in the wrong order.
   */
  'organs.add': {
    request: z.strictObject({ organ: enteredOrganSchema.omit({ id: true }) }),
    response: z.object({ organ: organSchema }),
  },
  /**
   * Corrects an organ. `seen` is what the correction started from; fails with `organ-conflict` when the register
   * has something else by now.
   */
  'organs.save': {
    request: z.strictObject({ organ: enteredOrganSchema, seen: organSchema }),
    response: z.object({ organ: organSchema }),
  },
  /**
   * Ends organs on a day and names those that took over, in one step: one or several for one or several, none
   * where nobody did. A successor that is new joins the register on the day after, under the same organ above.
   */
  'organs.end': {
    request: z.strictObject({
      organs: z.array(id).min(1).max(100),
      lastDay: isoDateSchema,
      successors: z.array(z.union([z.strictObject({ id }), z.strictObject({ name })])).max(100),
    }),
    response: z.object({ ended: z.array(organSchema), successors: z.array(organSchema) }),
  },
  /** Takes an organ out that no plan and no other organ names; else fails with `organ-refused`, saying where. */
  'organs.remove': { request: z.strictObject({ id }), response: z.strictObject({}) },

  /**
   * What one organ leads, carries out or coordinates, the newest plan first. `predecessors` includes what was
   * given to the organs that it came from, `groups` what was given to a group that named it on the plan's date. In a year stand what falls due in it and what has no date in the
   * plans of that year or of none. `total` is how many there are beyond `limit`.
   */
  'organs.work': {
    request: z.strictObject({
      organ: id,
      predecessors: z.boolean(),
      groups: z.boolean(),
      today: isoDateSchema,
      role: roleSchema.nullable(),
      state: stateSchema.nullable(),
      year: yearSchema.nullable(),
      /** Quarter of the year; 0 stands for what has no date. */
      quarter: z.int().min(0).max(4).nullable(),
      limit: z.int().min(1).max(20_000),
    }),
    response: z.object({
      rows: z.array(workRowSchema),
      /** Those of the plans in which the rows stand. */
      plans: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          symbol: z.string(),
          subject: z.string(),
          date: isoDateSchema.nullable(),
        }),
      ),
      total: count,
      /** The years that can be asked for, newest first. */
      years: z.array(yearSchema),
    }),
  },
  /**
   * How much falls to each organ in the quarters of a year. A task or duty counts once in each quarter in which
   * it falls due at least once, and once in `all`; `undated` has those without a date.
   */
  'organs.workload': {
    request: z.strictObject({ year: yearSchema }),
    response: z.object({
      year: yearSchema,
      rows: z.array(
        z.object({
          /** Null for a name that the register does not have. */
          organ: z.string().nullable(),
          name: z.string(),
          quarters: z.tuple([
            workloadCountSchema,
            workloadCountSchema,
            workloadCountSchema,
            workloadCountSchema,
          ]),
          undated: workloadCountSchema,
          all: workloadCountSchema,
        }),
      ),
      years: z.array(yearSchema),
    }),
  },
} as const satisfies ChannelArea;

export type WorkRole = z.infer<typeof roleSchema>;
export type WorkState = z.infer<typeof stateSchema>;
export type WorkloadCount = z.infer<typeof workloadCountSchema>;
