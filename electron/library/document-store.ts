import { type Kysely, sql } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { documentKey } from '../../core/citations/document-key';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import { type NearDuplicate, nearDuplicates } from '../../core/citations/near-duplicates';
import type { Failure } from '../contract/failure';
import type { Surroundings } from './plan-store';
import { projectDocumentRows, unprojectDocument } from './projections';
import { documentColumns } from './registers';
import type { LibraryTables } from './schema';

/** A document of the register, at the revision that a change of it has to name. */
export type StoredDocument = { readonly record: DocumentRecord; readonly revision: number };

type Listed = {
  readonly documents: readonly DocumentRecord[];
  readonly duplicates: readonly NearDuplicate[];
};

/** The register of superior and own documents. */
export function documentStore(queries: Kysely<LibraryTables>, { now, newId }: Surroundings) {
  return {
    /** All documents, by symbol, and the pairs among them that may be one. */
    async listDocuments(): Promise<Result<Listed, Failure>> {
      const documents = await readDocuments(queries);
      return succeed({ documents, duplicates: nearDuplicates(documents) });
    },

    async openDocument({ id }: { id: string }): Promise<Result<StoredDocument, Failure>> {
      const stored = await storedDocument(queries, id);
      return stored === undefined ? fail(notFound()) : succeed(stored);
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
        if (await isTaken(transaction, added)) return fail(exists(added));
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
      return await queries.transaction().execute(async (transaction) => {
        if (await isTaken(transaction, record)) return fail(exists(record));
        const { numUpdatedRows } = await transaction
          .updateTable('documents')
          .set({ ...documentColumns(record), revision: revision + 1, updated_at: now().toISOString() })
          .where('id', '=', record.id)
          .where('revision', '=', revision)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) {
          const known = await storedDocument(transaction, record.id);
          return fail(known === undefined ? notFound() : conflict());
        }
        await projectDocumentRows(transaction, record);
        return succeed({ record, revision: revision + 1 });
      });
    },

    /**
     * Makes two entries of one document one: `from` goes, its points, links and relations go over to `into`,
     * which also takes what only `from` says.
     */
    async mergeDocuments({
      into,
      from,
    }: {
      into: string;
      from: string;
    }): Promise<Result<StoredDocument, Failure>> {
      if (into === from) return fail(notFound());
      return await queries.transaction().execute(async (transaction) => {
        const kept = await storedDocument(transaction, into);
        const dropped = await storedDocument(transaction, from);
        if (kept === undefined || dropped === undefined) return fail(notFound());
        const { record, renamed } = merged(kept.record, dropped.record, newId);
        await transaction.deleteFrom('documents').where('id', '=', from).execute();
        await unprojectDocument(transaction, from);
        await transaction
          .updateTable('documents')
          .set({ ...documentColumns(record), revision: kept.revision + 1, updated_at: now().toISOString() })
          .where('id', '=', into)
          .execute();
        await moveThreads(transaction, { into, from, renamed });
        await projectDocumentRows(transaction, record);
        return succeed({ record, revision: kept.revision + 1 });
      });
    },
  };
}

/** The documents of the register, by symbol. */
async function readDocuments(queries: Kysely<LibraryTables>): Promise<DocumentRecord[]> {
  const rows = await queries
    .selectFrom('documents')
    .select('json')
    .orderBy('symbol_key')
    .orderBy('id')
    .execute();
  return rows.map(({ json }) => documentRecordSchema.parse(JSON.parse(json)));
}

async function storedDocument(
  queries: Kysely<LibraryTables>,
  id: string,
): Promise<StoredDocument | undefined> {
  const row = await queries
    .selectFrom('documents')
    .select(['json', 'revision'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { record: documentRecordSchema.parse(JSON.parse(row.json)), revision: row.revision };
}

async function isTaken(queries: Kysely<LibraryTables>, record: DocumentRecord): Promise<boolean> {
  const row = await queries
    .selectFrom('documents')
    .select('id')
    .where('document_key', '=', documentKey(record))
    .where('id', '!=', record.id)
    .executeTakeFirst();
  return row !== undefined;
}

/** The kept record with what it lacks; points whose ids are taken get new ones. */
function merged(
  kept: DocumentRecord,
  dropped: DocumentRecord,
  newId: () => string,
): { record: DocumentRecord; renamed: ReadonlyMap<string, string> } {
  const taken = new Set((kept.points ?? []).map(({ id }) => id));
  const renamed = new Map<string, string>();
  const moved = (dropped.points ?? []).map((point) => {
    if (!taken.has(point.id)) return point;
    const id = newId();
    renamed.set(point.id, id);
    return { ...point, id };
  });
  const known = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null));
  const points = [...(kept.points ?? []), ...moved];
  const record = documentRecordSchema.parse({
    ...dropped,
    ...known,
    ...(points.length === 0 ? {} : { points }),
  });
  return { record, renamed };
}

/** Re-points links and relations; one that would then be there twice goes. */
async function moveThreads(
  queries: Kysely<LibraryTables>,
  { into, from, renamed }: { into: string; from: string; renamed: ReadonlyMap<string, string> },
): Promise<void> {
  for (const [item, id] of renamed) {
    await queries
      .updateTable('links')
      .set({ to_item: id })
      .where('to_owner', '=', from)
      .where('to_item', '=', item)
      .execute();
  }
  await queries.updateTable('links').set({ to_owner: into }).where('to_owner', '=', from).execute();
  await sql`update or ignore relations set to_id = ${into} where to_id = ${from}`.execute(queries);
  await sql`update or ignore relations set from_id = ${into} where from_id = ${from}`.execute(queries);
  await sql`delete from relations where from_id = ${from} or to_id = ${from} or from_id = to_id`.execute(
    queries,
  );
}

function exists({ kind, symbol, title }: DocumentRecord): Failure {
  return {
    code: 'document-exists',
    message: `Văn bản “${kind} ${symbol ?? title ?? ''}” cùng ngày, cùng cơ quan ban hành đã có trong sổ. Hãy mở văn bản đó, hoặc gộp hai văn bản.`,
  };
}

function notFound(): Failure {
  return {
    code: 'document-not-found',
    message: 'Văn bản này không còn trong sổ: có thể đã được gộp hoặc xóa. Hãy xem lại danh sách.',
  };
}

function conflict(): Failure {
  return {
    code: 'document-conflict',
    message: 'Văn bản này vừa được sửa từ một nơi khác. Hãy mở lại văn bản rồi sửa tiếp.',
  };
}
