import { type Kysely, sql } from 'kysely';
import { suggestByWording, wordingIndex } from '../../core/trace/suggest';
import type { Response } from '../contract/channels';
import type { PointEntry, TaskEntry } from '../contract/thread-entries';
import type { LibraryTables } from './schema';
import { basesOf, documentName } from './thread-owners';
import { planName, taskEntries, type WantedTasks } from './thread-tasks';
import { standingPlans } from './trace-rows';

type Queries = Kysely<LibraryTables>;

/** Comparing more texts than these would take longer than one waits for a list of suggestions. */
const MOST_COMPARED = 5000;

/** The tasks and duties of the plans that stand on a document; `unlinked`: those that answer none of its points. */
export async function standingTasks(
  queries: Queries,
  document: string,
  { unlinked }: { readonly unlinked: boolean },
): Promise<WantedTasks> {
  const subject = await queries
    .selectFrom('documents')
    .select('document_key')
    .where('id', '=', document)
    .executeTakeFirst();
  const standing = await standingPlans(queries, { id: document, key: subject?.document_key ?? '' });
  const plans = JSON.stringify([...new Set(standing.map(({ id }) => id))]);
  return sql`
    select plan_id, item_id from tasks
      where plan_id in (select value from json_each(${plans})) and not (${unlinked ? 1 : 0} and exists (
        select 1 from links
          where from_plan = tasks.plan_id and from_item = tasks.item_id and to_owner = ${document}))`;
}

export async function suggestTasks(
  queries: Queries,
  { document, point }: { document: string; point: string },
): Promise<Response<'threads.suggest-tasks'>> {
  const asked = await queries
    .selectFrom('points')
    .select('text')
    .where('document_id', '=', document)
    .where('point_id', '=', point)
    .executeTakeFirst();
  if (asked === undefined) return { suggestions: [] };
  const standing = await standingTasks(queries, document, { unlinked: false });
  const tasks = await taskEntries(
    queries,
    sql`select plan_id, item_id from (${standing}) as standing where not exists (
      select 1 from links where from_plan = standing.plan_id and from_item = standing.item_id
        and to_owner = ${document} and to_item = ${point})`,
    MOST_COMPARED,
  );
  return {
    suggestions: ranked(asked.text, tasks).map(({ entry, score, shared }) => ({
      task: entry,
      score,
      shared,
    })),
  };
}

export async function suggestPoints(
  queries: Queries,
  { plan, item }: { plan: string; item: string },
): Promise<Response<'threads.suggest-points'>> {
  const asked = await queries
    .selectFrom('tasks')
    .select('text')
    .where('plan_id', '=', plan)
    .where('item_id', '=', item)
    .executeTakeFirst();
  if (asked === undefined) return { suggestions: [] };
  const answered = await queries
    .selectFrom('links')
    .select(['to_owner', 'to_item'])
    .where('from_plan', '=', plan)
    .where('from_item', '=', item)
    .execute();
  const linked = new Set(answered.map(({ to_owner, to_item }) => `${to_owner}\n${to_item}`));
  const points = (await pointsOfBases(queries, await basesOf(queries, plan), MOST_COMPARED)).filter(
    ({ document, point }) => !linked.has(`${document}\n${point}`),
  );
  return {
    suggestions: ranked(asked.text, points).map(({ entry, score, shared }) => ({
      point: entry,
      score,
      shared,
    })),
  };
}

function ranked<Entry extends TaskEntry | PointEntry>(text: string, entries: readonly Entry[]) {
  const index = wordingIndex(entries.map((entry, at) => ({ id: String(at), text: entry.text })));
  return suggestByWording(text, index).flatMap(({ item, score, shared }) => {
    const entry = entries[Number(item.id)];
    return entry === undefined ? [] : [{ entry, score: Math.min(score, 1), shared }];
  });
}

/** The points of documents, and the tasks of plans, that something below can answer. */
export async function pointsOfBases(
  queries: Queries,
  bases: readonly string[],
  limit: number,
): Promise<PointEntry[]> {
  const ids = JSON.stringify(bases);
  const { rows: points } = await sql<PointEntry>`
    select documents.id as document, ${documentName()} as documentName, point_id as point, label, text
      from documents join points on points.document_id = documents.id
      where documents.id in (select value from json_each(${ids}))
      order by documents.symbol_key, documents.id, position limit ${limit}`.execute(queries);
  const { rows: tasks } = await sql<
    Omit<PointEntry, 'documentName'> & { kind: string; symbol: string; subject: string }
  >`
    select plans.id as document, plans.kind, symbol, subject, item_id as point, path as label, text
      from plans join tasks on tasks.plan_id = plans.id
      where plans.id in (select value from json_each(${ids})) and tasks.kind = 'task'
      order by plans.id, position limit ${limit}`.execute(queries);
  return [
    ...points,
    ...tasks.map(({ kind, symbol, subject, ...row }) => ({
      ...row,
      documentName: planName({ kind, symbol, subject }),
    })),
  ].slice(0, limit);
}
