import { type Kysely, sql } from 'kysely';
import { addDays, calendarDate, type IsoDate } from '../../core/schedule/calendar';
import { DUE_SOON_DAYS, dueState } from '../../core/schedule/deadline';
import { occurrencesOf } from '../../core/schedule/occurrences';
import { type ScheduleValue, scheduleValueSchema } from '../../core/schedule/schedule-value';
import type { WorkState } from '../contract/organ-channels';
import type { LibraryTables } from './schema';
import { taskKey } from './task-places';
import { isWhose, type Who } from './work-items';

/** When a task or duty falls due: on dates, and by schedules without end. */
export type Moments = {
  readonly dates: readonly { readonly due: IsoDate; readonly lastDay: IsoDate }[];
  readonly rules: readonly { readonly value: ScheduleValue; readonly issued: IsoDate | null }[];
};

/** What recurs comes again at least once within this many days. */
const A_YEAR_AND_MORE = 400;

/** When everything that these organs have a part in falls due, by {@link taskKey}. */
export async function momentsOfOrgans(
  queries: Kysely<LibraryTables>,
  who: Who,
): Promise<ReadonlyMap<string, Moments>> {
  const found = new Map<string, { dates: Moments['dates'][number][]; rules: Moments['rules'][number][] }>();
  const at = (row: { plan: string; item: string }) => {
    const moments = found.get(taskKey(row)) ?? { dates: [], rules: [] };
    found.set(taskKey(row), moments);
    return moments;
  };
  const dates = await sql<{ plan: string; item: string; due: string; lastDay: string }>`
    select distinct roles.plan_id as plan, roles.item_id as item, due, last_day as lastDay
      from organ_roles as roles
      join due_dates on due_dates.plan_id = roles.plan_id and due_dates.item_id = roles.item_id
      where ${isWhose(who)} order by due`.execute(queries);
  for (const row of dates.rows) at(row).dates.push(row);
  const rules = await sql<{ plan: string; item: string; value: string; issued: string | null }>`
    select distinct roles.plan_id as plan, roles.item_id as item, due_rules.value, due_rules.issued
      from organ_roles as roles
      join due_rules on due_rules.plan_id = roles.plan_id and due_rules.item_id = roles.item_id
      where ${isWhose(who)}`.execute(queries);
  for (const row of rules.rows) {
    at(row).rules.push({ value: scheduleValueSchema.parse(JSON.parse(row.value)), issued: row.issued });
  }
  return found;
}

type Asked = {
  readonly today: IsoDate;
  readonly state: WorkState | null;
  readonly year: number | null;
  readonly quarter: number | null;
};

/** How an item stands, and on which date; null when it is not what was asked for. */
export function standingOf(
  moments: Moments,
  { issued }: { readonly issued: IsoDate | null },
  { today, state: wanted, year, quarter }: Asked,
): { readonly due: IsoDate | null; readonly state: WorkState } | null {
  const isUndated = moments.dates.length + moments.rules.length === 0;
  const next = isUndated ? null : nextMoment(moments, today);
  const state = stateOf(next, today);
  if (wanted !== null && wanted !== state) return null;
  if (year === null) return { due: next?.due ?? null, state };
  if (isUndated) {
    const isOfYear = issued === null || calendarDate(issued).year === year;
    return isOfYear && (quarter === null || quarter === 0) ? { due: null, state } : null;
  }
  if (quarter === 0) return null;
  const due = dueIn(moments, spanOf(year, quarter));
  return due === null ? null : { due, state };
}

type Moment = Moments['dates'][number];

/** The first moment that is still in time, else the last one that was missed. */
function nextMoment({ dates, rules }: Moments, today: IsoDate): Moment | null {
  const coming = [
    ...dates.filter(({ lastDay }) => lastDay >= today),
    ...rules.flatMap(({ value, issued }) => {
      const start = issued !== null && issued > today ? issued : today;
      const span = { from: start, to: addDays(start, A_YEAR_AND_MORE) };
      return occurrencesOf(value, span, issued).find(({ lastDay }) => lastDay >= today) ?? [];
    }),
  ];
  return coming.reduce<Moment | null>(earlier, null) ?? dates.at(-1) ?? null;
}

function earlier(a: Moment | null, b: Moment): Moment {
  return a === null || b.due < a.due ? b : a;
}

function stateOf(next: Moment | null, today: IsoDate): WorkState {
  return next === null ? 'undated' : dueState(next, today, DUE_SOON_DAYS);
}

function dueIn({ dates, rules }: Moments, span: { from: IsoDate; to: IsoDate }): IsoDate | null {
  const found = [
    ...dates.filter(({ due }) => due >= span.from && due <= span.to),
    ...rules.flatMap(({ value, issued }) => occurrencesOf(value, span, issued).slice(0, 1)),
  ];
  return found.reduce<Moment | null>(earlier, null)?.due ?? null;
}

const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** A quarter (1–4) of a year, or the whole year. Both days included. */
export function spanOf(year: number, quarter: number | null): { from: IsoDate; to: IsoDate } {
  const [from, to] = (quarter === null ? undefined : QUARTERS[quarter - 1]) ?? ['01-01', '12-31'];
  return { from: `${year}-${from}`, to: `${year}-${to}` };
}

/** The years in which something falls due or was issued, newest first. */
export function yearsOf(
  moments: Iterable<Moments>,
  items: Iterable<{ readonly issued: IsoDate | null }>,
): number[] {
  const years = new Set<number>();
  for (const { dates } of moments) for (const { due } of dates) years.add(calendarDate(due).year);
  for (const { issued } of items) if (issued !== null) years.add(calendarDate(issued).year);
  return [...years].sort((a, b) => b - a);
}
