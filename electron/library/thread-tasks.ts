import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { TaskEntry } from '../contract/thread-entries';
import type { LibraryTables } from './schema';
import { taskKey } from './task-places';

type Queries = Kysely<LibraryTables>;

/** A query that gives the columns `plan_id` and `item_id` of the tasks that are wanted. */
export type WantedTasks = RawBuilder<{ plan_id: string; item_id: string }>;

type Row = Omit<TaskEntry, 'planName' | 'lead'> & { planKind: string; symbol: string; subject: string };

/** Tasks and duties as lists show them, by the date of their plan and then in its order. */
export async function taskEntries(
  queries: Queries,
  wanted: WantedTasks,
  limit = Number.MAX_SAFE_INTEGER,
): Promise<TaskEntry[]> {
  const { rows } = await sql<Row>`
    with wanted (plan_id, item_id) as (${wanted})
    select tasks.plan_id as plan, tasks.item_id as item, tasks.kind, tasks.path, tasks.text, tasks.schedule,
        plans.kind as planKind, plans.symbol, plans.subject
      from wanted
      join tasks on tasks.plan_id = wanted.plan_id and tasks.item_id = wanted.item_id
      join plans on plans.id = tasks.plan_id
      order by plans.date, plans.id, tasks.position limit ${limit}`.execute(queries);
  const leads = rows.length === 0 ? new Map<string, string[]>() : await leadsOf(queries, wanted);
  return rows.map(({ planKind, symbol, subject, ...row }) => ({
    ...row,
    planName: planName({ kind: planKind, symbol, subject }),
    lead: leads.get(taskKey(row)) ?? [],
  }));
}

/** The name that the office knows a plan by. */
export function planName(plan: { kind: string; symbol: string; subject: string }): string {
  return plan.symbol === '' ? `${plan.kind} ${plan.subject}`.trim() : plan.symbol;
}

/** Who leads each task; of one that nobody leads, who carries it out. */
async function leadsOf(queries: Queries, wanted: WantedTasks): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await sql<{ plan_id: string; item_id: string; role: string; name: string }>`
    with wanted (plan_id, item_id) as (${wanted})
    select organ_roles.plan_id, organ_roles.item_id, role, name
      from (select distinct plan_id, item_id from wanted) as wanted
      join organ_roles
        on organ_roles.plan_id = wanted.plan_id and organ_roles.item_id = wanted.item_id
      where role in ('lead', 'executor')
      order by organ_roles.plan_id, organ_roles.item_id, role desc, organ_roles.position`.execute(queries);
  const leads = new Map<string, { role: string; names: string[] }>();
  for (const { plan_id, item_id, role, name } of rows) {
    const key = taskKey({ plan: plan_id, item: item_id });
    const known = leads.get(key);
    // Leads come before those who carry out.
    if (known === undefined) leads.set(key, { role, names: [name] });
    else if (known.role === role) known.names.push(name);
  }
  return new Map([...leads].map(([key, { names }]) => [key, names]));
}
