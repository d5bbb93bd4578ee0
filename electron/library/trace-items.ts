import type { Kysely } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import type { DocumentPoint } from '../../core/citations/document-record';
import type { TracePoint } from '../../core/trace/coverage';
import { tracePoints } from '../../core/trace/document-points';
import type { TraceItem, TraceLink } from '../../core/trace/trace-link';
import type { LibraryTables, LinksTable } from './schema';
import type { LinkRow } from './trace-rows';

/** Where an item stands: a task or duty in a plan, a point in a document. */
export type PlaceOfItem = { readonly owner: string; readonly item: string };

/** One id for an item across the library: items have ids of their own only within their owner. */
export function placeId({ owner, item }: PlaceOfItem): string {
  return JSON.stringify([owner, item]);
}

/** A stored link as the rules of tracing see it. */
export function traceLink(row: LinksTable): TraceLink {
  return {
    id: row.id,
    from: placeId({ owner: row.from_plan, item: row.from_item }),
    to: placeId({ owner: row.to_owner, item: row.to_item }),
    seen: { from: row.seen_from, to: row.seen_to },
  };
}

/** SQLite takes 32,766 values in one statement. */
const IDS_AT_ONCE = 10_000;

/** What these items say now, by {@link placeId}; those that are no more are left out. */
export async function itemsOf(
  queries: Kysely<LibraryTables>,
  places: readonly PlaceOfItem[],
): Promise<ReadonlyMap<string, TraceItem>> {
  const items = new Map<string, TraceItem>();
  const add = (owner: string, item: string, text: string) => {
    const id = placeId({ owner, item });
    items.set(id, { id, text });
  };
  for (const [owner, wanted] of groupBy(places, (place) => place.owner)) {
    const ids = [...new Set(wanted.map(({ item }) => item))];
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
      const some = ids.slice(at, at + IDS_AT_ONCE);
      const tasks = await queries
        .selectFrom('tasks')
        .select(['item_id', 'text'])
        .where('plan_id', '=', owner)
        .where('item_id', 'in', some)
        .execute();
      for (const { item_id, text } of tasks) add(owner, item_id, text);
      const points = await queries
        .selectFrom('points')
        .select(['point_id', 'text'])
        .where('document_id', '=', owner)
        .where('point_id', 'in', some)
        .execute();
      for (const { point_id, text } of points) add(owner, point_id, text);
    }
  }
  return items;
}

/** What the ends of these links say now, by {@link placeId}. */
export function itemsOfRows(rows: readonly LinkRow[]): Map<string, TraceItem> {
  const items = new Map<string, TraceItem>();
  const add = (id: string, text: string | null) => {
    if (text !== null) items.set(id, { id, text });
  };
  for (const row of rows) {
    add(placeId({ owner: row.from_plan, item: row.from_item }), row.from_text);
    add(placeId({ owner: row.to_owner, item: row.to_item }), row.to_text);
  }
  return items;
}

/** A document's points as coverage sees them, by {@link placeId}. */
export function libraryPoints(owner: string, points: readonly DocumentPoint[]): TracePoint[] {
  return tracePoints(points).map(({ id, text, parent }) => ({
    id: placeId({ owner, item: id }),
    text,
    ...(parent === undefined ? {} : { parent: placeId({ owner, item: parent }) }),
  }));
}
