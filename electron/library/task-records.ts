import { type Kysely, sql } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import type { DocumentEntry } from '../../core/citations/document-entry';
import { citationWords } from '../../core/citations/format-citation';
import type { TaskRecord } from '../../core/trace/task-record';
import { type RoleRow, rolesOfPlans, TASK_PLACE, type TaskFilter, taskCondition, taskKey } from './due-rows';
import { portions } from './portions';
import type { LibraryTables } from './schema';

type Queries = Kysely<LibraryTables>;

/** The tasks and duties that a filter means, by plan and place, with all that is known of them. */
export async function taskRecords(
  queries: Queries,
  filter: TaskFilter & { readonly items?: readonly { readonly plan: string; readonly item: string }[] },
  limit: number,
): Promise<TaskRecord[]> {
  const wanted = filter.items === undefined ? null : JSON.stringify(filter.items);
  const rows = await queries
    .selectFrom('tasks')
    .innerJoin('plans', 'plans.id', 'tasks.plan_id')
    .select(TASK_PLACE)
    .select(['plans.date', 'plans.issuer', 'tasks.schedule', 'tasks.deliverable'])
    .where(taskCondition(filter))
    .$if(wanted !== null, (query) =>
      query.where(
        sql<boolean>`(tasks.plan_id, tasks.item_id) in
          (select value ->> 'plan', value ->> 'item' from json_each(${wanted}))`,
      ),
    )
    .orderBy('plans.date')
    .orderBy('tasks.plan_id')
    .orderBy('tasks.position')
    .limit(limit)
    .execute();
  const plans = [...groupBy(rows, ({ plan }) => plan).keys()];
  const roles = await rolesOfPlans(queries, rows);
  const times = await timesOfPlans(queries, plans);
  const assigning = await assigningOf(queries, plans);
  const points = await pointsOf(queries, plans);
  return rows.map(
    ({ plan, planKind, symbol, subject, item, kind, path, text, date, issuer, schedule, deliverable }) => {
      const key = taskKey({ plan, item });
      const time = times.get(key);
      const organs = (role: RoleRow['role']) =>
        (roles.get(key) ?? []).flatMap((row) =>
          row.role === role ? [{ id: row.organ, name: row.name }] : [],
        );
      return {
        id: `${plan}/${item}`,
        kind,
        path,
        text,
        plan: { id: plan, kind: planKind, symbol: symbol === '' ? null : symbol, date, subject, issuer },
        assigning: assigning.get(plan) ?? [],
        points: points.get(key) ?? [],
        lead: organs('lead'),
        coordinators: organs('coordinator'),
        executors: organs('executor'),
        deliverable,
        schedule,
        deadline: time?.deadline ?? null,
        lastDay: time?.lastDay ?? null,
        recurring: time?.recurring ?? false,
      };
    },
  );
}

type Time = Pick<TaskRecord, 'deadline' | 'lastDay' | 'recurring'>;

/** The last date of each task; what comes again without end has none. */
async function timesOfPlans(queries: Queries, plans: readonly string[]): Promise<ReadonlyMap<string, Time>> {
  const times = new Map<string, Time>();
  for (const some of portions(plans)) {
    const dates = await queries
      .selectFrom('due_dates')
      .select(['plan_id as plan', 'item_id as item', 'due', 'last_day'])
      .where('plan_id', 'in', some)
      .orderBy('due')
      .execute();
    for (const { plan, item, due, last_day } of dates)
      times.set(taskKey({ plan, item }), { deadline: due, lastDay: last_day, recurring: false });
    const rules = await queries
      .selectFrom('due_rules')
      .select(['plan_id as plan', 'item_id as item'])
      .where('plan_id', 'in', some)
      .execute();
    for (const rule of rules) times.set(taskKey(rule), { deadline: null, lastDay: null, recurring: true });
  }
  return times;
}

/**
 * The documents that each plan carries out, by what its subject cites or by a relation that somebody entered; as the
 * register has them, else as the plan itself does.
 */
async function assigningOf(
  queries: Queries,
  plans: readonly string[],
): Promise<ReadonlyMap<string, TaskRecord['assigning']>> {
  const found = new Map<string, TaskRecord['assigning']>();
  for (const some of portions(plans)) {
    const { rows } = await sql<{ plan: string; id: string; json: string | null; entries: string | null }>`
      select citations.plan_id as plan, coalesce(documents.id, citations.document_id) as id, documents.json,
          case when documents.id is null then json_extract(plans.json, '$.references.documents') end as entries
        from citations
        join plans on plans.id = citations.plan_id
        left join documents on documents.id = citations.document_id
          or (citations.document_key <> '' and documents.document_key = citations.document_key)
        where citations.implements = 1 and citations.plan_id in (${sql.join(some)})
      union
      select relations.from_id, documents.id, documents.json, null
        from relations join documents on documents.id = relations.to_id
        where relations.kind = 'implements' and relations.from_id in (${sql.join(some)})
      order by 1, 2`.execute(queries);
    for (const { plan, id, json, entries } of rows) {
      const entry = json === null ? entryIn(entries, id) : (JSON.parse(json) as DocumentEntry);
      if (entry === undefined) continue;
      const known = found.get(plan) ?? [];
      if (known.some((document) => document.id === id)) continue;
      const { symbol, date, issuer } = entry;
      found.set(plan, [...known, { id, name: citationWords(entry, 'first'), symbol, date, issuer }]);
    }
  }
  return found;
}

function entryIn(entries: string | null, id: string): DocumentEntry | undefined {
  const all: readonly DocumentEntry[] = entries === null ? [] : JSON.parse(entries);
  return all.find((entry) => entry.id === id);
}

/** The points that the tasks of these plans answer, by {@link taskKey}. */
async function pointsOf(
  queries: Queries,
  plans: readonly string[],
): Promise<ReadonlyMap<string, TaskRecord['points']>> {
  const points = new Map<string, TaskRecord['points']>();
  for (const some of portions(plans)) {
    const rows = await queries
      .selectFrom('links')
      .innerJoin('points', (join) =>
        join
          .onRef('points.document_id', '=', 'links.to_owner')
          .onRef('points.point_id', '=', 'links.to_item'),
      )
      .select(['from_plan as plan', 'from_item as item', 'document_id as document', 'point_id as point'])
      .select(['label', 'text'])
      .where('from_plan', 'in', some)
      .orderBy('document_id')
      .orderBy('points.position')
      .execute();
    for (const { plan, item, ...point } of rows) {
      const key = taskKey({ plan, item });
      points.set(key, [...(points.get(key) ?? []), point]);
    }
  }
  return points;
}
