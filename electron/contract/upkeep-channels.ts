import { z } from 'zod';
import type { ChannelArea } from './channel-area';
import { findingsSchema } from './failure';
import { cancelledSchema, saveOutcomeSchema } from './file-outcome';
import { timestampSchema } from './plan-entry';

/** So many findings of a check travel; `total` tells how many there are. */
export const MAX_FINDINGS = 200;

const nothing = z.strictObject({});

/** `at` is the moment at which it was made, and names it. `size` in bytes. */
const backupSchema = z.object({ at: timestampSchema, size: z.int().min(0) });

/** `kept`: the name of the file under which the library that gave way was kept; null when there was none. */
const restoredSchema = z.object({ outcome: z.literal('restored'), kept: z.string().nullable() });

/** What keeps the library sound: backups, restoring one, checks. */
export const upkeepChannels = {
  /** The backups beside the library, newest first; of more than `keep` the oldest go. */
  'upkeep.backups': {
    request: nothing,
    response: z.object({ folder: z.string(), keep: z.int(), backups: z.array(backupSchema) }),
  },
  'upkeep.back-up': { request: nothing, response: z.object({ backup: backupSchema }) },
  /** Asks where, and writes a backup there: onto a stick, say. */
  'upkeep.back-up-to': { request: nothing, response: saveOutcomeSchema },
  /** Puts a backup in the place of the library; no plan may be open. */
  'upkeep.restore': { request: z.strictObject({ at: timestampSchema }), response: restoredSchema },
  /** As `upkeep.restore`, of a file that the user is asked for. */
  'upkeep.restore-file': {
    request: nothing,
    response: z.discriminatedUnion('outcome', [cancelledSchema, restoredSchema]),
  },
  /** Looks the whole library over and changes nothing; takes a while in a large one. */
  'upkeep.verify': {
    request: nothing,
    response: z.object({ plans: z.int(), findings: findingsSchema.max(MAX_FINDINGS), total: z.int() }),
  },
  /** Makes lists and search index again from plans and registers. */
  'upkeep.rebuild': { request: nothing, response: z.object({ plans: z.int() }) },
} as const satisfies ChannelArea;
