import { type Kysely, sql } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { groupsOf, membersOn } from '../../core/organs/groups';
import type { Organ } from '../../core/organs/organ';
import { successionLine } from '../../core/organs/succession';
import type { IsoDate } from '../../core/schedule/calendar';
import type { Request, Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import { organNotFound } from './organ-failures';
import { nameKeysOf, organsByNameKey } from './organ-names';
import { readOrgans } from './organ-store';
import type { LibraryTables } from './schema';
import { taskKey } from './task-places';
import { strongestRoles, type WorkItem, workItems } from './work-items';
import { type Moments, momentsOfOrgans, standingOf, yearsOf } from './work-moments';
import { workload } from './workload';

type Queries = Kysely<LibraryTables>;

/** What the plans give each organ to do. */
export function organWorkStore(queries: Queries) {
  return {
    async organWork(request: Request<'organs.work'>): Promise<Result<Response<'organs.work'>, Failure>> {
      const register = await readOrgans(queries);
      const organ = register.find(({ id }) => id === request.organ);
      if (organ === undefined) return fail(organNotFound(request.organ));
      const before = request.predecessors ? successionLine(organ.id, register).before.flat() : [];
      const organs = [organ, ...before];
      const groups = request.groups ? groupsOf(organ.id, register) : [];
      const all = [...organs, ...groups];
      const who = { ids: all.map(({ id }) => id), names: all.flatMap(nameKeysOf) };
      const isMeant = speakingFor(organ, groups, register, request.today);
      const items = strongestRoles((await workItems(queries, who)).filter(isMeant));
      const moments = await momentsOfOrgans(queries, who);
      const wanted = items.flatMap((item) => {
        const standing = standingOf(moments.get(taskKey(item)) ?? NO_MOMENTS, item, request);
        return standing === null || (request.role !== null && item.role !== request.role)
          ? []
          : [{ ...item, ...standing }];
      });
      const page = wanted.slice(0, request.limit);
      const texts = await textsOf(queries, page);
      return succeed({
        rows: page.flatMap(({ plan, item, role, named, due, state }) => {
          const text = texts.get(taskKey({ plan, item }));
          return text === undefined ? [] : [{ plan, item, role, named, due, state, ...text }];
        }),
        plans: await plansOf(queries, page),
        total: wanted.length,
        years: yearsOf(
          items.flatMap((item) => moments.get(taskKey(item)) ?? []),
          items,
        ),
      });
    },

    async organWorkload({
      year,
    }: Request<'organs.workload'>): Promise<Result<Response<'organs.workload'>, Failure>> {
      return succeed(await workload(queries, year, await readOrgans(queries)));
    },
  };
}

/**
 * Tells what is meant for an organ: all that is not given to one of the groups, and what is given to a group on a
 * day when it named the organ, the day of the plan, or `today` where it has none.
 */
function speakingFor(
  { id }: Organ,
  groups: readonly Organ[],
  register: readonly Organ[],
  today: IsoDate,
): (item: WorkItem) => boolean {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const byName = organsByNameKey(groups);
  const known = new Map<string, boolean>();
  return ({ organ, key, issued }) => {
    const group = organ === null ? byName.get(key) : (byId.get(organ) ?? byName.get(key));
    if (group === undefined) return true;
    const day = issued ?? today;
    const names =
      known.get(`${group.id} ${day}`) ??
      membersOn(group.id, day, register).some((member) => member.id === id);
    known.set(`${group.id} ${day}`, names);
    return names;
  };
}

const NO_MOMENTS: Moments = { dates: [], rules: [] };

type Text = {
  readonly kind: 'task' | 'duty';
  readonly path: string;
  readonly text: string;
  readonly schedule: string | null;
};

/** A list shows the beginning of a text, in characters. */
const LONGEST_TEXT = 600;

async function textsOf(queries: Queries, items: readonly WorkItem[]): Promise<ReadonlyMap<string, Text>> {
  const wanted = JSON.stringify(items.map(({ plan, item }) => [plan, item]));
  const { rows } = await sql<Text & { plan: string; item: string }>`
    select plan_id as plan, item_id as item, kind, tasks.path, substr(text, 1, ${LONGEST_TEXT}) as text, schedule
      from json_each(${wanted}) as wanted
      join tasks on plan_id = json_extract(wanted.value, '$[0]') and item_id = json_extract(wanted.value, '$[1]')
    `.execute(queries);
  return new Map(rows.map(({ plan, item, ...text }) => [taskKey({ plan, item }), text]));
}

async function plansOf(
  queries: Queries,
  items: readonly WorkItem[],
): Promise<Response<'organs.work'>['plans']> {
  const wanted = JSON.stringify([...new Set(items.map(({ plan }) => plan))]);
  const { rows } = await sql<Response<'organs.work'>['plans'][number]>`
    select plans.id, kind, symbol, subject, date from json_each(${wanted}) as wanted
      join plans on plans.id = wanted.value`.execute(queries);
  return rows;
}
