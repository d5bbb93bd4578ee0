import { type Kysely, type RawBuilder, sql } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import { type DateSpan, occurrencesOf } from '../../core/schedule/occurrences';
import { type ScheduleValue, scheduleValueSchema } from '../../core/schedule/schedule-value';
import { fold } from '../../core/vietnamese/fold';
import { portions } from './portions';
import type { LibraryTables } from './schema';

type Queries = Kysely<LibraryTables>;

/** Which tasks and duties are meant; what is left out does not narrow. */
export type TaskFilter = {
  readonly plan?: string | undefined;
  /** The id of an organ that has any part in them. */
  readonly organ?: string | undefined;
  /** The name of the organ that leads them, or carries out alone, in whatever case and diacritics. */
  readonly lead?: string | undefined;
  readonly kind?: 'task' | 'duty' | undefined;
};

/** A task or duty with the plan in which it stands. */
export type TaskPlace = {
  readonly plan: string;
  readonly planKind: string;
  readonly symbol: string;
  readonly subject: string;
  readonly item: string;
  readonly kind: 'task' | 'duty';
  readonly path: string;
  readonly text: string;
};

/** One date on which a task or duty falls due. */
export type DueRow = TaskPlace & {
  readonly due: string;
  /** The last day that is still in time. */
  readonly lastDay: string;
  readonly part: string | null;
  readonly words: string;
};

/** A schedule that goes on without end. */
export type RuleRow = TaskPlace & {
  readonly position: number;
  readonly value: ScheduleValue;
  readonly issued: string | null;
  readonly words: string;
};

export const TASK_PLACE = [
  'plans.id as plan',
  'plans.kind as planKind',
  'plans.symbol',
  'plans.subject',
  'tasks.item_id as item',
  'tasks.kind',
  'tasks.path',
  'tasks.text',
] as const;

/** The condition on the table `tasks` that a filter says. */
export function taskCondition({ plan, organ, lead, kind }: TaskFilter): RawBuilder<boolean> {
  const conditions = [sql<boolean>`true`];
  if (plan !== undefined) conditions.push(sql`tasks.plan_id = ${plan}`);
  if (kind !== undefined) conditions.push(sql`tasks.kind = ${kind}`);
  if (organ !== undefined)
    conditions.push(
      sql`(tasks.plan_id, tasks.item_id) in (select plan_id, item_id from organ_roles where organ_id = ${organ})`,
    );
  if (lead !== undefined)
    conditions.push(
      sql`(tasks.plan_id, tasks.item_id) in
        (select plan_id, item_id from organ_roles where role <> 'coordinator' and name_key = ${fold(lead)})`,
    );
  return sql.join(conditions, sql` and `);
}

/** The dates of schedules that end, with their place in the item's schedule; by date. */
export async function datedRows(
  queries: Queries,
  { from, to }: DateSpan,
  filter: TaskFilter,
  limit: number,
): Promise<(DueRow & { readonly position: number })[]> {
  return queries
    .selectFrom('due_dates')
    .innerJoin('tasks', (join) =>
      join.onRef('tasks.plan_id', '=', 'due_dates.plan_id').onRef('tasks.item_id', '=', 'due_dates.item_id'),
    )
    .innerJoin('plans', 'plans.id', 'due_dates.plan_id')
    .select(['due_dates.due', 'due_dates.last_day as lastDay', 'due_dates.part', 'due_dates.words'])
    .select('due_dates.position')
    .select(TASK_PLACE)
    .where('due_dates.due', '>=', from)
    .where('due_dates.due', '<=', to)
    .where(taskCondition(filter))
    .orderBy('due_dates.due')
    .orderBy('plans.id')
    .orderBy('tasks.position')
    .limit(limit)
    .execute();
}

/** The schedules without an end that have begun by a day. */
export async function ruleRows(queries: Queries, until: string, filter: TaskFilter): Promise<RuleRow[]> {
  const rows = await queries
    .selectFrom('due_rules')
    .innerJoin('tasks', (join) =>
      join.onRef('tasks.plan_id', '=', 'due_rules.plan_id').onRef('tasks.item_id', '=', 'due_rules.item_id'),
    )
    .innerJoin('plans', 'plans.id', 'due_rules.plan_id')
    .select(['due_rules.value', 'due_rules.issued', 'due_rules.words', 'due_rules.position'])
    .select(TASK_PLACE)
    .where((where) =>
      where.or([where('due_rules.issued', 'is', null), where('due_rules.issued', '<=', until)]),
    )
    .where(taskCondition(filter))
    .orderBy('plans.id')
    .orderBy('tasks.position')
    .orderBy('due_rules.position')
    .execute();
  return rows.map((row) => ({ ...row, value: scheduleValueSchema.parse(JSON.parse(row.value)) }));
}

/**
 * What falls due in a span, by date, then by plan: at most `limit` of it, the earliest, and whether there is more.
 */
export async function dueRows(
  queries: Queries,
  span: DateSpan,
  filter: TaskFilter,
  limit: number,
): Promise<{ readonly rows: readonly DueRow[]; readonly more: boolean }> {
  let rows: DueRow[] = await datedRows(queries, span, filter, limit + 1);
  let more = rows.length > limit;
  const cut = () => {
    rows.sort((a, b) => order(a.due, b.due) || order(a.plan, b.plan) || order(a.path, b.path));
    more ||= rows.length > limit;
    rows = rows.slice(0, limit);
  };
  for (const { value, issued, position: _position, ...row } of await ruleRows(queries, span.to, filter)) {
    for (const { due, lastDay, part } of occurrencesOf(value, span, issued))
      rows.push({ ...row, due, lastDay, part });
    // A rhythm may come often and a library be long: what is too late to be shown is not kept.
    if (rows.length > 4 * limit) cut();
  }
  cut();
  return { rows, more };
}

export type RoleRow = {
  readonly role: 'lead' | 'coordinator' | 'executor';
  readonly organ: string | null;
  readonly name: string;
};

/** Who has which part in the tasks of these plans, by {@link taskKey}. */
export async function rolesOfPlans(
  queries: Queries,
  rows: readonly Pick<TaskPlace, 'plan'>[],
): Promise<ReadonlyMap<string, readonly RoleRow[]>> {
  const roles = new Map<string, RoleRow[]>();
  const plans = [...groupBy(rows, ({ plan }) => plan).keys()];
  for (const some of portions(plans)) {
    const found = await queries
      .selectFrom('organ_roles')
      .select(['plan_id as plan', 'item_id as item', 'role', 'organ_id as organ', 'name'])
      .where('plan_id', 'in', some)
      .orderBy('plan_id')
      .orderBy('item_id')
      .orderBy('position')
      .execute();
    for (const { plan, item, ...role } of found) {
      const key = taskKey({ plan, item });
      const known = roles.get(key);
      if (known === undefined) roles.set(key, [role]);
      else known.push(role);
    }
  }
  return roles;
}

/** The names of those who lead; a duty of the running text may name only who carries it out. */
export function namesInCharge(roles: readonly RoleRow[]): string[] {
  const leads = roles.filter(({ role }) => role === 'lead');
  const inCharge = leads.length > 0 ? leads : roles.filter(({ role }) => role === 'executor');
  return inCharge.map(({ name }) => name);
}

/** One key for a task across the library. */
export function taskKey({ plan, item }: Pick<TaskPlace, 'plan' | 'item'>): string {
  return `${plan}\n${item}`;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
