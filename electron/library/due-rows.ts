import type { Kysely } from 'kysely';
import { type DateSpan, occurrencesOf } from '../../core/schedule/occurrences';
import { type ScheduleValue, scheduleValueSchema } from '../../core/schedule/schedule-value';
import type { LibraryTables } from './schema';
import {
  order,
  type TaskFilter,
  type TaskKey,
  type TaskPlace,
  taskCondition,
  withPlaces,
} from './task-places';

type Queries = Kysely<LibraryTables>;

/** One date on which something falls due. */
type Due = {
  readonly due: string;
  /** The last day that is still in time. */
  readonly lastDay: string;
  readonly part: string | null;
  readonly words: string;
};

/** One date on which a task or duty falls due. */
export type DueRow = TaskPlace & Due;

type Rule = {
  readonly position: number;
  readonly value: ScheduleValue;
  readonly issued: string | null;
  readonly words: string;
};

/** A schedule that goes on without end. */
export type RuleRow = TaskPlace & Rule;

/** The dates of schedules that end, with their place in the item's schedule; by date. */
export async function datedKeys(
  queries: Queries,
  { from, to }: DateSpan,
  filter: TaskFilter,
  limit: number,
): Promise<(TaskKey & Due & { readonly position: number })[]> {
  return queries
    .selectFrom('due_dates')
    .select(['plan_id as plan', 'item_id as item', 'position', 'due', 'last_day as lastDay', 'part', 'words'])
    .where('due', '>=', from)
    .where('due', '<=', to)
    .where(taskCondition('due_dates', filter))
    .orderBy('due')
    .orderBy('plan_id')
    .orderBy('item_id')
    .orderBy('position')
    .limit(limit)
    .execute();
}

/** The schedules without an end that have begun by a day. */
export async function ruleKeys(
  queries: Queries,
  until: string,
  filter: TaskFilter,
): Promise<(TaskKey & Rule)[]> {
  const rows = await queries
    .selectFrom('due_rules')
    .select(['plan_id as plan', 'item_id as item', 'position', 'value', 'issued', 'words'])
    .where((where) => where.or([where('issued', 'is', null), where('issued', '<=', until)]))
    .where(taskCondition('due_rules', filter))
    .orderBy('plan_id')
    .orderBy('item_id')
    .orderBy('position')
    .execute();
  // A library has many rules and few different ones.
  const read = new Map<string, ScheduleValue>();
  return rows.map((row) => {
    const value = read.get(row.value) ?? scheduleValueSchema.parse(JSON.parse(row.value));
    read.set(row.value, value);
    return { ...row, value };
  });
}

type DueKeys = { readonly keys: readonly (TaskKey & Due)[]; readonly more: boolean };

/** What falls due in a span, by date: at most `limit` of it, the earliest, and whether there is more. */
export async function dueKeys(
  queries: Queries,
  span: DateSpan,
  filter: TaskFilter,
  limit: number,
): Promise<DueKeys> {
  let keys: (TaskKey & Due)[] = await datedKeys(queries, span, filter, limit + 1);
  let more = keys.length > limit;
  const cut = () => {
    keys.sort((a, b) => order(a.due, b.due) || order(a.plan, b.plan) || order(a.item, b.item));
    more ||= keys.length > limit;
    keys = keys.slice(0, limit);
  };
  for (const { plan, item, value, issued, words } of await ruleKeys(queries, span.to, filter)) {
    for (const { due, lastDay, part } of occurrencesOf(value, span, issued))
      keys.push({ plan, item, words, due, lastDay, part });
    // A rhythm may come often and a library be long: what is too late to be shown is not kept.
    if (keys.length > 4 * limit) cut();
  }
  cut();
  return { keys, more };
}

/** As {@link dueKeys}, with where everything stands: by date, then by plan and place. */
export async function dueRows(
  queries: Queries,
  span: DateSpan,
  filter: TaskFilter,
  limit: number,
): Promise<{ readonly rows: readonly DueRow[]; readonly more: boolean }> {
  const { keys, more } = await dueKeys(queries, span, filter, limit);
  const rows = await withPlaces(queries, keys);
  // The order of plans and places stays within a day.
  return { rows: rows.sort((a, b) => order(a.due, b.due)), more };
}
