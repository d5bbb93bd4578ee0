import { type Kysely, sql } from 'kysely';
import type { WordChange } from '../../core/diff/word-diff';
import { changedParts, type Statement } from '../../core/trace/statement';
import type { LibraryTables, StandingsTable } from './schema';
import { statementOf } from './statement-rows';
import { basesOf } from './thread-owners';
import { mergedInto } from './trace-rows';

type Queries = Kysely<LibraryTables>;

/**
 * Notes what the plans below have seen of a document or plan that is about to change, unless it is noted already. To
 * be called in the transaction of the change, before it. Where nothing stands on it, this is one look into an index.
 */
export async function keepSeen(queries: Queries, owner: string): Promise<void> {
  const { rows } = await sql<{ plan_id: string }>`
    select plan_id from (
      select citations.plan_id from plans
        join citations on citations.document_key = plans.document_key and citations.implements = 1
        where plans.id = ${owner} and plans.document_key <> ''
      union
      select citations.plan_id from documents
        join citations on citations.document_key = documents.document_key and citations.implements = 1
        where documents.id = ${owner}
      union
      select plan_id from citations where document_id = ${owner} and implements = 1
      union
      select plan_id from (${mergedInto(owner)}) as merged
        join citations on (document_id = merged.id or document_key = merged.key) and implements = 1
      union
      select from_id from relations where to_id = ${owner} and kind in ('implements', 'derived-from')
    ) where plan_id <> ${owner}
    except select plan_id from standings where owner_id = ${owner}`.execute(queries);
  if (rows.length === 0) return;
  const statement = await statementOf(queries, owner);
  if (statement === null) return;
  const seen = JSON.stringify(statement);
  await sql`insert into standings (plan_id, owner_id, seen, suspect)
    select value, ${owner}, ${seen}, 0 from json_each(${JSON.stringify(rows.map(({ plan_id }) => plan_id))})`.execute(
    queries,
  );
}

/** Marks what stands on a document or plan as suspect or not, by what that says now. To be called after a change. */
export async function markSuspectStandings(queries: Queries, owner: string): Promise<void> {
  const standings = await queries.selectFrom('standings').selectAll().where('owner_id', '=', owner).execute();
  if (standings.length === 0) return;
  const now = await statementOf(queries, owner);
  if (now === null) return;
  for (const standing of standings) {
    const suspect = (await changesOf(queries, standing, now)).length > 0 ? 1 : 0;
    if (suspect !== standing.suspect)
      await queries
        .updateTable('standings')
        .set({ suspect })
        .where('plan_id', '=', standing.plan_id)
        .where('owner_id', '=', owner)
        .execute();
  }
}

/** As {@link markSuspectStandings}, of everything that something stands on. */
export async function markAllStandings(queries: Queries): Promise<void> {
  const owners = await queries.selectFrom('standings').select('owner_id').distinct().execute();
  for (const { owner_id } of owners) await markSuspectStandings(queries, owner_id);
}

/** What changed for a plan in what it stands on, but for the tasks that it answers by links. */
export async function changesOf(
  queries: Queries,
  { plan_id, owner_id, seen }: Pick<StandingsTable, 'plan_id' | 'owner_id' | 'seen'>,
  now: Statement,
): Promise<WordChange[]> {
  if (seen === JSON.stringify(now)) return [];
  const links = await queries
    .selectFrom('links')
    .select('to_item')
    .where('from_plan', '=', plan_id)
    .where('to_owner', '=', owner_id)
    .execute();
  return changedParts(readStatement(seen), now, new Set(links.map(({ to_item }) => to_item)));
}

/** What a plan has seen, as it was noted by {@link keepSeen}. */
export function readStatement(seen: string): Statement {
  return JSON.parse(seen) as Statement;
}

/** Forgets what a plan has seen of what it stands on no more. To be called after the plan was changed. */
export async function dropStandings(queries: Queries, plan: string): Promise<void> {
  const known = await queries
    .selectFrom('standings')
    .select('owner_id')
    .where('plan_id', '=', plan)
    .execute();
  if (known.length === 0) return;
  const bases = new Set(await basesOf(queries, plan));
  for (const { owner_id } of known)
    if (!bases.has(owner_id))
      await queries
        .deleteFrom('standings')
        .where('plan_id', '=', plan)
        .where('owner_id', '=', owner_id)
        .execute();
}
