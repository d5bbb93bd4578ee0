import { type Kysely, sql } from 'kysely';
import type { RelationEntry } from '../contract/thread-entries';
import type { LibraryTables } from './schema';
import { ownersOf } from './thread-owners';
import { mergedInto } from './trace-rows';

type Queries = Kysely<LibraryTables>;
type Row = { id: string | null; kind: RelationEntry['kind']; direction: 'in' | 'out'; other: string };

/** How many relations one list shows at most. */
const MOST_SHOWN = 500;

/** What a plan or document stands on and what stands on it: as entered, and by the subject lines of plans. */
export async function relationsOf(queries: Queries, of: string): Promise<RelationEntry[]> {
  const { rows } = await sql<Row>`
    select id, kind, direction, other from (
      select id, kind, 'out' as direction, to_id as other from relations where from_id = ${of}
      union all
      select id, kind, 'in', from_id from relations where to_id = ${of}
      union all
      select null, 'implements', 'out', coalesce(
          (select documents.id from documents where documents.document_key = citations.document_key),
          (select documents.id from documents where documents.id = citations.document_id),
          (select documents.id from documents join json_each(documents.json, '$.merged') as merged
            where merged.value ->> '$.id' = citations.document_id),
          (select plans.id from plans
            where plans.document_key = citations.document_key and plans.document_key <> ''
              and plans.id <> ${of} and plans.deleted_at is null limit 1),
          document_id)
        from citations where plan_id = ${of} and implements = 1
      union
      select null, 'implements', 'in', plan_id from citations
        where implements = 1 and plan_id <> ${of} and (document_id in (
          select ${of} union select id from (${mergedInto(of)})) or document_key in (
          select document_key from documents where id = ${of}
          union select key from (${mergedInto(of)})
          union select document_key from plans where id = ${of} and document_key <> ''))
    ) order by direction desc, kind, other limit ${MOST_SHOWN}`.execute(queries);
  const owners = await ownersOf(
    queries,
    rows.map(({ other }) => other),
  );
  const cited = new Map<string, string>();
  if (rows.some(({ other }) => !owners.has(other)))
    for (const [id, name] of await citedNames(queries, of)) cited.set(id, name);
  return rows.map(({ other, ...row }) => ({
    ...row,
    other: owners.get(other) ?? { id: other, kind: 'cited', name: cited.get(other) ?? '' },
  }));
}

/** The documents that a plan knows by its own references: symbols, or kinds with their titles. */
async function citedNames(queries: Queries, plan: string): Promise<[string, string][]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select json_extract(entry.value, '$.id') as id,
        coalesce(json_extract(entry.value, '$.symbol'),
          json_extract(entry.value, '$.kind') || ' ' || coalesce(json_extract(entry.value, '$.title'), '')) as name
      from plans, json_each(plans.json, '$.references.documents') as entry
      where plans.id = ${plan}`.execute(queries);
  return rows.map(({ id, name }) => [id, name]);
}
