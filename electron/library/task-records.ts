import { type Kysely, sql } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import type { DocumentEntry } from '../../core/citations/document-entry';
import { citationWords } from '../../core/citations/format-citation';
import type { TaskRecord } from '../../core/trace/task-record';
import { portions } from './portions';
import type { LibraryTables } from './schema';
import {
  order,
  type RoleRow,
  rolesOf,
  type TaskFilter,
  type TaskKey,
  taskCondition,
  taskKey,
} from './task-places';

type Queries = Kysely<LibraryTables>;

/** The tasks and duties that a filter means, of those `items` when they are given. */
type Meant = TaskFilter & { readonly items?: readonly TaskKey[] };

/** How many tasks and duties a filter means. */
export async function countTasks(queries: Queries, filter: Meant): Promise<number> {
  const { count } = await meant(queries, filter)
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The tasks and duties that a filter means, by date of plan, plan and place, with all that is known of them. */
export async function taskRecords(queries: Queries, filter: Meant): Promise<TaskRecord[]> {
  const rows = await meant(queries, filter)
    .select(['plan_id as plan', 'item_id as item', 'kind', 'path', 'text', 'schedule', 'deliverable'])
    .orderBy('plan_id')
    .orderBy('position')
    .execute();
  const plans = await plansOf(queries, [...groupBy(rows, ({ plan }) => plan).keys()]);
  const ids = [...plans.keys()];
  const roles = await rolesOf(queries, rows);
  const times = await timesOfPlans(queries, ids);
  const assigning = await assigningOf(queries, ids);
  const points = await pointsOf(queries, ids);
  return rows
    .flatMap(({ plan: planId, item, kind, path, text, schedule, deliverable }): TaskRecord[] => {
      const key = taskKey({ plan: planId, item });
      const plan = plans.get(planId);
      const time = times.get(key) ?? NO_TIME;
      const organs = (role: RoleRow['role']) =>
        (roles.get(key) ?? []).flatMap((row) =>
          row.role === role ? [{ id: row.organ, name: row.name }] : [],
        );
      if (plan === undefined) return [];
      return [
        {
          id: `${planId}/${item}`,
          kind,
          path,
          text,
          plan,
          assigning: assigning.get(planId) ?? [],
          points: points.get(key) ?? [],
          lead: organs('lead'),
          coordinators: organs('coordinator'),
          executors: organs('executor'),
          deliverable,
          schedule,
          ...time,
        },
      ];
    })
    .sort((a, b) => order(a.plan.date ?? '', b.plan.date ?? ''));
}

function meant(queries: Queries, { items, ...filter }: Meant) {
  return queries
    .selectFrom('tasks')
    .where(taskCondition('tasks', filter))
    .$if(items !== undefined, (query) =>
      query.where(
        sql<boolean>`(tasks.plan_id, tasks.item_id) in
          (select value ->> 'plan', value ->> 'item' from json_each(${JSON.stringify(items)}))`,
      ),
    );
}

async function plansOf(
  queries: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TaskRecord['plan']>> {
  const plans = new Map<string, TaskRecord['plan']>();
  for (const some of portions(ids)) {
    const rows = await queries
      .selectFrom('plans')
      .select(['id', 'kind', 'symbol', 'date', 'subject', 'issuer'])
      .where('id', 'in', some)
      .execute();
    for (const plan of rows) plans.set(plan.id, { ...plan, symbol: plan.symbol === '' ? null : plan.symbol });
  }
  return plans;
}

const NO_TIME = { deadline: null, lastDay: null, recurring: false } as const;

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
