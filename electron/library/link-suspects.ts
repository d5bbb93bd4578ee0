import { type Kysely, sql } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import { suspectsOf } from '../../core/trace/suspects';
import type { Suspect, ThreadEnd, ThreadOwner } from '../contract/thread-entries';
import type { LibraryTables } from './schema';
import { ownersOf } from './thread-owners';
import { itemsOfRows, placeId, traceLink } from './trace-items';
import type { LinkRow } from './trace-rows';

type LinkSuspect = Extract<Suspect, { kind: 'link' }>;

/**
 * The links that have to be looked at again, one entry a link however many ends of it changed, with all that stands
 * below. `rows` are links together with all those below them.
 */
export async function linkSuspects(
  queries: Kysely<LibraryTables>,
  rows: readonly LinkRow[],
): Promise<LinkSuspect[]> {
  const found = suspectsOf(rows.map(traceLink), itemsOfRows(rows));
  if (found.length === 0) return [];
  const owners = await ownersOf(
    queries,
    rows.flatMap(({ from_plan, to_owner }) => [from_plan, to_owner]),
  );
  const ends = new Map<string, ThreadEnd>(
    rows.flatMap((row) => {
      const [answer, answered] = endsOf(row, owners);
      return [
        [placeId({ owner: row.to_owner, item: row.to_item }), answered],
        [placeId({ owner: row.from_plan, item: row.from_item }), answer],
      ];
    }),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...groupBy(found, ({ link }) => link.id)].flatMap(([id, suspects]) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const [answer, answered] = endsOf(row, owners);
    const reasons = new Map(suspects.map(({ because, changes }) => [because, { because, changes }]));
    const below = suspects.flatMap(({ item, path }) => (path.length > 2 ? (ends.get(item) ?? []) : []));
    return { kind: 'link', link: id, answer, answered, reasons: [...reasons.values()], below };
  });
}

function endsOf(row: LinkRow, owners: ReadonlyMap<string, ThreadOwner>): [ThreadEnd, ThreadEnd] {
  const from: ThreadEnd = {
    owner: owners.get(row.from_plan) ?? { id: row.from_plan, kind: 'plan', name: '' },
    item: row.from_item,
    kind: row.from_kind ?? 'task',
    path: row.from_path ?? '',
    text: row.from_text ?? row.seen_from,
    isGone: row.from_text === null,
  };
  const owner = owners.get(row.to_owner) ?? { id: row.to_owner, kind: 'document', name: '' };
  const to: ThreadEnd = {
    owner,
    item: row.to_item,
    kind: row.to_kind ?? (owner.kind === 'document' ? 'point' : 'task'),
    path: row.to_path ?? '',
    text: row.to_text ?? row.seen_to,
    isGone: row.to_text === null,
  };
  return [from, to];
}

/** The links of the library that are marked as suspect, to begin with. */
export const markedLinks = sql<unknown>`select id, from_plan, from_item from links where suspect = 1`;
