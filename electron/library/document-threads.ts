import { type Kysely, sql } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import { fail, type Result, succeed } from '../../core/base/result';
import { documentRecordSchema } from '../../core/citations/document-record';
import { coverageOf } from '../../core/trace/coverage';
import { linkState } from '../../core/trace/trace-link';
import type { Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import type { StandingPlanEntry, Suspect, TaskEntry } from '../contract/thread-entries';
import { documentNotFound } from './document-rows';
import { linkSuspects } from './link-suspects';
import type { LibraryTables } from './schema';
import { standingSuspects } from './standing-suspects';
import { taskKey } from './task-places';
import { threadDocument } from './thread-documents';
import { taskEntries } from './thread-tasks';
import { itemsOfRows, libraryPoints, placeId, traceLink } from './trace-items';
import { type LinkRow, linksBelow, type StandingPlan, standingPlans } from './trace-rows';

type Queries = Kysely<LibraryTables>;
type Threads = Response<'threads.coverage'>;

/** Points, answers, plans and suspects of one document; see the channel `threads.coverage`. */
export async function documentThreads(queries: Queries, id: string): Promise<Result<Threads, Failure>> {
  const stored = await queries
    .selectFrom('documents')
    .select(['json', 'document_key'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (stored === undefined) return fail(documentNotFound());
  const record = documentRecordSchema.parse(JSON.parse(stored.json));
  const rows = await linksBelow(queries, id);
  const direct = rows.filter(({ to_owner }) => to_owner === id);
  const entries = await taskEntries(
    queries,
    sql`select from_plan as plan_id, from_item as item_id from links where to_owner = ${id}`,
  );
  const tasks = new Map(entries.map((entry) => [taskKey(entry), entry]));
  const items = itemsOfRows(direct);
  const points = libraryPoints(id, record.points ?? []);
  for (const point of points) items.set(point.id, point);
  const coverage = coverageOf(
    points,
    direct.flatMap(
      ({ from_plan, from_item }) => items.get(placeId({ owner: from_plan, item: from_item })) ?? [],
    ),
    direct.map(traceLink),
  );
  const byLink = new Map(direct.map((row) => [row.id, row]));
  const taskOf = (link: string): [LinkRow, TaskEntry] | null => {
    const row = byLink.get(link);
    const task =
      row === undefined ? undefined : tasks.get(taskKey({ plan: row.from_plan, item: row.from_item }));
    return row === undefined || task === undefined ? null : [row, task];
  };
  return succeed({
    document: threadDocument(record),
    counts: coverage.counts,
    points: coverage.points.map(({ state, bySubPoints, answers }, index) => ({
      ...pointWords(record.points?.[index]),
      state,
      bySubPoints,
      answers: answers.flatMap(({ link, state: of }) => {
        const task = taskOf(link.id)?.[1];
        if (task === undefined || (of !== 'covers' && of !== 'outdated')) return [];
        return { ...task, link: link.id, state: of };
      }),
    })),
    plans: await plansOf(queries, await standingPlans(queries, { id, key: stored.document_key }), direct),
    orphans: direct.flatMap((row) => {
      const task = linkState(traceLink(row), items) === 'orphan' ? taskOf(row.id)?.[1] : undefined;
      return task === undefined ? [] : { ...task, link: row.id, seen: row.seen_to };
    }),
    suspects: await documentSuspects(queries, id, rows),
  });
}

/** What has to be looked at again below a document: plans that stand on it or on each other, then links. */
export async function documentSuspects(
  queries: Queries,
  id: string,
  links: readonly LinkRow[],
): Promise<Suspect[]> {
  const stored = await queries
    .selectFrom('documents')
    .select('document_key')
    .where('id', '=', id)
    .executeTakeFirst();
  const standing = await standingPlans(queries, { id, key: stored?.document_key ?? '' });
  const above = new Set([id, ...standing.map((plan) => plan.id)]);
  return [...(await standingSuspects(queries, [...above])), ...(await linkSuspects(queries, links))];
}

function pointWords(point: { id: string; label: string; depth: number; text: string } | undefined) {
  if (point === undefined) throw new Error('Coverage has a point that the document has not');
  const { id, label, depth, text } = point;
  return { id, label, depth, text };
}

/** The plans that stand on the document, each once, and those that only answer points of it. */
async function plansOf(
  queries: Queries,
  standing: readonly StandingPlan[],
  links: readonly LinkRow[],
): Promise<StandingPlanEntry[]> {
  const known = groupBy(standing, ({ id }) => id);
  const answered = groupBy(links, ({ from_plan, from_text }) => (from_text === null ? null : from_plan));
  const others = [...answered.keys()].filter((plan) => !known.has(plan));
  const rows =
    others.length === 0
      ? []
      : await queries
          .selectFrom('plans')
          .select(['id', 'kind', 'symbol', 'subject', 'issuer', 'date', 'tasks'])
          .where('id', 'in', others)
          .where('deleted_at', 'is', null)
          .execute();
  const claimed = (plan: string) => [
    ...new Set(
      (answered.get(plan) ?? []).flatMap(({ to_item, to_text }) => (to_text === null ? [] : to_item)),
    ),
  ];
  return [
    ...[...known].flatMap(([id, parents]) => {
      const [plan] = parents;
      if (plan === undefined) return [];
      const { parent: _parent, ...entry } = plan;
      return { ...entry, parents: parents.map(({ parent }) => parent), points: claimed(id) };
    }),
    ...rows.map((plan) => ({ ...plan, parents: [], points: claimed(plan.id) })),
  ];
}
