import { type Kysely, sql } from 'kysely';
import type { LibraryTables, SearchEntriesTable, SearchOwnerKind } from './schema';
import type { SearchEntry } from './search-entries';
import { indexTerms } from './search-terms';

/** How many entries an owner may have: the number of its first one is its slot times this. */
const ENTRIES_EACH = 2 ** 20;
/** Slots of documents and organs begin here, so that the index can be asked for one or the other. */
const FIRST_REGISTER_SLOT = 2 ** 31;

/** The entries of the plans, and those of the registers, by their numbers. */
export const PLAN_ENTRIES = { from: 0, to: FIRST_REGISTER_SLOT * ENTRIES_EACH - 1 } as const;
export const REGISTER_ENTRIES = { from: PLAN_ENTRIES.to + 1, to: Number.MAX_SAFE_INTEGER } as const;

/** The number of the first entry of the same owner: the plan, document or organ as a whole. */
export function wholeOf(entry: number): number {
  return entry - (entry % ENTRIES_EACH);
}

type Owner = { readonly kind: SearchOwnerKind; readonly id: string };

/** Puts an owner's entries into the index in place of those it had; what did not change is left alone. */
export async function indexEntries(
  queries: Kysely<LibraryTables>,
  owner: Owner,
  entries: readonly SearchEntry[],
): Promise<void> {
  const first = (await slotOf(queries, owner)) * ENTRIES_EACH;
  const rows = entries
    .slice(0, ENTRIES_EACH)
    .map((entry, index): SearchEntriesTable => ({ id: first + index, owner_id: owner.id, ...entry }));
  const known = new Map((await entriesFrom(queries, first)).map((row) => [row.id, row]));
  const changed = rows.filter((row) => !sameEntry(row, known.get(row.id)));
  const kept = new Set(rows.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !kept.has(id));
  await remove(queries, [...gone, ...changed.flatMap(({ id }) => (known.has(id) ? [id] : []))]);
  await insert(queries, changed);
}

/** Takes an owner out of the index; its slot stays its own. */
export async function unindex(queries: Kysely<LibraryTables>, owner: Owner): Promise<void> {
  await indexEntries(queries, owner, []);
}

/** Empties entries and index; the slots stay. */
export async function clearIndex(queries: Kysely<LibraryTables>): Promise<void> {
  await queries.deleteFrom('search_entries').execute();
  await sql`insert into search_index (search_index) values ('delete-all')`.execute(queries);
}

async function slotOf(queries: Kysely<LibraryTables>, { kind, id }: Owner): Promise<number> {
  const known = await queries
    .selectFrom('search_owners')
    .select('slot')
    .where('kind', '=', kind)
    .where('owner_id', '=', id)
    .executeTakeFirst();
  if (known !== undefined) return known.slot;
  const [low, high] = kind === 'plan' ? [1, FIRST_REGISTER_SLOT] : [FIRST_REGISTER_SLOT, 2 ** 33 - 1];
  const { next } = await queries
    .selectFrom('search_owners')
    .select((expression) =>
      expression.fn.coalesce(expression.fn.max('slot'), sql<number>`${low - 1}`).as('next'),
    )
    .where('slot', '>=', low)
    .where('slot', '<', high)
    .executeTakeFirstOrThrow();
  const slot = next + 1;
  await queries.insertInto('search_owners').values({ slot, kind, owner_id: id }).execute();
  return slot;
}

async function entriesFrom(queries: Kysely<LibraryTables>, first: number): Promise<SearchEntriesTable[]> {
  return queries
    .selectFrom('search_entries')
    .selectAll()
    .where('id', '>=', first)
    .where('id', '<', first + ENTRIES_EACH)
    .execute();
}

function sameEntry(a: SearchEntriesTable, b: SearchEntriesTable | undefined): boolean {
  return (
    b !== undefined &&
    a.heading === b.heading &&
    a.body === b.body &&
    a.places === b.places &&
    a.facets === b.facets &&
    a.path === b.path &&
    a.item_id === b.item_id &&
    a.kind === b.kind
  );
}

async function remove(queries: Kysely<LibraryTables>, ids: readonly number[]): Promise<void> {
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    const some = ids.slice(at, at + ROWS_AT_ONCE);
    await sql`delete from search_index where rowid in (${sql.join(some)})`.execute(queries);
    await queries.deleteFrom('search_entries').where('id', 'in', some).execute();
  }
}

/** SQLite takes 32,766 values in one statement. */
const ROWS_AT_ONCE = 1000;

async function insert(queries: Kysely<LibraryTables>, rows: readonly SearchEntriesTable[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE);
    await queries.insertInto('search_entries').values(some).execute();
    const indexed = some.map(
      ({ id, heading, body, facets }) => sql`(${id}, ${indexTerms(heading)}, ${indexTerms(body)}, ${facets})`,
    );
    await sql`insert into search_index (rowid, heading, body, facets) values ${sql.join(indexed)}`.execute(
      queries,
    );
  }
}
