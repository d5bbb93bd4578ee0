import { z } from 'zod';
import { isoDateSchema } from '../../core/schedule/calendar';
import type { ChannelArea } from './channel-area';
import { taskFilterShape } from './due-channels';
import { saveOutcomeSchema } from './file-outcome';
import { idSchema } from './plan-entry';

/** Whose tasks a report is about; all of them when nothing is said. `organ` has any part in them. */
const whose = { ...taskFilterShape, organ: idSchema.exactOptional() };

/** What can be written as a file, each with the kinds of file that it can be. */
export const reportRequestSchema = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('tasks'), format: z.enum(['xlsx', 'docx', 'json']), ...whose }),
  z.strictObject({
    about: z.literal('coverage'),
    format: z.enum(['xlsx', 'docx', 'json']),
    document: idSchema,
  }),
  /** What falls due from one day to another, both included. */
  z.strictObject({
    about: z.literal('due'),
    format: z.enum(['ics', 'xlsx', 'docx']),
    from: isoDateSchema,
    to: isoDateSchema,
    ...whose,
  }),
]);

export type ReportRequest = z.infer<typeof reportRequestSchema>;

/** Tables and data of the library as files of their own. */
export const reportChannels = {
  /** Asks where to, and writes the report there. `today` is the day by which things are called overdue. */
  'reports.save': {
    request: z.strictObject({ report: reportRequestSchema, today: isoDateSchema }),
    response: saveOutcomeSchema,
  },
} as const satisfies ChannelArea;
