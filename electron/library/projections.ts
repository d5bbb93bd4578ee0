import type { Kysely } from 'kysely';
import type { DocumentRecord } from '../../core/citations/document-record';
import { documentRecordSchema } from '../../core/citations/document-record';
import { type Organ, organSchema } from '../../core/organs/organ';
import type { Plan } from '../../core/plan/plan';
import { type PlanColumns, planColumns, readPlan } from './plan-row';
import { projectPlan } from './project-plan';
import type { LibraryTables, PointsTable } from './schema';
import { documentEntries, organEntries, planEntries } from './search-entries';
import { clearIndex, indexEntries, unindex } from './search-index';
import { markAllStandings } from './standings';
import { markSuspectLinks } from './suspect-links';

type Queries = Kysely<LibraryTables>;

/** To be raised when what is projected, or how, changes: older libraries are then rebuilt when they open. */
const PROJECTION_VERSION = '3';

const PLAN_TABLES = ['tasks', 'organ_roles', 'due_dates', 'due_rules', 'citations'] as const;

/** SQLite takes 32,766 values in one statement. */
const ROWS_AT_ONCE = 2000;

/** Replaces what the library derives from a plan. To be called in the transaction that saves it. */
export async function projectPlanRows(queries: Queries, plan: Plan, columns: PlanColumns): Promise<void> {
  await clearPlanTables(queries, plan.id);
  const projection = projectPlan(plan);
  for (const table of PLAN_TABLES) {
    const rows = projection[table];
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await queries
        .insertInto(table)
        .values(rows.slice(at, at + ROWS_AT_ONCE) as never)
        .execute();
  }
  await indexEntries(queries, { kind: 'plan', id: plan.id }, planEntries(plan, columns, projection));
  await markSuspectLinks(queries, plan.id);
}

/** Forgets what was derived from a plan that leaves the lists. */
export async function unprojectPlan(queries: Queries, id: string): Promise<void> {
  await clearPlanTables(queries, id);
  await unindex(queries, { kind: 'plan', id });
  await markSuspectLinks(queries, id);
}

async function clearPlanTables(queries: Queries, id: string): Promise<void> {
  for (const table of PLAN_TABLES) await queries.deleteFrom(table).where('plan_id', '=', id).execute();
}

/** Replaces what the library derives from a document of the register. */
export async function projectDocumentRows(queries: Queries, record: DocumentRecord): Promise<void> {
  await queries.deleteFrom('points').where('document_id', '=', record.id).execute();
  const rows = pointRows(record);
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await queries
      .insertInto('points')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
  await indexEntries(queries, { kind: 'document', id: record.id }, documentEntries(record));
  await markSuspectLinks(queries, record.id);
}

/** The points of a document as rows. */
export function pointRows(record: DocumentRecord): PointsTable[] {
  return (record.points ?? []).map(({ id, label, depth, text }, position) => ({
    document_id: record.id,
    point_id: id,
    position,
    label,
    depth,
    text,
  }));
}

export async function unprojectDocument(queries: Queries, id: string): Promise<void> {
  await queries.deleteFrom('points').where('document_id', '=', id).execute();
  await unindex(queries, { kind: 'document', id });
  await markSuspectLinks(queries, id);
}

export async function projectOrganRows(queries: Queries, organ: Organ): Promise<void> {
  await indexEntries(queries, { kind: 'organ', id: organ.id }, organEntries(organ));
}

export async function unprojectOrgan(queries: Queries, id: string): Promise<void> {
  await unindex(queries, { kind: 'organ', id });
}

/** Makes every projection again from plans and registers, in one transaction. Returns how many plans there were. */
export async function rebuildProjections(queries: Queries): Promise<number> {
  return queries.transaction().execute(async (transaction) => {
    for (const table of [...PLAN_TABLES, 'points'] as const) await transaction.deleteFrom(table).execute();
    await clearIndex(transaction);
    for (const { json } of await transaction.selectFrom('organs').select('json').orderBy('id').execute())
      await projectOrganRows(transaction, organSchema.parse(JSON.parse(json)));
    const documents = await transaction.selectFrom('documents').select('json').orderBy('id').execute();
    for (const { json } of documents)
      await projectDocumentRows(transaction, documentRecordSchema.parse(JSON.parse(json)));
    const plans = await rebuildPlans(transaction);
    await markSuspectLinks(transaction, null);
    await markAllStandings(transaction);
    await transaction
      .insertInto('properties')
      .values({ name: 'projections', value: PROJECTION_VERSION })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: PROJECTION_VERSION }))
      .execute();
    return plans;
  });
}

/** Plans one at a time, in the order of their rows, so that memory does not grow with the library. */
async function rebuildPlans(queries: Queries): Promise<number> {
  let plans = 0;
  for (let after = ''; ; ) {
    const row = await queries
      .selectFrom('plans')
      .select(['id', 'json', 'deleted_at'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return plans;
    after = row.id;
    plans += 1;
    const plan = readPlan(row.json, row.id);
    // A plan that cannot be read is left as it is: `verify` names it, and opening it says why.
    if (!plan.ok) continue;
    const columns = planColumns(plan.value);
    await queries.updateTable('plans').set(keysOf(columns)).where('id', '=', row.id).execute();
    if (row.deleted_at === null) await projectPlanRows(queries, plan.value, columns);
  }
}

/** The columns of a plan's row that later versions added. */
function keysOf({ symbol_key, document_key }: PlanColumns): Pick<PlanColumns, 'symbol_key' | 'document_key'> {
  return { symbol_key, document_key };
}

/** Rebuilds a library whose projections were made by an older program, or not at all. */
export async function ensureProjections(queries: Queries): Promise<void> {
  const made = await queries
    .selectFrom('properties')
    .select('value')
    .where('name', '=', 'projections')
    .executeTakeFirst();
  if (made?.value !== PROJECTION_VERSION) await rebuildProjections(queries);
}
