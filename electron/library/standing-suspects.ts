import { type Kysely, sql } from 'kysely';
import type { Statement } from '../../core/trace/statement';
import type { Suspect } from '../contract/thread-entries';
import type { LibraryTables, StandingsTable } from './schema';
import { changesOf } from './standings';
import { statementOf } from './statement-rows';
import { ownersOf } from './thread-owners';
import { standingPlans } from './trace-rows';

type Queries = Kysely<LibraryTables>;
type PlanSuspect = Extract<Suspect, { kind: 'plan' }>;

/** What is marked as suspect of the plans that stand on something, where neither is gone or in the bin. */
export const markedStandings = sql<StandingsTable>`
  select standings.* from standings
    cross join plans on plans.id = standings.plan_id and plans.deleted_at is null
    where suspect = 1 and (
      exists (select 1 from documents where documents.id = owner_id)
      or exists (select 1 from plans as above where above.id = owner_id and above.deleted_at is null))`;

/** Plans to look at again because a document or plan above them changed; all, or those that stand on these. */
export async function standingSuspects(
  queries: Queries,
  owners: readonly string[] | null,
): Promise<PlanSuspect[]> {
  const { rows } = await sql<StandingsTable>`
    select * from (${markedStandings})
      where ${owners === null ? sql`1` : sql`owner_id in (select value from json_each(${JSON.stringify(owners)}))`}
      order by owner_id, plan_id`.execute(queries);
  const names = await ownersOf(
    queries,
    rows.flatMap(({ plan_id, owner_id }) => [plan_id, owner_id]),
  );
  const said = new Map<string, Statement | null>();
  const suspects: PlanSuspect[] = [];
  for (const row of rows) {
    const [plan, above] = [names.get(row.plan_id), names.get(row.owner_id)];
    const now = said.get(row.owner_id) ?? (await statementOf(queries, row.owner_id));
    said.set(row.owner_id, now);
    if (plan === undefined || above === undefined || now === null) continue;
    const changes = await changesOf(queries, row, now);
    if (changes.length === 0) continue;
    const below = await plansBelow(queries, row.plan_id);
    suspects.push({ kind: 'plan', plan, above, changes, below });
  }
  return suspects;
}

async function plansBelow(queries: Queries, plan: string): Promise<PlanSuspect['below']> {
  const row = await queries
    .selectFrom('plans')
    .select('document_key')
    .where('id', '=', plan)
    .executeTakeFirst();
  const standing = await standingPlans(queries, { id: plan, key: row?.document_key ?? '' });
  const names = await ownersOf(
    queries,
    standing.map(({ id }) => id),
  );
  return [...names.values()];
}
