import type { Kysely } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import { type Result, succeed } from '../../core/base/result';
import { type DateSpan, occurrencesOf } from '../../core/schedule/occurrences';
import { scheduleValueSchema } from '../../core/schedule/schedule-value';
import type { Failure } from '../contract/failure';
import type { LibraryTables } from './schema';

/** One date on which a task or duty falls due. */
export type DueItem = {
  readonly due: string;
  /** The last day that is still in time. */
  readonly lastDay: string;
  readonly part: string | null;
  readonly words: string;
  readonly plan: string;
  readonly symbol: string;
  readonly item: string;
  readonly kind: 'task' | 'duty';
  readonly path: string;
  readonly text: string;
  readonly lead: readonly string[];
};

type Row = Omit<DueItem, 'lead'>;

/** What falls due in the plans of the library. */
export function dueStore(queries: Kysely<LibraryTables>) {
  return {
    /** Both days included; by date, then by plan. */
    async due({ from, to }: DateSpan): Promise<Result<{ due: readonly DueItem[] }, Failure>> {
      const rows = [...(await dated(queries, { from, to })), ...(await recurring(queries, { from, to }))];
      rows.sort((a, b) => order(a.due, b.due) || order(a.plan, b.plan) || order(a.path, b.path));
      const leads = await leadsOf(queries, rows);
      return succeed({
        due: rows.map((row) => ({ ...row, lead: leads.get(`${row.plan}\n${row.item}`) ?? [] })),
      });
    },
  };
}

const TASK_COLUMNS = [
  'plans.id as plan',
  'plans.symbol',
  'tasks.item_id as item',
  'tasks.kind',
  'tasks.path',
  'tasks.text',
] as const;

async function dated(queries: Kysely<LibraryTables>, { from, to }: DateSpan): Promise<Row[]> {
  return queries
    .selectFrom('due_dates')
    .innerJoin('tasks', (join) =>
      join.onRef('tasks.plan_id', '=', 'due_dates.plan_id').onRef('tasks.item_id', '=', 'due_dates.item_id'),
    )
    .innerJoin('plans', 'plans.id', 'due_dates.plan_id')
    .select(['due_dates.due', 'due_dates.last_day as lastDay', 'due_dates.part', 'due_dates.words'])
    .select(TASK_COLUMNS)
    .where('due_dates.due', '>=', from)
    .where('due_dates.due', '<=', to)
    .execute();
}

async function recurring(queries: Kysely<LibraryTables>, span: DateSpan): Promise<Row[]> {
  const rules = await queries
    .selectFrom('due_rules')
    .innerJoin('tasks', (join) =>
      join.onRef('tasks.plan_id', '=', 'due_rules.plan_id').onRef('tasks.item_id', '=', 'due_rules.item_id'),
    )
    .innerJoin('plans', 'plans.id', 'due_rules.plan_id')
    .select(['due_rules.value', 'due_rules.issued', 'due_rules.words'])
    .select(TASK_COLUMNS)
    .where((where) =>
      where.or([where('due_rules.issued', 'is', null), where('due_rules.issued', '<=', span.to)]),
    )
    .execute();
  return rules.flatMap(({ value, issued, ...row }) =>
    occurrencesOf(scheduleValueSchema.parse(JSON.parse(value)), span, issued).map(
      ({ due, lastDay, part }) => ({
        ...row,
        due,
        lastDay,
        part,
      }),
    ),
  );
}

/** SQLite takes 32,766 values in one statement. */
const PLANS_AT_ONCE = 10_000;

async function leadsOf(
  queries: Kysely<LibraryTables>,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const leads = new Map<string, string[]>();
  const plans = [...groupBy(rows, ({ plan }) => plan).keys()];
  for (let at = 0; at < plans.length; at += PLANS_AT_ONCE) {
    const found = await queries
      .selectFrom('organ_roles')
      .select(['plan_id', 'item_id', 'name'])
      .where('plan_id', 'in', plans.slice(at, at + PLANS_AT_ONCE))
      .where('role', '=', 'lead')
      .orderBy('position')
      .execute();
    for (const { plan_id, item_id, name } of found) {
      const key = `${plan_id}\n${item_id}`;
      leads.set(key, [...(leads.get(key) ?? []), name]);
    }
  }
  return leads;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
