import { type Kysely, type Migration, sql } from 'kysely';
import { createSuspectTables } from './suspect-tables';
import { createTraceTables } from './trace-tables';

/**
 * The library's history, oldest first. A step is never edited once released: a new version adds one, and a
 * frozen library of the version before it to the test fixtures.
 */
export const libraryMigrations: Readonly<Record<string, Migration>> = {
  '0001-plans-organs-examples': { up: createFirstTables },
  '0002-registers-links-search': { up: createTraceTables },
  '0003-suspects': { up: createSuspectTables },
};

export const migrationNames: readonly string[] = Object.keys(libraryMigrations).sort();

async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plans')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('symbol', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('date', 'text')
    .addColumn('tasks', 'integer', (column) => column.notNull())
    .addColumn('heading_key', 'text', (column) => column.notNull())
    .addColumn('text_key', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('example', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('deleted_at', 'text')
    .modifyEnd(sql`strict`)
    .execute();
  await db.schema.createIndex('plans_by_update').on('plans').columns(['deleted_at', 'updated_at']).execute();
  await db.schema
    .createTable('organs')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
  await db.schema
    .createTable('examples')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
}
