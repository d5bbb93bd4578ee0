import { z } from 'zod';
import { MAX_PLAN_LENGTH } from '../../core/plan/parse-plan';
import type { ChannelArea } from './channel-area';
import { commandIds } from './commands';
import { documentChannels } from './document-channels';
import { dueChannels } from './due-channels';
import { ERROR_CODE, ERROR_FRAME, ERROR_NAME, MAX_FRAMES } from './error-report';
import { exportOptionsSchema } from './export-options';
import { findingsSchema } from './failure';
import { cancelledSchema, fileHandleSchema, saveOutcomeSchema } from './file-outcome';
import { organChannels } from './organ-channels';
import {
  idSchema,
  MAX_LISTED_PLANS,
  planEntrySchema,
  planTextSchema,
  revisionSchema,
  savedPlanSchema,
  timestampSchema,
} from './plan-entry';
import { reportChannels } from './report-channels';
import { searchChannels } from './search-channels';
import { settingsSchema } from './settings';
import { threadChannels } from './thread-channels';
import { traceViewChannels } from './trace-view-channels';
import { upkeepChannels } from './upkeep-channels';

const nothing = z.strictObject({});
const proposedName = z.string().max(200);
const token = z.strictObject({ token: z.uuid() });

/**
 * Everything that the renderer can ask of the main process: name, request, response. Both sides derive their
 * types from here, the preload its list of names, and main parses every payload by these schemas.
 */
export const channels = {
  /**
   * Newest first. `query` is matched without regard to case and diacritics: each of its words anywhere in kind,
   * symbol, subject and issuer, or all of it as it stands in the text.
   */
  'plans.list': {
    request: z.strictObject({
      query: z.string().max(500),
      bin: z.boolean(),
      limit: z.int().min(1).max(MAX_LISTED_PLANS).exactOptional(),
    }),
    /** `plans` stops at the limit; `total` counts all that match. */
    response: z.object({
      plans: z.array(planEntrySchema),
      total: z.int().min(0),
      inBin: z.int().min(0),
    }),
  },
  'plans.open': {
    request: z.strictObject({ id: idSchema }),
    response: z.object({
      planText: planTextSchema,
      revision: revisionSchema,
      savedAt: timestampSchema,
      deletedAt: timestampSchema.nullable(),
    }),
  },
  /** Puts a whole new plan, made by the renderer from a starter, into the library. */
  'plans.create': { request: z.strictObject({ planText: planTextSchema }), response: savedPlanSchema },
  /** Fails with `plan-conflict` when the library's revision is no longer `revision`. */
  'plans.save': {
    request: z.strictObject({ id: idSchema, planText: planTextSchema, revision: revisionSchema }),
    response: savedPlanSchema,
  },
  'plans.duplicate': { request: z.strictObject({ id: idSchema }), response: savedPlanSchema },
  'plans.move-to-bin': { request: z.strictObject({ id: idSchema }), response: nothing },
  'plans.restore': { request: z.strictObject({ id: idSchema }), response: nothing },
  /** Only for a plan that is in the bin. */
  'plans.delete-forever': { request: z.strictObject({ id: idSchema }), response: nothing },
  /** Asks for a plan file and puts it into the library, under a new id where the old one is taken. */
  'plans.import': {
    request: nothing,
    response: z.discriminatedUnion('outcome', [
      cancelledSchema,
      z.object({ outcome: z.literal('imported'), plan: savedPlanSchema, file: fileHandleSchema }),
    ]),
  },
  /** Asks where, and writes the plan there as a `.json` file. */
  'plans.save-file': {
    request: z.strictObject({ planText: planTextSchema, proposedName }),
    response: saveOutcomeSchema,
  },
  /**
   * As `plans.save-file`, but writes the text as it is, valid plan or not, and longer than a plan may be: the way
   * out when saving fails.
   */
  'plans.rescue': {
    request: z.strictObject({ text: z.string().max(4 * MAX_PLAN_LENGTH), proposedName }),
    response: saveOutcomeSchema,
  },

  /**
   * Whether the library can be used, and what the user must be told: how it was opened, or why it could not be.
   */
  'library.status': {
    request: nothing,
    response: z.object({ ready: z.boolean(), path: z.string(), notices: z.array(z.string()) }),
  },
  /** Shows the library's file in its folder, for a backup by hand or for help. */
  'library.show-in-folder': { request: nothing, response: nothing },
  /** Tries to open a library again that could not be opened. */
  'library.retry': { request: nothing, response: nothing },

  ...organChannels,
  ...documentChannels,
  ...threadChannels,
  ...traceViewChannels,
  ...searchChannels,
  ...dueChannels,
  ...reportChannels,
  ...upkeepChannels,

  /**
   * Asks where to, then writes the plan there as `.docx`. `exportId` is made by the renderer and names this
   * export in progress events and in `export.cancel`. One export runs at a time.
   */
  'export.start': {
    request: z.strictObject({
      exportId: z.uuid(),
      planText: planTextSchema,
      options: exportOptionsSchema,
      proposedName,
    }),
    response: z.discriminatedUnion('outcome', [
      cancelledSchema,
      z.object({ outcome: z.literal('saved'), file: fileHandleSchema, findings: findingsSchema }),
    ]),
  },
  /** The export then fails with `export-cancelled`, unless the file was written already. */
  'export.cancel': { request: z.strictObject({ exportId: z.uuid() }), response: nothing },

  /** Opens a written file in the program that the system has for it. */
  'files.open': { request: token, response: nothing },
  'files.show-in-folder': { request: token, response: nothing },
  /** Prints by the system's own program where the system can be asked to; else opens the file for printing. */
  'files.print': { request: token, response: z.object({ outcome: z.enum(['sent', 'opened']) }) },

  /** The office's own template, if one was chosen; `problem` says why it cannot be used just now. */
  'template.current': {
    request: nothing,
    response: z.object({
      template: z
        .object({ name: z.string(), folder: z.string(), problem: z.string().exactOptional() })
        .nullable(),
    }),
  },
  /** Asks for a `.docx` and checks it at once; a template that fails is not taken. */
  'template.choose': {
    request: nothing,
    response: z.discriminatedUnion('outcome', [
      cancelledSchema,
      z.object({ outcome: z.literal('chosen'), name: z.string(), folder: z.string() }),
    ]),
  },
  'template.forget': { request: nothing, response: nothing },

  'settings.get': { request: nothing, response: settingsSchema },
  'settings.set': { request: settingsSchema.partial(), response: settingsSchema },

  /** The commands that can be performed just now: the menu greys out the others. */
  'menu.enable': { request: z.strictObject({ commands: z.array(z.enum(commandIds)) }), response: nothing },

  /** The clerks' guide, as Markdown. */
  'guide.read': { request: nothing, response: z.object({ markdown: z.string() }) },
  'app.info': {
    request: nothing,
    response: z.object({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      dataFolder: z.string(),
      logFile: z.string(),
    }),
  },
  /**
   * The answer to the event `app.closing`. `done`: all is written, close. `failed`: something could not be
   * written; the user is asked by the main process.
   */
  'app.closing-answer': {
    request: z.strictObject({ answer: z.enum(['done', 'failed']) }),
    response: nothing,
  },

  /**
   * Notes an error of the renderer in the log file: what `describeError` says of it, which leaves the message
   * out, for it may quote a plan.
   */
  'log.renderer-error': {
    request: z.strictObject({
      name: z.string().regex(ERROR_NAME),
      code: z.string().regex(ERROR_CODE),
      frames: z.array(z.string().regex(ERROR_FRAME)).max(MAX_FRAMES),
    }),
    response: nothing,
  },
} as const satisfies ChannelArea;

export type ChannelName = keyof typeof channels;
/** What a caller passes. */
export type Request<Name extends ChannelName> = z.input<(typeof channels)[Name]['request']>;
/** What a handler returns, wrapped in a `Result`. */
export type Response<Name extends ChannelName> = z.output<(typeof channels)[Name]['response']>;

export const channelNames = Object.keys(channels) as readonly ChannelName[];
