import { type Kysely, sql } from 'kysely';
import { type Result, succeed } from '../../core/base/result';
import { diffWords } from '../../core/diff/word-diff';
import { saysTheSame } from '../../core/trace/fingerprint';
import { fold } from '../../core/vietnamese/fold';
import type { ChannelName, Request, Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import type { PointEntry, Suspect, TaskEntry } from '../contract/thread-entries';
import { documentSuspects, documentThreads } from './document-threads';
import { linkSuspects, markedLinks } from './link-suspects';
import { planThreads } from './plan-threads';
import { relationsOf } from './relation-list';
import type { LibraryTables } from './schema';
import { searchStore } from './search-store';
import { markedStandings, standingSuspects } from './standing-suspects';
import { taskKey } from './task-places';
import { listThreadDocuments } from './thread-documents';
import { basesOf, ownersOf } from './thread-owners';
import { pointsOfBases, standingTasks, suggestPoints, suggestTasks } from './thread-suggestions';
import { taskEntries } from './thread-tasks';
import { linksBelow, linksDownFrom } from './trace-rows';

type Queries = Kysely<LibraryTables>;
type Answer<Name extends ChannelName> = Promise<Result<Response<Name>, Failure>>;

/** More tasks or points than these are not looked through for a query: the list says that there are more. */
const MOST_FILTERED = 20_000;

/** What the screens ask of the threads between documents and plans; see the channels `threads.*`. */
export function threadStore(queries: Queries) {
  return {
    listThreadDocuments: (request: Request<'threads.documents'>) => listThreadDocuments(queries, request),
    documentThreads: ({ document }: Request<'threads.coverage'>) => documentThreads(queries, document),

    async threadTasks(request: Request<'threads.tasks'>): Answer<'threads.tasks'> {
      const { document, query, scope, limit } = request;
      if (scope === 'all') return succeed(await foundTasks(queries, query, limit));
      const wanted = await standingTasks(queries, document, { unlinked: scope === 'unlinked' });
      const tasks = await taskEntries(queries, wanted, query.trim() === '' ? limit + 1 : MOST_FILTERED);
      const matching = tasks.filter(
        matches(query, ({ path, text, planName, lead }) => [path, text, planName, ...lead]),
      );
      return succeed({ tasks: matching.slice(0, limit), more: matching.length > limit });
    },

    async threadPoints({ plan, query, scope, limit }: Request<'threads.points'>): Answer<'threads.points'> {
      const bases = scope === 'standing' ? await basesOf(queries, plan) : await allDocuments(queries);
      const points = await pointsOfBases(queries, bases, query.trim() === '' ? limit + 1 : MOST_FILTERED);
      const matching = points.filter(
        matches(query, ({ label, text, documentName }) => [label, text, documentName]),
      );
      return succeed({ points: matching.slice(0, limit), more: matching.length > limit });
    },

    async linksOfItem(request: Request<'threads.of-item'>): Answer<'threads.of-item'> {
      const { rows } = await sql<ItemLinkRow>`
        select links.id as link, to_owner as document, to_item as point, seen_to,
            coalesce(points.label, answered.path) as label, coalesce(points.text, answered.text) as text
          from links
          left join points on points.document_id = to_owner and points.point_id = to_item
          left join tasks as answered on answered.plan_id = to_owner and answered.item_id = to_item
          where from_plan = ${request.plan} and from_item = ${request.item}
          order by to_owner, points.position, links.id`.execute(queries);
      const owners = await ownersOf(
        queries,
        rows.map(({ document }) => document),
      );
      return succeed({
        links: rows.map(({ seen_to, label, text, ...row }) => ({
          ...row,
          documentName: owners.get(row.document)?.name ?? '',
          label: label ?? '',
          text: text ?? seen_to,
          state: stateOf(text, seen_to),
          changes: stateOf(text, seen_to) === 'outdated' ? diffWords(seen_to, text ?? '') : [],
        })),
      });
    },

    async planThreads({ plan }: Request<'threads.of-plan'>): Answer<'threads.of-plan'> {
      return succeed(await planThreads(queries, plan));
    },

    async suggestTasks(request: Request<'threads.suggest-tasks'>): Answer<'threads.suggest-tasks'> {
      return succeed(await suggestTasks(queries, request));
    },
    async suggestPoints(request: Request<'threads.suggest-points'>): Answer<'threads.suggest-points'> {
      return succeed(await suggestPoints(queries, request));
    },

    async suspects({ document, offset, limit }: Request<'threads.suspects'>): Answer<'threads.suspects'> {
      const suspects = await suspectsBelow(queries, document);
      return succeed({ suspects: suspects.slice(offset, offset + limit), total: suspects.length });
    },

    async suspectCount(_request: Request<'threads.suspect-count'>): Answer<'threads.suspect-count'> {
      const { rows } = await sql<{ count: number }>`
        select (select count(*) from links where suspect = 1)
          + (select count(*) from (${markedStandings})) as count`.execute(queries);
      return succeed({ count: rows[0]?.count ?? 0 });
    },

    async relationsOf({ of }: Request<'threads.relations'>): Answer<'threads.relations'> {
      return succeed({ relations: await relationsOf(queries, of) });
    },
  };
}

/** What has to be looked at again below a document, or in the whole library. */
async function suspectsBelow(queries: Queries, document: string | null): Promise<Suspect[]> {
  if (document !== null) return documentSuspects(queries, document, await linksBelow(queries, document));
  const links = await linksDownFrom(queries, markedLinks);
  return [...(await standingSuspects(queries, null)), ...(await linkSuspects(queries, links))];
}

type ItemLinkRow = Omit<PointEntry, 'documentName' | 'label' | 'text'> & {
  link: string;
  seen_to: string;
  label: string | null;
  text: string | null;
};

function stateOf(text: string | null, seen: string): 'covers' | 'outdated' | 'orphan' {
  if (text === null) return 'orphan';
  return saysTheSame(text, seen) ? 'covers' : 'outdated';
}

/** Whether every word of the query stands in one of the texts, without regard to case and marks. */
function matches<Item>(query: string, textsOf: (item: Item) => readonly string[]) {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  return (item: Item) => {
    if (words.length === 0) return true;
    const folded = fold(textsOf(item).join(' '));
    return words.every((word) => folded.includes(word));
  };
}

/** Tasks of any plan by full text, the best first. */
async function foundTasks(
  queries: Queries,
  query: string,
  limit: number,
): Promise<{ tasks: TaskEntry[]; more: boolean }> {
  const found = await searchStore(queries).search({ query, filters: { kind: 'task' }, limit });
  if (!found.ok) return { tasks: [], more: false };
  const { results } = found.value;
  const places = JSON.stringify(results.map(({ owner, item }) => [owner, item]));
  const entries = await taskEntries(
    queries,
    sql`select json_extract(value, '$[0]') as plan_id, json_extract(value, '$[1]') as item_id
      from json_each(${places})`,
  );
  const byKey = new Map(entries.map((entry) => [taskKey(entry), entry]));
  return {
    tasks: results.flatMap(({ owner, item }) => byKey.get(taskKey({ plan: owner, item })) ?? []),
    more: results.length >= limit,
  };
}

async function allDocuments(queries: Queries): Promise<string[]> {
  return (await queries.selectFrom('documents').select('id').orderBy('symbol_key').execute()).map(
    ({ id }) => id,
  );
}
