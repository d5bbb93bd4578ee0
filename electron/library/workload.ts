import { type Kysely, sql } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import type { Organ } from '../../core/organs/organ';
import { byRank } from '../../core/organs/rank';
import { calendarDate } from '../../core/schedule/calendar';
import { occurrencesOf } from '../../core/schedule/occurrences';
import { scheduleValueSchema } from '../../core/schedule/schedule-value';
import type { Response } from '../contract/channels';
import type { WorkloadCount } from '../contract/organ-channels';
import { organsByNameKey } from './organ-names';
import type { LibraryTables } from './schema';
import { spanOf } from './work-moments';

type Queries = Kysely<LibraryTables>;
type Workload = Response<'organs.workload'>;

/**
 * Who: an organ of the register by id, else a folded name. When: one bit a moment, 1 to 4 for the quarters, 0 for
 * no date at all. `leads` is 1 where the organ leads or carries out, 0 where it coordinates.
 */
type Counted = {
  readonly organ: string | null;
  readonly key: string;
  readonly name: string;
  readonly moments: number;
  readonly leads: 0 | 1;
  readonly items: number;
};

/** Counts tasks and duties by organ and quarter; see the channel `organs.workload` for what is counted. */
export async function workload(queries: Queries, year: number, organs: readonly Organ[]): Promise<Workload> {
  const counted = await count(queries, year);
  const byKey = organsByNameKey(organs);
  const whose = ({ organ, key }: Counted) => organ ?? byKey.get(key)?.id ?? null;
  const known = groupBy(counted, whose);
  const names = new Map(organs.map(({ id, name }) => [id, name]));
  const unknown = groupBy(counted, (row) => (whose(row) === null ? row.key : null));
  return {
    year,
    rows: [
      ...byRank([...known.keys()], organs).map((id) =>
        workloadRow(id, names.get(id) ?? '', known.get(id) ?? []),
      ),
      ...[...unknown.values()].map((rows) => workloadRow(null, rows[0]?.name ?? '', rows)),
    ],
    years: await yearsOf(queries),
  };
}

async function count(queries: Queries, year: number): Promise<Counted[]> {
  const { from, to } = spanOf(year, null);
  const { rows } = await sql<Counted>`
    with recurring (rule, quarter) as materialized (
      select json_extract(value, '$[0]'), json_extract(value, '$[1]')
        from json_each(${await quartersOfRules(queries, year)})
    ),
    moments (plan_id, item_id, moment) as (
      select plan_id, item_id, (cast(substr(due, 6, 2) as integer) + 2) / 3
        from due_dates where due between ${from} and ${to}
      union
      select plan_id, item_id, recurring.quarter
        from due_rules
        cross join recurring on recurring.rule = due_rules.value || ' ' || coalesce(due_rules.issued, '')
      union
      select tasks.plan_id, tasks.item_id, 0
        from tasks join plans on plans.id = tasks.plan_id
        where (plans.date is null or plans.date between ${from} and ${to})
          and not exists (
            select 1 from due_dates where due_dates.plan_id = tasks.plan_id and due_dates.item_id = tasks.item_id)
          and not exists (
            select 1 from due_rules where due_rules.plan_id = tasks.plan_id and due_rules.item_id = tasks.item_id)
    ),
    items (plan_id, item_id, moments) as materialized (
      select plan_id, item_id, sum(1 << moment) from moments group by 1, 2
    ),
    -- The few items of the year first: the planner would begin with all roles of the library.
    parts (plan_id, item_id, moments, organ, key, name, leads) as (
      select items.plan_id, items.item_id, items.moments, organs.id,
          case when organs.id is null then roles.name_key else '' end,
          min(roles.name), max(roles.role <> 'coordinator')
        from items
        cross join organ_roles as roles on roles.plan_id = items.plan_id and roles.item_id = items.item_id
        left join organs on organs.id = roles.organ_id
        group by 1, 2, 4, 5
    )
    select organ, key, min(name) as name, moments, leads, count(*) as items
      from parts group by 1, 2, 4, 5 order by 1, 2`.execute(queries);
  return rows;
}

/**
 * In which quarters of the year each schedule without end falls due: rows `[rule, quarter]` as JSON, where value and
 * issue make one text. SQLite looks that up; of the values alone there are few.
 */
async function quartersOfRules(queries: Queries, year: number): Promise<string> {
  const span = spanOf(year, null);
  const rules = await queries
    .selectFrom('due_rules')
    .select(['value', 'issued'])
    .distinct()
    .where((where) => where.or([where('issued', 'is', null), where('issued', '<=', span.to)]))
    .execute();
  return JSON.stringify(
    rules.flatMap(({ value, issued }) => {
      const found = occurrencesOf(scheduleValueSchema.parse(JSON.parse(value)), span, issued);
      const quarters = new Set(found.map(({ due }) => Math.ceil(calendarDate(due).month / 3)));
      return [...quarters].map((quarter) => [`${value} ${issued ?? ''}`, quarter]);
    }),
  );
}

const ALL_MOMENTS = 0b11111;

function workloadRow(organ: string | null, name: string, rows: readonly Counted[]): Workload['rows'][number] {
  const sum = (leads: 0 | 1, moments: number) =>
    rows
      .filter((row) => row.leads === leads && (row.moments & moments) !== 0)
      .reduce((total, { items }) => total + items, 0);
  const at = (moments: number): WorkloadCount => ({ lead: sum(1, moments), coordinate: sum(0, moments) });
  return {
    organ,
    name,
    quarters: [at(1 << 1), at(1 << 2), at(1 << 3), at(1 << 4)],
    undated: at(1),
    all: at(ALL_MOMENTS),
  };
}

async function yearsOf(queries: Queries): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct cast(substr(due, 1, 4) as integer) as year from due_dates
      union select distinct cast(substr(date, 1, 4) as integer) from plans where date is not null
      order by 1 desc`.execute(queries);
  return rows.map(({ year }) => year);
}
