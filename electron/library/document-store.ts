import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import type { DocumentDetails, DocumentRecord } from '../../core/citations/document-record';
import { type NearDuplicate, nearDuplicates } from '../../core/citations/near-duplicates';
import type { Failure } from '../contract/failure';
import { dropUnusedAttachments, keepAttachment } from './attachment-store';
import { mergeInto } from './document-merge';
import {
  documentConflict,
  documentExists,
  documentMergedFrom,
  documentNotFound,
  isTaken,
  type ListedDocument,
  readDocuments,
  readListedDocuments,
  type StoredDocument,
  storedDocument,
} from './document-rows';
import { stateRefusal } from './document-succession';
import { type DocumentUses, inUse, mentionIn, usesOf } from './document-uses';
import type { Surroundings } from './plan-store';
import { projectDocumentRows, unprojectDocument } from './projections';
import { documentColumns } from './registers';
import type { LibraryTables } from './schema';
import { keepSeen, markSuspectStandings } from './standings';

type Queries = Kysely<LibraryTables>;

type Listed<Document> = {
  readonly documents: readonly Document[];
  readonly duplicates: readonly NearDuplicate[];
};

/** Parts of a document to be changed together; a part that is not named stays as it is. */
export type DocumentRevision = {
  readonly id: string;
  /** The revision that the change started from. */
  readonly revision: number;
  readonly details?: DocumentDetails | undefined;
  readonly points?: DocumentRecord['points'];
  /** Null takes the original away. */
  readonly file?: DocumentRecord['file'] | null;
};

/** The register of superior and own documents. */
export function documentStore(queries: Queries, surroundings: Surroundings) {
  const { now, newId } = surroundings;
  return {
    /** All documents, by symbol, and the pairs among them that may be one. */
    async listDocuments(): Promise<Result<Listed<DocumentRecord>, Failure>> {
      const documents = await readDocuments(queries);
      return succeed({ documents, duplicates: nearDuplicates(documents) });
    },

    /**
     * As `listDocuments`, without the points themselves: what a list of many documents shows. To look for
     * `duplicates` takes longer than to read the list.
     */
    async documentRegister({
      duplicates,
    }: {
      duplicates: boolean;
    }): Promise<Result<Listed<ListedDocument>, Failure>> {
      const documents = await readListedDocuments(queries);
      const records = documents.map(({ record }) => record);
      return succeed({ documents, duplicates: duplicates ? nearDuplicates(records) : [] });
    },

    /** The document under an id of its own, or under that of an entry that was merged into it. */
    async openDocument({ id }: { id: string }): Promise<Result<StoredDocument, Failure>> {
      const stored = (await storedDocument(queries, id)) ?? (await documentMergedFrom(queries, id));
      return stored === undefined ? fail(documentNotFound()) : succeed(stored);
    },

    /** Enters a document under a new id. One of the same symbol, date and issuer is refused by name. */
    async addDocument({
      record,
    }: {
      record: Omit<DocumentRecord, 'id'>;
    }): Promise<Result<StoredDocument, Failure>> {
      const added: DocumentRecord = { ...record, id: newId() };
      const at = now().toISOString();
      return await queries.transaction().execute(async (transaction) => {
        const refused = await refusal(transaction, added);
        if (refused !== undefined) return fail(refused);
        await transaction
          .insertInto('documents')
          .values({ ...documentColumns(added), revision: 1, created_at: at, updated_at: at })
          .execute();
        await projectDocumentRows(transaction, added);
        return succeed({ record: added, revision: 1 });
      });
    },

    /** Corrects a document; `revision` is the one that the correction started from. */
    async saveDocument({ record, revision }: StoredDocument): Promise<Result<StoredDocument, Failure>> {
      return await queries
        .transaction()
        .execute((transaction) => save(transaction, { record, revision }, now));
    },

    /** Corrects some parts of a document and leaves the others as they are in the library. */
    async reviseDocument({
      id,
      revision,
      details,
      points,
      file,
    }: DocumentRevision): Promise<Result<StoredDocument, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const stored = await storedDocument(transaction, id);
        if (stored === undefined) return fail(documentNotFound());
        const { points: oldPoints, file: oldFile, merged, ...rest } = stored.record;
        const kept = file === undefined ? oldFile : (file ?? undefined);
        const outline = points ?? oldPoints;
        const record: DocumentRecord = {
          ...(details ?? rest),
          id,
          ...(kept === undefined ? {} : { file: kept }),
          ...(outline === undefined ? {} : { points: outline }),
          ...(merged === undefined ? {} : { merged }),
        };
        const saved = await save(transaction, { record, revision }, now);
        if (saved.ok && file !== undefined) await dropUnusedAttachments(transaction);
        return saved;
      });
    },

    /** Keeps a file in the library as the original of a document, in place of the one it had. */
    async attachOriginal({
      id,
      revision,
      name,
      bytes,
    }: {
      id: string;
      revision: number;
      name: string;
      bytes: Uint8Array;
    }): Promise<Result<StoredDocument, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const stored = await storedDocument(transaction, id);
        if (stored === undefined) return fail(documentNotFound());
        if (stored.revision !== revision) return fail(documentConflict());
        const sha256 = await keepAttachment(transaction, bytes, now);
        const record = { ...stored.record, file: { name, sha256 } };
        const saved = await save(transaction, { record, revision }, now);
        if (saved.ok) await dropUnusedAttachments(transaction);
        return saved;
      });
    },

    /** Takes a document out of the register for good; refused while anything hangs on it. */
    async deleteDocument({ id }: { id: string }): Promise<Result<Record<never, never>, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const stored = await storedDocument(transaction, id);
        if (stored === undefined) return fail(documentNotFound());
        const refused = inUse(stored.record, await usesOf(transaction, stored.record));
        if (refused !== undefined) return fail(refused);
        await transaction.deleteFrom('documents').where('id', '=', id).execute();
        await unprojectDocument(transaction, id);
        await transaction.deleteFrom('standings').where('owner_id', '=', id).execute();
        await dropUnusedAttachments(transaction);
        return succeed({});
      });
    },

    /** The plans, tasks, documents and relations that hang on a document. */
    async documentUses({ id }: { id: string }): Promise<Result<DocumentUses, Failure>> {
      const stored = await storedDocument(queries, id);
      return stored === undefined ? fail(documentNotFound()) : succeed(await usesOf(queries, stored.record));
    },

    /** Where a plan first cites a document: the id of the block, or null. */
    async documentMention({
      plan,
      document,
    }: {
      plan: string;
      document: string;
    }): Promise<Result<{ block: string | null }, Failure>> {
      const stored = await storedDocument(queries, document);
      if (stored === undefined) return fail(documentNotFound());
      return succeed({ block: await mentionIn(queries, plan, stored.record) });
    },

    /**
     * Makes two entries of one document one: `from` goes, its points, links and relations go over to `into`,
     * which also takes what only `from` says.
     */
    mergeDocuments: (pair: { into: string; from: string }): Promise<Result<StoredDocument, Failure>> =>
      mergeInto(queries, pair, surroundings),
  };
}

async function save(
  queries: Queries,
  { record, revision }: StoredDocument,
  now: () => Date,
): Promise<Result<StoredDocument, Failure>> {
  const refused = await refusal(queries, record);
  if (refused !== undefined) return fail(refused);
  await keepSeen(queries, record.id);
  const { numUpdatedRows } = await queries
    .updateTable('documents')
    .set({ ...documentColumns(record), revision: revision + 1, updated_at: now().toISOString() })
    .where('id', '=', record.id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) {
    const known = await storedDocument(queries, record.id);
    return fail(known === undefined ? documentNotFound() : documentConflict());
  }
  await projectDocumentRows(queries, record);
  await markSuspectStandings(queries, record.id);
  return succeed({ record, revision: revision + 1 });
}

async function refusal(queries: Queries, record: DocumentRecord): Promise<Failure | undefined> {
  if (await isTaken(queries, record)) return documentExists(record);
  return await stateRefusal(queries, record);
}
