import { z } from 'zod';
import type { ChannelArea } from './channel-area';
import { saveOutcomeSchema } from './file-outcome';
import { idSchema, planHeadSchema } from './plan-entry';
import { pointStateSchema, relationKindSchema } from './thread-entries';

/** A document as the headings of the views name it; what it has not is "" or null. */
const viewedDocumentSchema = z.object({
  id: idSchema,
  kind: z.string(),
  symbol: z.string(),
  /** Kind, number, date and issuer as a first mention has them, without the subject. */
  name: z.string(),
  subject: z.string(),
});

export type ViewedDocument = z.infer<typeof viewedDocumentSchema>;

const matrixPointSchema = z.object({
  id: idSchema,
  label: z.string(),
  depth: z.int(),
  text: z.string(),
  state: pointStateSchema,
});

export type MatrixPoint = z.infer<typeof matrixPointSchema>;

const matrixPlanSchema = planHeadSchema.extend({
  /** 0 for a plan that stands on the document itself, 1 for its sub-plans, and so on. */
  depth: z.int(),
  /** False for a plan whose tasks answer points although it does not say that it stands on the document. */
  stands: z.boolean(),
});

export type MatrixPlan = z.infer<typeof matrixPlanSchema>;

/** How many numbers a cell takes in `cells`. */
export const CELL_NUMBERS = 5;

const answerSchema = z.object({
  plan: idSchema,
  item: idSchema,
  kind: z.enum(['task', 'duty']),
  path: z.string(),
  text: z.string(),
  lead: z.array(z.string()),
  schedule: z.string().nullable(),
  sound: z.boolean(),
  /** The tasks of the plans above through which it answers, from it up; empty when it answers the point itself. */
  through: z.array(z.object({ symbol: z.string(), path: z.string(), text: z.string() })),
});

export type CellAnswer = z.infer<typeof answerSchema>;

const graphNodeSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('document'),
    id: idSchema,
    kind: z.string(),
    symbol: z.string(),
    subject: z.string(),
    points: z.int(),
    /** Plans that stand on it directly. */
    plans: z.int(),
  }),
  planHeadSchema.extend({ type: z.literal('plan'), /** Plans that stand on it. */ plans: z.int() }),
]);

export type GraphNode = z.infer<typeof graphNodeSchema>;

const graphEdgeSchema = z.object({ from: idSchema, to: idSchema, kind: relationKindSchema });

export type GraphEdge = z.infer<typeof graphEdgeSchema>;

/** Plans that stand on a node and are not shown. */
const graphFanSchema = z.object({ of: idSchema, more: z.int().min(1) });

const proposedName = z.string().max(200);
const MAX_PICTURE_BYTES = 64 * 1024 * 1024;

/** A document's points against its plans, and what stands on what, as a picture. */
export const traceViewChannels = {
  /**
   * The matrix points × plans of a document. `cells` has {@link CELL_NUMBERS} numbers for each cell that is not
   * empty: the index of its point and of its plan, tasks and duties that answer it, those that answer it through
   * a plan above, and how many of both have to be looked at again.
   */
  'trace-views.matrix': {
    request: z.strictObject({ document: idSchema }),
    response: z.object({
      document: viewedDocumentSchema,
      points: z.array(matrixPointSchema),
      plans: z.array(matrixPlanSchema),
      /** Plans that are too many to be shown. */
      omitted: z.int(),
      cells: z.instanceof(Uint32Array),
    }),
  },
  /** What stands behind one cell of the matrix: at most 500 tasks and duties, and how many there are. */
  'trace-views.cell': {
    request: z.strictObject({ document: idSchema, point: idSchema, plan: idSchema }),
    response: z.object({ answers: z.array(answerSchema), count: z.int() }),
  },
  /**
   * What stands on a document, down to its sub-plans, or on all documents of the library when it is null. Of
   * plans that stand on one thing only the newest are given; of those that are `open` many.
   */
  'trace-views.graph': {
    request: z.strictObject({ document: idSchema.nullable(), open: z.array(idSchema).max(200) }),
    response: z.object({
      nodes: z.array(graphNodeSchema),
      edges: z.array(graphEdgeSchema),
      fans: z.array(graphFanSchema),
      /** Documents of the register that are too many to be shown. */
      omitted: z.int(),
    }),
  },
  /** Asks where to, and writes a picture of the graph there. */
  'trace-views.save-picture': {
    request: z.discriminatedUnion('format', [
      z.strictObject({
        format: z.literal('png'),
        bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MAX_PICTURE_BYTES),
        proposedName,
      }),
      z.strictObject({
        format: z.literal('svg'),
        text: z.string().max(MAX_PICTURE_BYTES / 4),
        proposedName,
      }),
    ]),
    response: saveOutcomeSchema,
  },
} as const satisfies ChannelArea;
