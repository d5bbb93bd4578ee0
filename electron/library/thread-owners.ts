import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ThreadOwner } from '../contract/thread-entries';
import type { LibraryTables } from './schema';
import { planName } from './thread-tasks';

type Queries = Kysely<LibraryTables>;

/** SQLite takes 32,766 values in one statement. */
const IDS_AT_ONCE = 10_000;

/** Plans and documents by id, with the names that the office knows them by; what is gone is left out. */
export async function ownersOf(
  queries: Queries,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ThreadOwner>> {
  const owners = new Map<string, ThreadOwner>();
  const wanted = [...new Set(ids)];
  for (let at = 0; at < wanted.length; at += IDS_AT_ONCE) {
    const some = wanted.slice(at, at + IDS_AT_ONCE);
    const plans = await queries
      .selectFrom('plans')
      .select(['id', 'kind', 'symbol', 'subject'])
      .where('id', 'in', some)
      .execute();
    for (const plan of plans) owners.set(plan.id, { id: plan.id, kind: 'plan', name: planName(plan) });
    const documents = await queries
      .selectFrom('documents')
      .select(['id', documentName().as('name')])
      .where('id', 'in', some)
      .execute();
    for (const { id, name } of documents) owners.set(id, { id, kind: 'document', name });
  }
  return owners;
}

/** A document's symbol; of one without, its kind with its title or subject. */
export function documentName(): RawBuilder<string> {
  return sql<string>`coalesce(
    json_extract(documents.json, '$.symbol'),
    json_extract(documents.json, '$.kind') || ' ' || coalesce(
      json_extract(documents.json, '$.title'), json_extract(documents.json, '$.subject'), ''))`;
}

/** What a plan stands on: documents of the register and plans, by its subject line or by a relation. */
export async function basesOf(queries: Queries, plan: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select documents.id from citations
      join documents on documents.document_key = citations.document_key
      where citations.plan_id = ${plan} and implements = 1
    union
    select documents.id from citations
      join documents on documents.id = citations.document_id
      where citations.plan_id = ${plan} and implements = 1
    union
    select documents.id from citations
      join documents
      join json_each(documents.json, '$.merged') as merged
      where citations.plan_id = ${plan} and implements = 1
        and not exists (select 1 from documents as known where known.document_key = citations.document_key)
        and not exists (select 1 from documents as known where known.id = citations.document_id)
        and (merged.value ->> '$.id' = citations.document_id or merged.value ->> '$.key' = citations.document_key)
    union
    select plans.id from citations
      join plans on plans.document_key = citations.document_key and plans.document_key <> ''
      where citations.plan_id = ${plan} and implements = 1 and plans.deleted_at is null and plans.id <> ${plan}
    union
    select to_id from relations where from_id = ${plan} and kind in ('implements', 'derived-from')`.execute(
    queries,
  );
  return rows.map(({ id }) => id);
}
