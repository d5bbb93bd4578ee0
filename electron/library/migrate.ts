import { type Kysely, Migrator, sql } from 'kysely';
import { libraryMigrations, migrationNames } from './migrations';
import type { LibraryTables } from './schema';

/** How the steps recorded in a library compare with the steps that this program knows. */
export type LibraryAge = 'empty' | 'older' | 'current' | 'newer';

export async function libraryAge(queries: Kysely<LibraryTables>): Promise<LibraryAge> {
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name = 'kysely_migration'`.execute(queries);
  if (tables.length === 0) return 'empty';
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(queries);
  if (rows.some(({ name }) => !migrationNames.includes(name))) return 'newer';
  return rows.length < migrationNames.length ? 'older' : 'current';
}

/** Brings a library to the current version, in one transaction. The steps are noted with the time of `now`. */
export async function migrateLibrary(queries: Kysely<LibraryTables>, now: Date): Promise<void> {
  const migrator = new Migrator({
    db: queries,
    provider: { getMigrations: async () => ({ ...libraryMigrations }) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  // Kysely notes its own clock; the same steps with the same clock are to give the same bytes.
  for (const { migrationName } of results)
    await sql`update kysely_migration set timestamp = ${now.toISOString()} where name = ${migrationName}`.execute(
      queries,
    );
}
