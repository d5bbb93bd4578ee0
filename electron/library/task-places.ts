import { type Kysely, type RawBuilder, sql } from 'kysely';
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

/** A task or duty across the library. */
export type TaskKey = { readonly plan: string; readonly item: string };

/** A task or duty with the plan in which it stands. */
export type TaskPlace = TaskKey & {
  readonly planKind: string;
  readonly symbol: string;
  readonly subject: string;
  readonly kind: 'task' | 'duty';
  readonly path: string;
  readonly text: string;
};

/** What a filter says of the rows of a table that has a plan and an item in each. */
export function taskCondition(
  table: 'tasks' | 'due_dates' | 'due_rules',
  { plan, organ, lead, kind }: TaskFilter,
): RawBuilder<boolean> {
  const planId = sql.ref(`${table}.plan_id`);
  const itemId = sql.ref(`${table}.item_id`);
  const conditions = [sql<boolean>`true`];
  if (plan !== undefined) conditions.push(sql`${planId} = ${plan}`);
  if (kind !== undefined)
    conditions.push(
      sql`exists (select 1 from tasks as meant
        where meant.plan_id = ${planId} and meant.item_id = ${itemId} and meant.kind = ${kind})`,
    );
  if (organ !== undefined)
    conditions.push(
      sql`(${planId}, ${itemId}) in (select plan_id, item_id from organ_roles where organ_id = ${organ})`,
    );
  if (lead !== undefined)
    conditions.push(
      sql`(${planId}, ${itemId}) in
        (select plan_id, item_id from organ_roles where role <> 'coordinator' and name_key = ${fold(lead)})`,
    );
  return sql.join(conditions, sql` and `);
}

/** These rows with where they stand, in the order of plans and of items within one; what is gone is left out. */
export async function withPlaces<Row extends TaskKey>(
  queries: Queries,
  rows: readonly Row[],
): Promise<(Row & TaskPlace)[]> {
  const items = new Map<string, Omit<TaskPlace, 'planKind' | 'symbol' | 'subject'> & { position: number }>();
  for (const some of portions(distinct(rows))) {
    const { rows: found } = await sql<TaskPlace & { position: number }>`
      select tasks.plan_id as plan, tasks.item_id as item, tasks.kind, tasks.path, tasks.text, tasks.position
        from ${wanted(some)} join tasks
          on tasks.plan_id = wanted.value ->> 'plan' and tasks.item_id = wanted.value ->> 'item'`.execute(
      queries,
    );
    for (const item of found) items.set(taskKey(item), item);
  }
  const plans = new Map<string, Pick<TaskPlace, 'planKind' | 'symbol' | 'subject'>>();
  for (const some of portions([...new Set(rows.map(({ plan }) => plan))])) {
    const found = await queries
      .selectFrom('plans')
      .select(['id', 'kind as planKind', 'symbol', 'subject'])
      .where('id', 'in', some)
      .execute();
    for (const { id, ...plan } of found) plans.set(id, plan);
  }
  return rows
    .flatMap((row) => {
      const item = items.get(taskKey(row));
      const plan = plans.get(row.plan);
      if (item === undefined || plan === undefined) return [];
      const { position, ...place } = item;
      return [{ position, placed: { ...place, ...plan, ...row } }];
    })
    .sort((a, b) => order(a.placed.plan, b.placed.plan) || a.position - b.position)
    .map(({ placed }) => placed);
}

export type RoleRow = {
  readonly role: 'lead' | 'coordinator' | 'executor';
  readonly organ: string | null;
  readonly name: string;
};

/** Who has which part in these tasks, by {@link taskKey}. */
export async function rolesOf(
  queries: Queries,
  rows: readonly TaskKey[],
): Promise<ReadonlyMap<string, readonly RoleRow[]>> {
  const roles = new Map<string, RoleRow[]>();
  for (const some of portions(distinct(rows))) {
    const { rows: found } = await sql<TaskKey & RoleRow>`
      select plan_id as plan, item_id as item, role, organ_id as organ, name
        from ${wanted(some)} join organ_roles
          on organ_roles.plan_id = wanted.value ->> 'plan' and organ_roles.item_id = wanted.value ->> 'item'
        order by plan_id, item_id, position`.execute(queries);
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
export function taskKey({ plan, item }: TaskKey): string {
  return `${plan}\n${item}`;
}

export function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function distinct(rows: readonly TaskKey[]): TaskKey[] {
  return [...new Map(rows.map(({ plan, item }) => [taskKey({ plan, item }), { plan, item }])).values()];
}

/** The keys as a table of one JSON value each, which the other side of a join is looked up by. */
function wanted(keys: readonly TaskKey[]): RawBuilder<unknown> {
  return sql`json_each(${JSON.stringify(keys)}) as wanted cross`;
}
