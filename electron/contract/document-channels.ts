import { z } from 'zod';
import { printableSchema } from '../../core/base/printable';
import { documentEntrySchema } from '../../core/citations/document-entry';
import { documentPointSchema, documentRecordSchema } from '../../core/citations/document-record';
import { MAX_POINT_LENGTH, MAX_POINTS } from '../../core/citations/outline-limits';
import type { ChannelArea } from './channel-area';
import { cancelledSchema } from './file-outcome';
import { idSchema, planHeadSchema, revisionSchema } from './plan-entry';

const words = printableSchema.min(1);

const { state, term, secrecy } = documentRecordSchema.shape;

/** What a clerk enters about a document, apart from its outline and its original. */
const detailsSchema = z.strictObject({
  kind: words.max(100),
  symbol: words.max(100).nullable(),
  date: documentEntrySchema.shape.date,
  issuer: words.max(300).nullable(),
  subject: words.max(3000).nullable(),
  title: words.max(500).optional(),
  year: documentEntrySchema.shape.year,
  term: term.unwrap().max(100).optional(),
  secrecy,
  state,
  notes: z.string().max(20_000).optional(),
});

const pointSchema = documentPointSchema.extend({ text: printableSchema.min(1).max(MAX_POINT_LENGTH) });

const storedSchema = z.object({ record: documentRecordSchema, revision: revisionSchema });
const change = { id: idSchema, revision: revisionSchema };

/** One line of the register's list. */
const documentLineSchema = documentEntrySchema.extend({
  state: z.enum(['in-force', 'amended', 'replaced', 'ended']),
  secrecy,
  points: z.int().min(0),
  hasFile: z.boolean(),
});

const usingPlanSchema = planHeadSchema.extend({
  /** How it stands to the document: carries it out, or only mentions it. */
  role: z.enum(['implements', 'cites']),
});

/** The register of documents. A change names the revision that it started from; another one is a conflict. */
export const documentChannels = {
  /** The register of documents, as citations need them. */
  'documents.list': {
    request: z.strictObject({}),
    response: z.object({ documents: z.array(documentEntrySchema) }),
  },
  /** The lines of the whole register, newest first, and the pairs that may be one document. */
  'documents.register': {
    request: z.strictObject({}),
    response: z.object({
      documents: z.array(documentLineSchema),
      duplicates: z.array(
        z.object({
          first: idSchema,
          second: idSchema,
          reason: z.enum(['same-key', 'same-symbol', 'same-subject']),
        }),
      ),
    }),
  },
  'documents.open': { request: z.strictObject({ id: idSchema }), response: storedSchema },
  /**
   * Enters a document under a new id. Fails with `document-exists` for one of the same symbol, date and issuer,
   * with `document-refused` for a state that runs in a circle.
   */
  'documents.add': { request: z.strictObject({ record: detailsSchema }), response: storedSchema },
  /** Corrects what is entered about a document. Failures: as `documents.add`, and `document-conflict`. */
  'documents.save': {
    request: z.strictObject({ ...change, details: detailsSchema }),
    response: storedSchema,
  },
  /** Replaces a document's outline. */
  'documents.save-points': {
    request: z.strictObject({ ...change, points: z.array(pointSchema).max(MAX_POINTS) }),
    response: storedSchema,
  },
  /** Fails with `document-in-use`, which says what hangs on it. */
  'documents.delete': { request: z.strictObject({ id: idSchema }), response: z.strictObject({}) },
  /** Makes two entries one: `from` goes, and what hangs on it goes over to `into`. */
  'documents.merge': { request: z.strictObject({ into: idSchema, from: idSchema }), response: storedSchema },
  /** Who stands on a document: at most 200 plans, `plans` says how many there are; and its answered points. */
  'documents.uses': {
    request: z.strictObject({ id: idSchema }),
    response: z.object({
      plans: z.int().min(0),
      shown: z.array(usingPlanSchema),
      answered: z.array(z.object({ point: z.string(), answers: z.int() })),
      /** Documents that this one amended or replaced. */
      named: z.array(z.object({ id: idSchema, name: z.string() })),
    }),
  },
  /** The block in which a plan first cites a document. */
  'documents.mention': {
    request: z.strictObject({ plan: idSchema, document: idSchema }),
    response: z.object({ block: idSchema.nullable() }),
  },
  /** Asks for a file and keeps a copy of it in the library as the document's original, instead of an older one. */
  'documents.attach': {
    request: z.strictObject(change),
    response: z.discriminatedUnion('outcome', [
      cancelledSchema,
      z.object({ outcome: z.literal('attached'), document: storedSchema }),
    ]),
  },
  'documents.detach': { request: z.strictObject(change), response: storedSchema },
  /** Opens a copy of the original, which cannot be written to, in the program that the system has for it. */
  'documents.open-original': { request: z.strictObject({ id: idSchema }), response: z.strictObject({}) },
  /** Asks for a `.txt` or `.docx` file and reads its text, one paragraph a line. */
  'documents.read-text': {
    request: z.strictObject({}),
    response: z.discriminatedUnion('outcome', [
      cancelledSchema,
      z.object({ outcome: z.literal('read'), name: z.string(), text: z.string() }),
    ]),
  },
} as const satisfies ChannelArea;
