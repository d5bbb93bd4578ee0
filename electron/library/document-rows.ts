import { type Kysely, sql } from 'kysely';
import { documentKey } from '../../core/citations/document-key';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import { citationWords } from '../../core/citations/format-citation';
import type { Failure } from '../contract/failure';
import type { LibraryTables } from './schema';

/** A document of the register, at the revision that a change of it has to name. */
export type StoredDocument = { readonly record: DocumentRecord; readonly revision: number };

type Queries = Kysely<LibraryTables>;

/** A document as a list shows it: without its points, of which only the number is told. */
export type ListedDocument = {
  readonly record: Omit<DocumentRecord, 'points'>;
  readonly points: number;
};

/** The documents of the register, by symbol. */
export async function readDocuments(queries: Queries): Promise<DocumentRecord[]> {
  const rows = await queries
    .selectFrom('documents')
    .select('json')
    .orderBy('symbol_key')
    .orderBy('id')
    .execute();
  return rows.map(({ json }) => documentRecordSchema.parse(JSON.parse(json)));
}

/** The documents of the register, by symbol, with no more than a list needs. */
export async function readListedDocuments(queries: Queries): Promise<ListedDocument[]> {
  const { rows } = await sql<{ json: string; points: number }>`
    select json_remove(json, '$.points') as json, json_array_length(json, '$.points') as points
      from documents order by symbol_key, id`.execute(queries);
  // Only this store writes these rows, each checked by the schema: ten thousand are not checked again for a list.
  return rows.map(({ json, points }) => ({ record: JSON.parse(json), points: points ?? 0 }));
}

export async function storedDocument(queries: Queries, id: string): Promise<StoredDocument | undefined> {
  const row = await queries
    .selectFrom('documents')
    .select(['json', 'revision'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { record: documentRecordSchema.parse(JSON.parse(row.json)), revision: row.revision };
}

/** The document that took in an entry of the register that is no more. */
export async function documentMergedFrom(queries: Queries, id: string): Promise<StoredDocument | undefined> {
  const { rows } = await sql<{ id: string }>`
    select documents.id from documents, json_each(documents.json, '$.merged') as merged
      where instr(documents.json, '"merged":') > 0 and merged.value ->> '$.id' = ${id}`.execute(queries);
  return rows[0] === undefined ? undefined : storedDocument(queries, rows[0].id);
}

/** Whether another document has the same symbol, date and issuer. */
export async function isTaken(
  queries: Queries,
  record: DocumentRecord,
  without: readonly string[] = [],
): Promise<boolean> {
  const row = await queries
    .selectFrom('documents')
    .select('id')
    .where('document_key', '=', documentKey(record))
    .where('id', 'not in', [record.id, ...without])
    .executeTakeFirst();
  return row !== undefined;
}

/** "Nghị quyết số 10-NQ/TW", or as much of it as is known. */
export function documentName(record: DocumentRecord): string {
  return citationWords(record, record.symbol === null && record.title === undefined ? 'first' : 'later');
}

export function documentExists(record: DocumentRecord): Failure {
  return {
    code: 'document-exists',
    message: `Văn bản “${documentName(record)}” cùng ngày, cùng cơ quan ban hành đã có trong sổ. Hãy mở văn bản đó, hoặc gộp hai văn bản.`,
  };
}

export function documentNotFound(): Failure {
  return {
    code: 'document-not-found',
    message: 'Văn bản này không còn trong sổ: có thể đã được gộp hoặc xóa. Hãy xem lại danh sách.',
  };
}

export function documentConflict(): Failure {
  return {
    code: 'document-conflict',
    message: 'Văn bản này vừa được sửa từ một nơi khác. Hãy mở lại văn bản rồi sửa tiếp.',
  };
}
