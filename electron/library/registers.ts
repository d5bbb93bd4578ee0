import type { Kysely } from 'kysely';
import { documentKey } from '../../core/citations/document-key';
import type { DocumentRecord } from '../../core/citations/document-record';
import { symbolKey } from '../../core/citations/symbol';
import type { Organ } from '../../core/organs/organ';
import { tidyWords } from '../../core/vietnamese/match-text';
import { projectDocumentRows, projectOrganRows } from './projections';
import type { DocumentsTable, LibraryTables } from './schema';
import type { Registers } from './seeds';

/**
 * Brings in the organs and documents of the application: a new one is added, an organ that the office has not
 * corrected follows the application. A document is put in once; the office may take it out for good, and an organ
 * too.
 */
export async function addRegisters(
  queries: Kysely<LibraryTables>,
  { stamp, organs, documents }: Registers,
  now: Date,
): Promise<void> {
  const seen = await queries
    .selectFrom('properties')
    .select('value')
    .where('name', '=', 'registers')
    .executeTakeFirst();
  if (seen?.value === stamp) return;
  const stored = new Map(
    (await queries.selectFrom('organs').select(['id', 'json', 'origin']).execute()).map((row) => [
      row.id,
      row,
    ]),
  );
  const known = new Set((await queries.selectFrom('examples').select('id').execute()).map(({ id }) => id));
  const changed = organs().filter((organ) => {
    const row = stored.get(organ.id);
    if (row === undefined) return !known.has(organ.id);
    return row.origin === 'application' && row.json !== JSON.stringify(organ);
  });
  const missing = documents().filter(({ id }) => !known.has(id));
  const at = now.toISOString();
  await queries.transaction().execute(async (transaction) => {
    for (const organ of changed) {
      await transaction
        .insertInto('organs')
        .values({ ...organColumns(organ), origin: 'application', created_at: at, updated_at: at })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ ...organColumns(organ), updated_at: at }),
        )
        .execute();
      await projectOrganRows(transaction, organ);
    }
    for (const record of missing) {
      // Another process may have been quicker since they were looked at.
      const noted = await transaction
        .insertInto('examples')
        .values({ id: record.id, added_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (noted.numInsertedOrUpdatedRows === 0n) continue;
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('documents')
        .values({ ...documentColumns(record), revision: 1, created_at: at, updated_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 0n) await projectDocumentRows(transaction, record);
    }
    await transaction
      .insertInto('properties')
      .values({ name: 'registers', value: stamp })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: stamp }))
      .execute();
  });
}

export function organColumns(organ: Organ): { id: string; json: string; name_key: string } {
  return { id: organ.id, json: JSON.stringify(organ), name_key: nameKey(organ.name) };
}

/** Tone marks tell names apart, so they stay; case and white space do not. */
export function nameKey(name: string): string {
  return tidyWords(name).toLocaleLowerCase('vi');
}

export function documentColumns(
  record: DocumentRecord,
): Pick<DocumentsTable, 'id' | 'json' | 'symbol_key' | 'document_key'> {
  return {
    id: record.id,
    json: JSON.stringify(record),
    symbol_key: record.symbol === null ? '' : symbolKey(record.symbol),
    document_key: documentKey(record),
  };
}
