import { type Kysely, sql } from 'kysely';
import { saysTheSame } from '../../core/trace/fingerprint';
import type { LibraryTables } from './schema';

type Row = {
  id: string;
  suspect: 0 | 1;
  seen_from: string;
  seen_to: string;
  from_text: string | null;
  to_text: string | null;
};

/**
 * Marks the links that lead from or to a plan or document as suspect or not, by what their ends say now. To be called
 * in the transaction that changed what it says; without an owner for all links.
 */
export async function markSuspectLinks(queries: Kysely<LibraryTables>, owner: string | null): Promise<void> {
  const wrong = await wronglyMarkedLinks(queries, owner);
  for (const suspect of [0, 1] as const) {
    const ids = wrong.flatMap((row) => (row.suspect === suspect ? [] : row.id));
    if (ids.length > 0)
      await sql`update links set suspect = ${suspect}
        where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(queries);
  }
}

/** The links whose mark is not what follows from what their ends say now. */
export async function wronglyMarkedLinks(
  queries: Kysely<LibraryTables>,
  owner: string | null,
): Promise<Pick<Row, 'id' | 'suspect'>[]> {
  const { rows } = await sql<Row>`
    select links.id, suspect, seen_from, seen_to, answer.text as from_text,
        coalesce(points.text, answered.text) as to_text
      from links
      left join tasks as answer on answer.plan_id = from_plan and answer.item_id = from_item
      left join tasks as answered on answered.plan_id = to_owner and answered.item_id = to_item
      left join points on points.document_id = to_owner and points.point_id = to_item
      where ${owner === null ? sql`1` : sql`(from_plan = ${owner} or to_owner = ${owner})`}
        and (suspect = 1 or answer.text is not seen_from or coalesce(points.text, answered.text) is not seen_to)
  `.execute(queries);
  return rows.filter((row) => isSuspect(row) !== (row.suspect === 1));
}

function isSuspect({ seen_from, seen_to, from_text, to_text }: Row): boolean {
  if (from_text === null || to_text === null) return true;
  return !saysTheSame(from_text, seen_from) || !saysTheSame(to_text, seen_to);
}
