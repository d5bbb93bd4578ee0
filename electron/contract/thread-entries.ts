import { z } from 'zod';
import { documentEntrySchema } from '../../core/citations/document-entry';
import { documentRecordSchema } from '../../core/citations/document-record';
import { idSchema, planHeadSchema } from './plan-entry';

/** `covered`: something answers the point as it stands; `outdated`: only what answered it as it was; `hole`: nothing. */
export const pointStateSchema = z.enum(['covered', 'outdated', 'hole']);

/** How many points are in each state; points with sub-points do not count. */
export const pointCountsSchema = z.object({
  covered: z.int().min(0),
  outdated: z.int().min(0),
  hole: z.int().min(0),
});

/** A document as the threads name it, with its state where the register knows one. */
export const threadDocumentSchema = documentEntrySchema.extend({
  state: documentRecordSchema.shape.state,
});

export type ThreadDocument = z.infer<typeof threadDocumentSchema>;

/** A task or duty with what a list shows of it, so that no plan has to be opened for it. */
export const taskEntrySchema = z.object({
  plan: idSchema,
  /** The plan's symbol, or its kind and subject while it has none. */
  planName: z.string(),
  item: idSchema,
  kind: z.enum(['task', 'duty']),
  path: z.string(),
  text: z.string(),
  /** Who leads, or for a duty who carries it out. */
  lead: z.array(z.string()),
  /** The words of its schedule. */
  schedule: z.string().nullable(),
});

export type TaskEntry = z.infer<typeof taskEntrySchema>;

/** A task that answers a point; `outdated`: the point said something else when that was last affirmed. */
const answerSchema = taskEntrySchema.extend({ link: idSchema, state: z.enum(['covers', 'outdated']) });

export const threadPointSchema = z.object({
  id: idSchema,
  label: z.string(),
  depth: z.int().min(1).max(6),
  text: z.string(),
  state: pointStateSchema,
  /** True when the state follows from the sub-points: no task answers this point itself. */
  bySubPoints: z.boolean(),
  answers: z.array(answerSchema),
});

/** A plan that stands on the document, or answers some of its points. */
export const standingPlanSchema = planHeadSchema.extend({
  /** What it stands on: the document, or plans that stand on it. Empty when it only answers points. */
  parents: z.array(idSchema),
  /** The points that its tasks and duties answer, in the document's order. */
  points: z.array(idSchema),
});

export type StandingPlanEntry = z.infer<typeof standingPlanSchema>;

/** An answer whose point is no more: `seen` is what the point said. */
export const orphanSchema = taskEntrySchema.extend({ link: idSchema, seen: z.string() });

/** A plan or a document by the name that the office knows it by. */
const ownerSchema = z.object({ id: idSchema, kind: z.enum(['plan', 'document']), name: z.string() });

export type ThreadOwner = z.infer<typeof ownerSchema>;

/** One end of a thread. What is gone keeps the words that were last seen of it. */
const endSchema = z.object({
  owner: ownerSchema,
  item: idSchema,
  kind: z.enum(['task', 'duty', 'point']),
  /** The path of a task, the label of a point. */
  path: z.string(),
  text: z.string(),
  isGone: z.boolean(),
});

export type ThreadEnd = z.infer<typeof endSchema>;

const changesSchema = z
  .array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }))
  .readonly();

/** Something to look at again, and to be cleared by one review. */
export const suspectSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('link'),
    link: idSchema,
    answer: endSchema,
    answered: endSchema,
    reasons: z
      .array(
        z.object({
          because: z.enum(['answered-changed', 'answered-gone', 'answer-changed', 'answer-gone']),
          changes: changesSchema,
        }),
      )
      .min(1),
    /** What stands on the answer in its turn, nearest first: the tasks of sub-plans. */
    below: z.array(endSchema),
  }),
  z.object({
    kind: z.literal('plan'),
    /** The plan to look at. */
    plan: ownerSchema,
    /** The document or plan above it whose own words, state or tasks changed. */
    above: ownerSchema,
    changes: changesSchema,
    /** The plans that stand on this plan in their turn. */
    below: z.array(ownerSchema),
  }),
]);

export type Suspect = z.infer<typeof suspectSchema>;

/** What a review clears. */
export const suspectRefSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('link'), link: idSchema }),
  z.strictObject({ kind: z.literal('plan'), plan: idSchema, above: idSchema }),
]);

export type SuspectRef = z.infer<typeof suspectRefSchema>;

export const reviewSchema = z.object({
  by: z.string(),
  at: z.iso.datetime(),
  reason: z.string(),
  /** What had changed when it was looked at. */
  changes: changesSchema,
});

/** A point that a task answers, or could answer. */
export const pointEntrySchema = z.object({
  document: idSchema,
  documentName: z.string(),
  point: idSchema,
  label: z.string(),
  text: z.string(),
});

export type PointEntry = z.infer<typeof pointEntrySchema>;

/** A link as seen from its task; `orphan`: the point is no more, and `text` is what it said. */
export const itemLinkSchema = pointEntrySchema.extend({
  link: idSchema,
  state: z.enum(['covers', 'outdated', 'orphan']),
  changes: changesSchema,
});

/** How a plan or document stands to another. */
export const relationKindSchema = z.enum(['implements', 'relates-to', 'amends', 'replaces', 'derived-from']);

export const relationEntrySchema = z.object({
  /** Null for what follows from the citations in a plan's subject: it goes when the citation goes. */
  id: idSchema.nullable(),
  kind: relationKindSchema,
  /** `out`: the one asked for implements the other. `in`: the other implements it. */
  direction: z.enum(['out', 'in']),
  /** `cited`: plans cite it, the register does not have it. */
  other: ownerSchema.extend({ kind: z.enum(['plan', 'document', 'cited']) }),
});

export type RelationEntry = z.infer<typeof relationEntrySchema>;

/** A link that was taken away, whole, so that it can be put back as it was. */
export const removedLinkSchema = z.strictObject({
  link: z.strictObject({
    id: idSchema,
    from_plan: idSchema,
    from_item: idSchema,
    to_owner: idSchema,
    to_item: idSchema,
    seen_from: z.string().max(100_000),
    seen_to: z.string().max(100_000),
    made_by: z.string().max(200),
    made_at: z.iso.datetime(),
  }),
  reviews: z
    .array(
      z.strictObject({
        id: idSchema,
        link_id: idSchema,
        seen_from: z.string().max(100_000),
        seen_to: z.string().max(100_000),
        reviewed_by: z.string().max(200),
        reviewed_at: z.iso.datetime(),
        reason: z.string().max(2000),
      }),
    )
    .max(1000),
});

export type RemovedLink = z.infer<typeof removedLinkSchema>;
