import { type Kysely, sql } from 'kysely';
import type { Response } from '../contract/channels';
import type { LibraryTables } from './schema';
import { basesOf, documentName } from './thread-owners';

type Queries = Kysely<LibraryTables>;
type Threads = Response<'threads.of-plan'>;

/** No plan answers more points than these by hand. */
const MOST_LINKS = 5000;

/** The points that a plan's tasks and duties answer, and the terms of the documents that it stands on. */
export async function planThreads(queries: Queries, plan: string): Promise<Threads> {
  const { rows: links } = await sql<Threads['links'][number]>`
    select from_item as item, documents.id as document, ${documentName()} as documentName,
        points.point_id as point, points.label, points.text
      from links
      join documents on documents.id = links.to_owner
      join points on points.document_id = links.to_owner and points.point_id = links.to_item
      where links.from_plan = ${plan}
      order by from_item, documents.id, points.position limit ${MOST_LINKS}`.execute(queries);
  const bases = JSON.stringify(await basesOf(queries, plan));
  const { rows: terms } = await sql<Threads['terms'][number]>`
    select id as document, json_extract(json, '$.term') as term from documents
      where id in (select value from json_each(${bases})) and term is not null`.execute(queries);
  return { links, terms };
}
