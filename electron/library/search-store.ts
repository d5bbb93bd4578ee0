import { type Kysely, sql } from 'kysely';
import { type Result, succeed } from '../../core/base/result';
import { foldLetters } from '../../core/vietnamese/fold';
import { toneKey } from '../../core/vietnamese/tone-marks';
import type { Failure } from '../contract/failure';
import type { LibraryTables, SearchEntriesTable, SearchKind } from './schema';
import { type Excerpt, excerptOf, type Hits, hitsIn, isCut } from './search-excerpt';
import { PLAN_ENTRIES, REGISTER_ENTRIES, wholeOf } from './search-index';
import {
  type Facet,
  facetsMatch,
  facetTerm,
  phraseMatch,
  type QueryWords,
  queryWords,
  wordsMatch,
} from './search-terms';

export type SearchRequest = {
  readonly query: string;
  /** Narrow the results: `kind` by {@link SearchKind}, the others by the words that results show. */
  readonly filters?: Readonly<Partial<Record<Facet, string>>>;
  readonly limit?: number;
};

export type SearchResult = {
  readonly kind: SearchKind;
  /** The plan, document or organ. */
  readonly owner: string;
  /** The task's item, the point, or the block of a plan in which the words stand; empty for none. */
  readonly item: string;
  readonly path: string;
  readonly heading: Excerpt;
  /** The line of the text that has the words; empty where the heading says all. */
  readonly body: Excerpt | null;
  /** The heading of the plan, document or organ; empty where `heading` begins with it. */
  readonly within: string;
};

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 200;
/** How many entries of each rank of match are compared with each other; the newest come first. */
const CANDIDATES = 60;

/** Full text over plans, tasks, documents, points and organs. */
export function searchStore(queries: Kysely<LibraryTables>) {
  return {
    /**
     * Finds a query as it is typed: its last word may be unfinished, marks may be right, missing or wrong.
     * Best first: the words next to each other in a heading, then in the text, then anywhere; with the marks
     * that were typed before others; the more of them in the heading the better. Without words, the newest that
     * the filters let through.
     */
    async search({
      query,
      filters = {},
      limit = DEFAULT_LIMIT,
    }: SearchRequest): Promise<Result<{ results: readonly SearchResult[] }, Failure>> {
      const words = queryWords(query);
      if (words.length === 0 && Object.keys(filters).length === 0) return succeed({ results: [] });
      const wanted = Math.min(limit, MAX_LIMIT);
      const facets = (Object.entries(filters) as [Facet, string][]).map(([facet, value]) =>
        facetTerm(facet, value),
      );
      const ranks = await candidates(queries, words, { facets, wanted });
      const best = await rate(queries, ranks, query, words);
      return succeed({ results: await shown(queries, best.slice(0, wanted), words) });
    },
  };
}

/**
 * Ids of the plans that have all of the words in their heading, or next to each other in their text; the newest of
 * them when there are more than the limit.
 */
export async function plansWith(
  queries: Kysely<LibraryTables>,
  query: string,
  limit: number,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const words = queryWords(query);
  if (words.length === 0) return { ids: [], total: 0 };
  const facets = [facetTerm('kind', 'plan')];
  const inHeading = wordsMatch(words, { columns: 'heading', facets });
  const match = `(${inHeading}) OR (${phraseMatch(words, { columns: 'heading body', facets })})`;
  const { rows } = await sql<{ owner_id: string }>`
    select owner_id from search_index join search_entries on search_entries.id = search_index.rowid
      where search_index match ${match} order by search_index.rowid desc limit ${limit}`.execute(queries);
  if (rows.length < limit) return { ids: rows.map(({ owner_id }) => owner_id), total: rows.length };
  const counted = await sql<{ count: number }>`
    select count(*) as count from search_index where search_index match ${match}`.execute(queries);
  return { ids: rows.map(({ owner_id }) => owner_id), total: counted.rows[0]?.count ?? rows.length };
}

/** How well an entry answers a query: 2 the words next to each other in its heading, 1 in its text, 0 anywhere. */
type Rank = 0 | 1 | 2;

const FILTERED = [{ rank: 0, match: facetsMatch, columns: 'heading' }] as const;
const RANKS = [
  { rank: 2, match: phraseMatch, columns: 'heading' },
  { rank: 1, match: phraseMatch, columns: 'heading body' },
  { rank: 0, match: wordsMatch, columns: 'heading body' },
] as const;

type Search = { readonly facets: readonly string[]; readonly wanted: number };

/** Entries of the registers are few and would be lost among those of the plans, which are newer. */
const SPANS = [REGISTER_ENTRIES, PLAN_ENTRIES] as const;

/**
 * The newest entries of each rank of match, of registers and of plans, until there are enough. FTS5 walks from the
 * newest on and stops, so that a word that every plan has costs no more than a rare one; `bm25()` would have to
 * read them all. A lower rank is only looked for when the higher ones do not fill the list: to begin a search for
 * an unfinished word, FTS5 puts together all entries of all words that it may become.
 */
async function candidates(
  queries: Kysely<LibraryTables>,
  words: QueryWords,
  { facets, wanted }: Search,
): Promise<Map<number, Rank>> {
  const enough = Math.max(CANDIDATES, wanted);
  const found = new Map<number, Rank>();
  for (const { rank, match, columns } of words.length === 0 ? FILTERED : RANKS) {
    if (found.size >= enough) break;
    for (const { from, to } of SPANS) {
      const { rows } = await sql<{ id: number }>`
        select rowid as id from search_index
          where search_index match ${match(words, { columns, facets })}
            and rowid between ${from} and ${to}
          order by rowid desc limit ${enough}`.execute(queries);
      for (const { id } of rows) if (!found.has(id)) found.set(id, rank);
    }
  }
  return found;
}

/** Between equals, what names a thing stands before what is inside one. */
const KIND_SCORES: Readonly<Record<SearchKind, number>> = {
  document: 4,
  plan: 3,
  organ: 3,
  point: 1,
  task: 0,
};

type Rated = { readonly id: number; readonly score: number };

/** Candidates by rank; within one by marks as they were typed, kind, and how early the heading has the words. */
async function rate(
  queries: Kysely<LibraryTables>,
  ranks: ReadonlyMap<number, Rank>,
  query: string,
  words: QueryWords,
): Promise<Rated[]> {
  const ids = [...ranks.keys()];
  if (ids.length === 0) return [];
  const hasMarks = foldLetters(query) !== query.toLowerCase();
  const columns = hasMarks
    ? (['id', 'kind', 'heading', 'body'] as const)
    : (['id', 'kind', 'heading'] as const);
  const entries = await queries.selectFrom('search_entries').select(columns).where('id', 'in', ids).execute();
  const typed = marksOf(query.trim());
  return entries
    .map(({ id, kind, heading, body = '' }) => {
      const rank = ranks.get(id) ?? 0;
      const exact = hasMarks && marksOf(rank === 2 ? heading : body).includes(typed);
      const hits = hitsIn(heading, words);
      const inHeading = hits.words / (words[0]?.length ?? 1);
      return {
        id,
        score: 200 * rank + 100 * inHeading + (exact ? 250 : 0) + earliness(hits) + 10 * KIND_SCORES[kind],
      };
    })
    .sort((a, b) => b.score - a.score || b.id - a.id);
}

/**
 * A heading that begins with the words stands out; else the earlier the better, between things of one kind: the
 * resolution itself before the programme that names it further on.
 */
function earliness({ phrase, lit }: Hits): number {
  const start = lit[0]?.start ?? 0;
  if (!phrase) return 0;
  return start === 0 ? 20 : Math.max(0, 9 - Math.floor(start / 10));
}

/** Small letters with their marks, wherever in the word a tone mark is put. */
function marksOf(text: string): string {
  return toneKey(text.normalize('NFC').toLocaleLowerCase('vi'));
}

async function shown(
  queries: Kysely<LibraryTables>,
  best: readonly Rated[],
  words: QueryWords,
): Promise<SearchResult[]> {
  if (best.length === 0) return [];
  const ids = best.map(({ id }) => id);
  const rows = await queries.selectFrom('search_entries').selectAll().where('id', 'in', ids).execute();
  const entries = new Map(rows.map((row) => [row.id, row]));
  const wholes = await queries
    .selectFrom('search_entries')
    .select(['id', 'heading'])
    .where('id', 'in', [...new Set(ids.map(wholeOf))])
    .execute();
  const headings = new Map(wholes.map(({ id, heading }) => [id, heading]));
  return ids.flatMap((id) => {
    const entry = entries.get(id);
    if (entry === undefined) return [];
    const result = resultOf(entry, words);
    const saysItself = wholeOf(id) === id && !isCut(result.heading);
    return [{ ...result, within: saysItself ? '' : (headings.get(wholeOf(id)) ?? '') }];
  });
}

function resultOf(entry: SearchEntriesTable, words: QueryWords): Omit<SearchResult, 'within'> {
  const heading = hitsIn(entry.heading, words);
  const line = heading.phrase ? undefined : bestLine(entry, words);
  // Where a line has more of the words, single ones of them in the heading mean nothing.
  const inHeading = line !== undefined && line.hits.words > heading.words ? NO_HITS : heading;
  return {
    kind: entry.kind,
    owner: entry.owner_id,
    item: entry.item_id === '' ? (line?.place ?? '') : entry.item_id,
    path: entry.path,
    heading: excerptOf(entry.heading, inHeading),
    body: line === undefined ? null : excerptOf(line.text, line.hits),
  };
}

const NO_HITS: Hits = { phrase: false, words: 0, lit: [] };

type Line = { readonly text: string; readonly place: string; readonly hits: Hits };

/** The line of the text that has most of the words. */
function bestLine({ body, places }: SearchEntriesTable, words: QueryWords): Line | undefined {
  if (body === '') return undefined;
  const blocks = places.split('\n');
  let best: Line | undefined;
  for (const [index, text] of body.split('\n').entries()) {
    const hits = hitsIn(text, words);
    if (hits.phrase) return { text, place: blocks[index] ?? '', hits };
    if (hits.words > (best?.hits.words ?? 0)) best = { text, place: blocks[index] ?? '', hits };
  }
  return best;
}
