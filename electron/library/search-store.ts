import { type Kysely, sql } from 'kysely';
import { type Result, succeed } from '../../core/base/result';
import { toneKey } from '../../core/vietnamese/tone-marks';
import type { Failure } from '../contract/failure';
import type { LibraryTables, SearchEntriesTable, SearchKind } from './schema';
import { type Excerpt, excerptOf, type Hits, hitsIn } from './search-excerpt';
import { PLAN_ENTRIES, REGISTER_ENTRIES } from './search-index';
import { type Facet, facetTerm, phraseMatch, type QueryWords, queryWords, wordsMatch } from './search-terms';

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
     * Best first: the words next to each other in a heading, all in a heading, next to each other in the text,
     * anywhere in it.
     */
    async search({
      query,
      filters = {},
      limit = DEFAULT_LIMIT,
    }: SearchRequest): Promise<Result<{ results: readonly SearchResult[] }, Failure>> {
      const words = queryWords(query);
      if (words.length === 0) return succeed({ results: [] });
      const wanted = Math.min(limit, MAX_LIMIT);
      const facets = (Object.entries(filters) as [Facet, string][]).map(([facet, value]) =>
        facetTerm(facet, value),
      );
      const ids = [
        ...(await candidates(queries, words, { facets, wanted, span: REGISTER_ENTRIES })),
        ...(await candidates(queries, words, { facets, wanted, span: PLAN_ENTRIES })),
      ];
      if (ids.length === 0) return succeed({ results: [] });
      const entries = await queries.selectFrom('search_entries').selectAll().where('id', 'in', ids).execute();
      const marked = toneKey(query.normalize('NFC').toLocaleLowerCase('vi').trim());
      const ranked = entries
        .map((entry) => rate(entry, words, marked))
        .sort((a, b) => b.score - a.score || b.entry.id - a.entry.id);
      return succeed({ results: ranked.slice(0, wanted).map(shown) });
    },
  };
}

type Search = {
  readonly facets: readonly string[];
  readonly wanted: number;
  readonly span: { readonly from: number; readonly to: number };
};

/**
 * The newest entries of each rank of match until there are enough. FTS5 walks from the newest on and stops, so
 * that a word that every plan has costs no more than a rare one; `bm25()` would have to read them all.
 */
async function candidates(
  queries: Kysely<LibraryTables>,
  words: QueryWords,
  { facets, wanted, span }: Search,
): Promise<number[]> {
  const enough = Math.max(CANDIDATES, wanted);
  const found = new Set<number>();
  for (const match of [phraseMatch, wordsMatch]) {
    for (const columns of ['heading', 'heading body'] as const) {
      const { rows } = await sql<{ id: number }>`
        select rowid as id from search_index
          where search_index match ${match(words, { columns, facets })}
            and rowid between ${span.from} and ${span.to}
          order by rowid desc limit ${enough}`.execute(queries);
      for (const { id } of rows) found.add(id);
    }
    if (found.size >= enough) break;
  }
  return [...found];
}

type Rated = {
  readonly entry: SearchEntriesTable;
  readonly score: number;
  readonly heading: Hits;
  readonly line: { readonly text: string; readonly place: string; readonly hits: Hits } | undefined;
};

/** Between equals, what names a thing stands before what is inside one. */
const KIND_SCORES: Readonly<Record<SearchKind, number>> = {
  document: 4,
  plan: 3,
  organ: 3,
  point: 1,
  task: 0,
};

function rate(entry: SearchEntriesTable, words: QueryWords, marked: string): Rated {
  const heading = hitsIn(entry.heading, words);
  const line = bestLine(entry, words);
  const text = heading.phrase ? entry.heading : (line?.text ?? entry.heading);
  const exact = toneKey(text.toLocaleLowerCase('vi')).includes(marked);
  const start = heading.lit[0]?.start ?? 0;
  const score =
    (heading.phrase ? 1000 : 0) +
    (line?.hits.phrase === true ? 300 : 0) +
    20 * heading.words +
    5 * (line?.hits.words ?? 0) +
    (exact ? 200 : 0) +
    (heading.phrase && start === 0 ? 50 : 0) +
    10 * KIND_SCORES[entry.kind];
  return { entry, score, heading, line };
}

/** The line of the text that has most of the words. */
function bestLine({ body, places }: SearchEntriesTable, words: QueryWords): Rated['line'] {
  if (body === '') return undefined;
  const blocks = places.split('\n');
  let best: Rated['line'];
  for (const [index, text] of body.split('\n').entries()) {
    const hits = hitsIn(text, words);
    const score = (hits.phrase ? 1000 : 0) + hits.words;
    const bestScore = best === undefined ? 0 : (best.hits.phrase ? 1000 : 0) + best.hits.words;
    if (score > bestScore) best = { text, place: blocks[index] ?? '', hits };
    if (best?.hits.phrase === true) break;
  }
  return best;
}

function shown({ entry, heading, line }: Rated): SearchResult {
  return {
    kind: entry.kind,
    owner: entry.owner_id,
    item: entry.item_id === '' ? (line?.place ?? '') : entry.item_id,
    path: entry.path,
    heading: excerptOf(entry.heading, heading),
    body: line === undefined || heading.phrase ? null : excerptOf(line.text, line.hits),
  };
}
