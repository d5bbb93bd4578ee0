import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Failure } from '../contract/failure';
import type { Surroundings } from './plan-store';
import type { LibraryTables } from './schema';

/** The originals of documents, kept inside the library under the hash of their bytes. */
export function attachmentStore(queries: Kysely<LibraryTables>, { now }: Pick<Surroundings, 'now'>) {
  return {
    /** Keeps a file; the same bytes are kept once. Returns what a record's `file` names it by. */
    async addAttachment({ bytes }: { bytes: Uint8Array }): Promise<Result<{ sha256: string }, Failure>> {
      return succeed({ sha256: await keepAttachment(queries, bytes, now) });
    },

    /** The bytes of a file, checked against its hash: what was changed outside is never handed out. */
    async openAttachment({
      sha256,
      name,
    }: {
      sha256: string;
      name: string;
    }): Promise<Result<{ bytes: Uint8Array }, Failure>> {
      const row = await queries
        .selectFrom('attachments')
        .select('bytes')
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      if (row === undefined) return fail(missingFile(name));
      const bytes = new Uint8Array(row.bytes);
      return hashOf(bytes) === sha256 ? succeed({ bytes }) : fail(damagedFile(name));
    },
  };
}

/** Keeps the bytes of a file once, and gives the hash that names them; bytes that were damaged are made good. */
export async function keepAttachment(
  queries: Kysely<LibraryTables>,
  bytes: Uint8Array,
  now: () => Date,
): Promise<string> {
  const sha256 = hashOf(bytes);
  await queries
    .insertInto('attachments')
    .values({ sha256, size: bytes.length, bytes, added_at: now().toISOString() })
    .onConflict((conflict) =>
      conflict
        .column('sha256')
        .doUpdateSet((row) => ({ bytes: row.ref('excluded.bytes'), size: bytes.length })),
    )
    .execute();
  return sha256;
}

/** Lets go of the files that no document names any more. */
export async function dropUnusedAttachments(queries: Kysely<LibraryTables>): Promise<void> {
  await sql`delete from attachments where sha256 not in (
    select json_extract(json, '$.file.sha256') from documents
      where instr(json, '"sha256":') > 0 and json_extract(json, '$.file.sha256') is not null)`.execute(
    queries,
  );
}

/** The SHA-256 of a file, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function missingFile(name: string): Failure {
  return {
    code: 'attachment-missing',
    message: `Tệp gốc “${name}” không còn trong thư viện. Hãy đính kèm lại tệp đó.`,
  };
}

export function damagedFile(name: string): Failure {
  return {
    code: 'attachment-damaged',
    message: `Tệp gốc “${name}” trong thư viện đã bị thay đổi so với lúc đính kèm. Hãy lấy lại từ bản sao lưu hoặc đính kèm lại.`,
  };
}
