import { z } from 'zod';
import { isoDateSchema } from '../../core/schedule/calendar';
import type { ChannelArea } from './channel-area';
import { idSchema } from './plan-entry';

/** How many rows a list of dates, or of things without a date, shows at most. */
export const MAX_DUE_ROWS = 2_000;

/** Which tasks and duties are meant; what is left out does not narrow. */
export const taskFilterShape = {
  plan: idSchema.exactOptional(),
  /** The name of the organ that leads. */
  lead: z.string().min(1).max(500).exactOptional(),
  kind: z.enum(['task', 'duty']).exactOptional(),
};

const placeShape = {
  plan: z.string(),
  planKind: z.string(),
  /** Empty while the plan has no number. */
  symbol: z.string(),
  subject: z.string(),
  item: z.string(),
  kind: z.enum(['task', 'duty']),
  path: z.string(),
  text: z.string(),
  lead: z.array(z.string()),
};

const dueItemSchema = z.object({
  ...placeShape,
  due: isoDateSchema,
  /** The last day that is still in time. */
  lastDay: isoDateSchema,
  part: z.string().nullable(),
  words: z.string(),
});

export type DueItem = z.infer<typeof dueItemSchema>;

const undatedItemSchema = z.object({
  ...placeShape,
  /** `not-understood`: the words cannot be read; `open`: they name no day; `none`: there are none. */
  why: z.enum(['not-understood', 'open', 'none']),
  words: z.string().nullable(),
});

export type UndatedItem = z.infer<typeof undatedItemSchema>;

/** What falls due in the plans of the library. */
export const dueChannels = {
  /** What falls due from one day to another, both included, by date; `more` when not all of it is told. */
  'due.list': {
    request: z.strictObject({ from: isoDateSchema, to: isoDateSchema, ...taskFilterShape }),
    response: z.object({ due: z.array(dueItemSchema), more: z.boolean() }),
  },
  /** How much falls due from one day to another, counted up to {@link MAX_DUE_ROWS}. */
  'due.count': {
    request: z.strictObject({ from: isoDateSchema, to: isoDateSchema, ...taskFilterShape }),
    response: z.object({ count: z.int().min(0) }),
  },
  /** The tasks and duties that have no date at all. */
  'due.undated': {
    request: z.strictObject(taskFilterShape),
    response: z.object({ undated: z.array(undatedItemSchema), total: z.int().min(0) }),
  },
  /** Plans and leading organs to choose from, of which the words are a part. */
  'due.choices': {
    request: z.strictObject({ words: z.string().max(500) }),
    response: z.object({
      plans: z.array(
        z.object({ id: z.string(), planKind: z.string(), symbol: z.string(), subject: z.string() }),
      ),
      leads: z.array(z.string()),
    }),
  },
} as const satisfies ChannelArea;
