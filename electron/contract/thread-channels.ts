import { z } from 'zod';
import type { ChannelArea } from './channel-area';
import { idSchema } from './plan-entry';
import {
  itemLinkSchema,
  orphanSchema,
  pointCountsSchema,
  pointEntrySchema,
  relationEntrySchema,
  relationKindSchema,
  removedLinkSchema,
  reviewSchema,
  standingPlanSchema,
  suspectRefSchema,
  suspectSchema,
  taskEntrySchema,
  threadDocumentSchema,
  threadPointSchema,
} from './thread-entries';

const nothing = z.strictObject({});
const query = z.string().max(200);
const limit = z.int().min(1).max(200);
const offset = z.int().min(0);
const ofItem = z.strictObject({ owner: idSchema, item: idSchema });
const score = z.number().min(0).max(1);
/** The phrases that both texts have, the longest first. */
const shared = z.array(z.string()).readonly();

/** Relations, links, coverage, and what has to be looked at again. */
export const threadChannels = {
  /** The documents of the register by date, newest first, those with points or plans before the others. */
  'threads.documents': {
    request: z.strictObject({ query, offset, limit }),
    response: z.object({
      documents: z.array(
        threadDocumentSchema.extend({
          points: z.int().min(0),
          counts: pointCountsSchema,
          plans: z.int().min(0),
        }),
      ),
      /** How many match the query. */
      total: z.int().min(0),
    }),
  },
  /** Which points of a document are answered by what, in the document's order; and which plans stand on it. */
  'threads.coverage': {
    request: z.strictObject({ document: idSchema }),
    response: z.object({
      document: threadDocumentSchema,
      points: z.array(threadPointSchema),
      counts: pointCountsSchema,
      plans: z.array(standingPlanSchema),
      orphans: z.array(orphanSchema),
      suspects: z.array(suspectSchema),
    }),
  },
  /**
   * Tasks and duties to link to a point of the document. `unlinked`: of plans that stand on it, those that answer none
   * of its points; `standing`: all of these plans; `all`: of any plan, for which a query is needed.
   */
  'threads.tasks': {
    request: z.strictObject({
      document: idSchema,
      query,
      scope: z.enum(['unlinked', 'standing', 'all']),
      limit,
    }),
    response: z.object({ tasks: z.array(taskEntrySchema), more: z.boolean() }),
  },
  /** Points to link a plan's task to: of the documents that the plan stands on, or of any. */
  'threads.points': {
    request: z.strictObject({ plan: idSchema, query, scope: z.enum(['standing', 'all']), limit }),
    response: z.object({ points: z.array(pointEntrySchema), more: z.boolean() }),
  },
  /** The points that a task or duty answers. */
  'threads.of-item': {
    request: z.strictObject({ plan: idSchema, item: idSchema }),
    response: z.object({ links: z.array(itemLinkSchema) }),
  },
  /** All points that a plan's tasks and duties answer, and the congress terms of the documents that it stands on. */
  'threads.of-plan': {
    request: z.strictObject({ plan: idSchema }),
    response: z.object({
      links: z.array(pointEntrySchema.extend({ item: idSchema })),
      terms: z.array(z.object({ document: idSchema, term: z.string() })),
    }),
  },
  /** Tasks that may answer a point and are not linked to it, by shared wording. Nothing is linked by this. */
  'threads.suggest-tasks': {
    request: z.strictObject({ document: idSchema, point: idSchema }),
    response: z.object({ suggestions: z.array(z.object({ task: taskEntrySchema, score, shared })) }),
  },
  /** Points that a task may answer and is not linked to, by shared wording. Nothing is linked by this. */
  'threads.suggest-points': {
    request: z.strictObject({ plan: idSchema, item: idSchema }),
    response: z.object({ suggestions: z.array(z.object({ point: pointEntrySchema, score, shared })) }),
  },
  /** Links a task or duty to a point, or to a task of the plan above; both as the library has them now. */
  'threads.link': {
    request: z.strictObject({ from: ofItem, to: ofItem }),
    response: z.object({ id: idSchema }),
  },
  /** A task that was drafted for a point and linked at once is written now: see the store. */
  'threads.finish-draft': { request: z.strictObject({ link: idSchema }), response: nothing },
  /** The link as it was, to be put back by `threads.restore`; null when it was gone already. */
  'threads.unlink': {
    request: z.strictObject({ id: idSchema }),
    response: z.object({ removed: removedLinkSchema.nullable() }),
  },
  'threads.restore': { request: removedLinkSchema, response: nothing },

  /** Everything that has to be looked at again, below one document or in the whole library. */
  'threads.suspects': {
    request: z.strictObject({ document: idSchema.nullable(), offset, limit }),
    response: z.object({ suspects: z.array(suspectSchema), total: z.int().min(0) }),
  },
  'threads.suspect-count': { request: nothing, response: z.object({ count: z.int().min(0) }) },
  /** Says that what is suspect was looked at and is right; who said so, when and why is kept. */
  'threads.review': {
    request: z.strictObject({
      suspect: suspectRefSchema,
      by: z.string().trim().min(1).max(200),
      reason: z.string().trim().min(1).max(2000),
    }),
    response: nothing,
  },
  /** What was looked at again before, the newest first. */
  'threads.reviews': {
    request: z.strictObject({ suspect: suspectRefSchema }),
    response: z.object({ reviews: z.array(reviewSchema) }),
  },

  /** Both ways: what a plan or document stands on, and what stands on it. */
  'threads.relations': {
    request: z.strictObject({ of: idSchema }),
    response: z.object({ relations: z.array(relationEntrySchema) }),
  },
  /** Fails with `relation-refused` for a circle, which the message names, and for what is no more. */
  'threads.relate': {
    request: z.strictObject({ kind: relationKindSchema, from: idSchema, to: idSchema }),
    response: z.object({ id: idSchema }),
  },
  'threads.unrelate': { request: z.strictObject({ id: idSchema }), response: nothing },
} as const satisfies ChannelArea;
