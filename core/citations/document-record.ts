import { z } from 'zod';
import { isoDateSchema } from '../schedule/calendar';
import { type DocumentEntry, documentEntrySchema } from './document-entry';

const id = z.string().min(1).max(100);

/** An objective or task of a document, as its own outline has it. */
export const documentPointSchema = z.strictObject({
  id,
  /** Its number in the document, as printed: "II", "2.1", "a"; empty where it has none. */
  label: z.string().max(30),
  depth: z.int().min(1).max(6),
  text: z.string().min(1),
  /** `document`: entered from its text. `plan`: taken from what a plan says of it, to be corrected later. */
  origin: z.enum(['document', 'plan']),
  /** Where a plan says it: the plan's id and the full path of the item ("II.2.1"). */
  source: z.strictObject({ plan: id, path: z.string().min(1) }).optional(),
});

export type DocumentPoint = z.infer<typeof documentPointSchema>;

const documentStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('in-force') }),
  z.strictObject({ kind: z.literal('amended'), by: z.array(id).min(1) }),
  z.strictObject({ kind: z.literal('replaced'), by: z.array(id).min(1) }),
  z.strictObject({ kind: z.literal('ended'), on: isoDateSchema.optional() }),
]);

/** A document as the register keeps it: what a citation needs, and what only the register does. */
export const documentRecordSchema = documentEntrySchema.extend({
  /** The congress term in which it was issued: "XIII", "2020-2025". */
  term: z.string().min(1).optional(),
  secrecy: z.enum(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']).optional(),
  state: documentStateSchema.optional(),
  /** The original, kept inside the library under its hash. */
  file: z.strictObject({ name: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/u) }).optional(),
  notes: z.string().optional(),
  /** In the document's order; a point's sub-points follow it, deeper. */
  points: z.array(documentPointSchema).optional(),
  /** Entries that were merged into this one: plans still cite it by their ids and keys. */
  merged: z.array(z.strictObject({ id, key: z.string() })).optional(),
});

export type DocumentRecord = z.infer<typeof documentRecordSchema>;

/** What a clerk enters about a document, apart from its outline and its original. */
export type DocumentDetails = Omit<DocumentRecord, 'id' | 'points' | 'file' | 'merged'>;

/** Whether a document still holds, as the register keeps it. */
export type DocumentState = NonNullable<DocumentRecord['state']>;

/** The documents that amended or replaced this one, by id. */
export function successorsOf({ state }: Pick<DocumentRecord, 'state'>): readonly string[] {
  return state?.kind === 'amended' || state?.kind === 'replaced' ? state.by : [];
}

/** What a plan carries of a document in its references: no more than its citations need. */
export function citationEntry(record: DocumentRecord): DocumentEntry {
  const {
    term: _term,
    secrecy: _secrecy,
    state: _state,
    file: _file,
    notes: _notes,
    points: _points,
    merged: _merged,
    ...entry
  } = record;
  return entry;
}
