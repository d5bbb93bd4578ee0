import { type Kysely, sql } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import { type Result, succeed } from '../../core/base/result';
import {
  citationEntry,
  type DocumentRecord,
  documentRecordSchema,
} from '../../core/citations/document-record';
import { type Coverage, coverageOf } from '../../core/trace/coverage';
import { tracePoints } from '../../core/trace/document-points';
import { saysTheSame } from '../../core/trace/fingerprint';
import { fold } from '../../core/vietnamese/fold';
import type { Request, Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import type { ThreadDocument } from '../contract/thread-entries';
import type { LibraryTables } from './schema';

type Queries = Kysely<LibraryTables>;
type Listed = Response<'threads.documents'>;

/** One page of the documents with the counts of their points; see the channel `threads.documents`. */
export async function listThreadDocuments(
  queries: Queries,
  { query, offset, limit }: Request<'threads.documents'>,
): Promise<Result<Listed, Failure>> {
  const ids = await matchingIds(queries, query);
  const page = ids.slice(offset, offset + limit);
  const records = await recordsOf(queries, page);
  const coverage = await coverageOfDocuments(queries, records);
  const plans = await planCounts(queries, page);
  return succeed({
    total: ids.length,
    documents: records.map((record) => ({
      ...threadDocument(record),
      points: record.points?.length ?? 0,
      counts: coverage.get(record.id)?.counts ?? { covered: 0, outdated: 0, hole: 0 },
      plans: plans.get(record.id) ?? 0,
    })),
  });
}

export function threadDocument(record: DocumentRecord): ThreadDocument {
  return { ...citationEntry(record), ...(record.state === undefined ? {} : { state: record.state }) };
}

async function matchingIds(queries: Queries, query: string): Promise<string[]> {
  const { rows } = await sql<{ id: string; words: string }>`
    select id,
        concat_ws(' ', json_extract(json, '$.kind'), json_extract(json, '$.symbol'), json_extract(json, '$.title'),
          json_extract(json, '$.issuer'), json_extract(json, '$.subject')) as words
      from documents
      order by
        exists (select 1 from points where points.document_id = documents.id)
          or exists (select 1 from citations
            where citations.document_key = documents.document_key and citations.implements = 1) desc,
        json_extract(json, '$.date') desc, symbol_key, id`.execute(queries);
  const wanted = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return rows.map(({ id }) => id);
  return rows.flatMap(({ id, words }) => {
    const folded = fold(words);
    return wanted.every((word) => folded.includes(word)) ? [id] : [];
  });
}

async function recordsOf(queries: Queries, ids: readonly string[]): Promise<DocumentRecord[]> {
  if (ids.length === 0) return [];
  const rows = await queries.selectFrom('documents').select(['id', 'json']).where('id', 'in', ids).execute();
  const records = new Map(rows.map(({ id, json }) => [id, documentRecordSchema.parse(JSON.parse(json))]));
  return ids.flatMap((id) => records.get(id) ?? []);
}

type AnsweredPoint = {
  owner: string;
  point: string;
  /** Some task answers the point as it stands. */
  covered: 0 | 1;
  /** What the point said when its other answers were last affirmed: a JSON array. */
  seen: string;
};

/** One answer stands for all those of a point: the counts need no more, and a document may have thousands. */
async function coverageOfDocuments(
  queries: Queries,
  records: readonly DocumentRecord[],
): Promise<ReadonlyMap<string, Coverage>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<AnsweredPoint>`
    select to_owner as owner, to_item as point, max(points.text = seen_to) as covered,
        json_group_array(distinct case when points.text <> seen_to then seen_to end) as seen
      from links
      join tasks on tasks.plan_id = from_plan and tasks.item_id = from_item
      join points on points.document_id = to_owner and points.point_id = to_item
      where to_owner in (${sql.join(records.map(({ id }) => id))})
      group by to_owner, to_item`.execute(queries);
  const byOwner = groupBy(rows, ({ owner }) => owner);
  return new Map(
    records.map((record) => {
      const points = tracePoints(record.points ?? []);
      const texts = new Map(points.map(({ id, text }) => [id, text]));
      const links = (byOwner.get(record.id) ?? []).map(({ point, covered, seen }) => ({
        id: point,
        from: ANSWER.id,
        to: point,
        seen: { from: '', to: seenBest(texts.get(point) ?? '', covered === 1, seen) },
      }));
      return [record.id, coverageOf(points, [ANSWER], links)];
    }),
  );
}

const ANSWER = { id: ' answer', text: '' };

function seenBest(text: string, isCovered: boolean, seen: string): string {
  if (isCovered) return text;
  const others = (JSON.parse(seen) as (string | null)[]).filter((other) => other !== null);
  return others.find((other) => saysTheSame(text, other)) ?? others[0] ?? '';
}

async function planCounts(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const wanted = sql.join(ids);
  const { rows } = await sql<{ owner: string; plans: number }>`
    select owner, count(*) as plans from (
      select documents.id as owner, citations.plan_id from documents
        cross join citations on citations.document_key = documents.document_key and citations.implements = 1
        where documents.id in (${wanted})
      union
      select document_id, plan_id from citations where document_id in (${wanted}) and implements = 1
      union
      select documents.id, citations.plan_id from documents
        join json_each(documents.json, '$.merged') as merged
        join citations on citations.document_id = merged.value ->> '$.id' and citations.implements = 1
        where documents.id in (${wanted})
      union
      select documents.id, citations.plan_id from documents
        join json_each(documents.json, '$.merged') as merged
        join citations on citations.document_key = merged.value ->> '$.key' and citations.implements = 1
        where documents.id in (${wanted})
      union
      select to_id, from_id from relations
        where to_id in (${wanted}) and kind in ('implements', 'derived-from')
    ) as standing
    cross join plans on plans.id = standing.plan_id and plans.deleted_at is null
    group by owner`.execute(queries);
  return new Map(rows.map(({ owner, plans }) => [owner, plans]));
}
