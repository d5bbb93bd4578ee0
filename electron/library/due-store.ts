import { type Kysely, sql } from 'kysely';
import { type Result, succeed } from '../../core/base/result';
import type { DateSpan } from '../../core/schedule/occurrences';
import { parseSchedule } from '../../core/schedule/parse-schedule';
import { fold } from '../../core/vietnamese/fold';
import type { Failure } from '../contract/failure';
import { type DueRow, dueKeys, dueRows } from './due-rows';
import type { LibraryTables } from './schema';
import {
  namesInCharge,
  rolesOf,
  type TaskFilter,
  type TaskPlace,
  taskCondition,
  taskKey,
  withPlaces,
} from './task-places';

/** One date on which a task or duty falls due, and who leads it or carries it out alone. */
export type DueItem = DueRow & { readonly lead: readonly string[] };

/**
 * A task or duty without a date. `not-understood`: its words name a time that cannot be read; `open`: they name one
 * that has no day ("thường xuyên"); `none`: it has no words of time.
 */
export type UndatedItem = TaskPlace & {
  readonly why: 'not-understood' | 'open' | 'none';
  readonly words: string | null;
  readonly lead: readonly string[];
};

export type DueChoices = {
  readonly plans: readonly (Pick<TaskPlace, 'planKind' | 'symbol' | 'subject'> & { readonly id: string })[];
  readonly leads: readonly string[];
};

type Limited = { readonly limit?: number };

/** What falls due in the plans of the library. */
export function dueStore(queries: Kysely<LibraryTables>) {
  async function withLeads<Row extends TaskPlace>(
    rows: readonly Row[],
  ): Promise<(Row & { lead: readonly string[] })[]> {
    const roles = await rolesOf(queries, rows);
    return rows.map((row) => {
      return { ...row, lead: namesInCharge(roles.get(taskKey(row)) ?? []) };
    });
  }

  return {
    /** Both days included; by date, then by plan. `more` tells that the limit has cut the end off. */
    async due({
      from,
      to,
      limit = Number.MAX_SAFE_INTEGER / 8,
      ...filter
    }: DateSpan & TaskFilter & Limited): Promise<
      Result<{ due: readonly DueItem[]; more: boolean }, Failure>
    > {
      const { rows, more } = await dueRows(queries, { from, to }, filter, Math.floor(limit));
      return succeed({ due: await withLeads(rows), more });
    },

    /** How much falls due in a span, counted up to the limit. */
    async dueCount({
      from,
      to,
      limit,
      ...filter
    }: DateSpan & TaskFilter & Required<Limited>): Promise<Result<{ count: number }, Failure>> {
      const { keys } = await dueKeys(queries, { from, to }, filter, limit);
      return succeed({ count: keys.length });
    },

    /** The tasks and duties that are on no list of dates, by plan; and how many there are in all. */
    async undated({
      limit,
      ...filter
    }: TaskFilter & Required<Limited>): Promise<
      Result<{ undated: readonly UndatedItem[]; total: number }, Failure>
    > {
      const condition = sql<boolean>`${taskCondition('tasks', filter)}
        and not exists (select 1 from due_dates d where d.plan_id = tasks.plan_id and d.item_id = tasks.item_id)
        and not exists (select 1 from due_rules r where r.plan_id = tasks.plan_id and r.item_id = tasks.item_id)`;
      const from = queries.selectFrom('tasks').where(condition);
      const { total } = await from
        .select((expression) => expression.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const keys = await from
        .select(['plan_id as plan', 'item_id as item', 'schedule as words'])
        .orderBy('plan_id')
        .orderBy('position')
        .limit(limit)
        .execute();
      const rows = await withPlaces(queries, keys);
      const undated = rows.map((row) => ({ ...row, why: whyUndated(row.words) }));
      return succeed({ undated: await withLeads(undated), total: Number(total) });
    },

    /**
     * What a list of dates can be narrowed to, of which the words are a part: the plans that have tasks or duties,
     * those changed last first, and the names of those who lead them.
     */
    async dueChoices({
      words,
      limit,
    }: { readonly words: string } & Required<Limited>): Promise<Result<DueChoices, Failure>> {
      const folded = fold(words);
      const plans = await queries
        .selectFrom('plans')
        .select(['id', 'kind as planKind', 'symbol', 'subject'])
        .where('deleted_at', 'is', null)
        .where(sql<boolean>`instr(heading_key, ${folded}) > 0`)
        .where(sql<boolean>`exists (select 1 from tasks where tasks.plan_id = plans.id)`)
        .orderBy('updated_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      // The names are few and stand in many tasks: from each the index leads to the next one.
      const { rows: leads } = await sql<{ name: string }>`
        with recursive names (key) as (
          select min(name_key) from organ_roles
          union all
          select (select min(name_key) from organ_roles where name_key > names.key) from names
            where names.key is not null
        )
        select (select name from organ_roles where name_key = names.key and role <> 'coordinator' limit 1) as name
          from names
          where instr(names.key, ${folded}) > 0
            and exists (select 1 from organ_roles where name_key = names.key and role <> 'coordinator')
          order by names.key
          limit ${limit}`.execute(queries);
      return succeed({ plans, leads: leads.map(({ name }) => name) });
    },
  };
}

function whyUndated(words: string | null): UndatedItem['why'] {
  if (words === null) return 'none';
  return parseSchedule(words).value === null ? 'not-understood' : 'open';
}
