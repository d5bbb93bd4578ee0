import { type Kysely, sql } from 'kysely';
import type { WorkRole } from '../contract/organ-channels';
import type { LibraryTables } from './schema';
import { taskKey } from './task-places';

type Queries = Kysely<LibraryTables>;

/** The organs whose work is asked for: by id, and by folded name where a plan has only a name. */
export type Who = { readonly ids: readonly string[]; readonly names: readonly string[] };

/** A task or duty in which an organ has a part. */
export type WorkItem = {
  readonly plan: string;
  readonly item: string;
  readonly role: WorkRole;
  readonly named: string;
  /** Id of the organ in the plan, and its folded name. */
  readonly organ: string | null;
  readonly key: string;
  /** The date of the plan. */
  readonly issued: string | null;
};

/** True for the roles of an organ: entered from the register, or typed under one of its names. */
export function isWhose({ ids, names }: Who) {
  return sql<boolean>`(roles.organ_id in (${sql.join(ids)}) or (roles.name_key in (${sql.join(names)})
    and (roles.organ_id is null or roles.organ_id not in (select id from organs))))`;
}

/** The newest plan first, undated ones before all; within a plan in its order. */
export async function workItems(queries: Queries, who: Who): Promise<WorkItem[]> {
  const { rows } = await sql<WorkItem>`
    select roles.plan_id as plan, roles.item_id as item, roles.role, roles.name as named,
        roles.organ_id as organ, roles.name_key as key, plans.date as issued
      from organ_roles as roles
      join tasks on tasks.plan_id = roles.plan_id and tasks.item_id = roles.item_id
      join plans on plans.id = roles.plan_id
      where ${isWhose(who)}
      order by plans.date is null desc, plans.date desc, roles.plan_id, tasks.position,
        case roles.role when 'lead' then 0 when 'executor' then 1 else 2 end`.execute(queries);
  return rows;
}

/** An organ that leads a task and stands among its coordinators too leads it. */
export function strongestRoles(items: readonly WorkItem[]): WorkItem[] {
  const first = new Map<string, WorkItem>();
  for (const item of items) if (!first.has(taskKey(item))) first.set(taskKey(item), item);
  return [...first.values()];
}
