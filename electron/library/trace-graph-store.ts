import { type Kysely, sql } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import type { GraphEdge, GraphNode } from '../contract/trace-view-channels';
import { documentNotFound } from './document-rows';
import type { LibraryTables } from './schema';
import { mergedInto } from './trace-rows';

type Queries = Kysely<LibraryTables>;
type Graph = Response<'trace-views.graph'>;

/** How many plans of one thing are shown: in the graph of a document, in that of the library, when opened. */
const FAN = 12;
const LIBRARY_FAN = 4;
const OPENED_FAN = 200;
/** A picture with more is nothing that anybody reads, and its layout takes seconds. */
const MAX_NODES = 600;
const MAX_DOCUMENTS = 40;

/** What stands on what, from documents down to sub-plans, never more of it than a picture holds. */
export function traceGraphStore(queries: Queries) {
  return {
    async traceGraph({
      document,
      open,
    }: {
      document: string | null;
      open: readonly string[];
    }): Promise<Result<Graph, Failure>> {
      const { documents, omitted } = await startOf(queries, document);
      if (document !== null && documents.length === 0) return fail(documentNotFound());
      const graph = await growDown(queries, documents, {
        fan: document === null ? LIBRARY_FAN : FAN,
        open: new Set(open),
      });
      const related = await relationsAmong(queries, [...graph.nodes.keys()]);
      // What is only related to the document stands beside it, without its own plans.
      const beside =
        document === null
          ? []
          : await documentsOf(
              queries,
              related.flatMap(({ from, to }) => [from, to]),
            );
      for (const { key: _key, ...node } of beside)
        if (!graph.nodes.has(node.id)) graph.nodes.set(node.id, node);
      const edges = new Map<string, GraphEdge>();
      for (const edge of [...graph.edges, ...related])
        if (graph.nodes.has(edge.from) && graph.nodes.has(edge.to))
          edges.set(`${edge.from}\n${edge.to}\n${edge.kind}`, edge);
      return succeed({
        nodes: [...graph.nodes.values()],
        edges: [...edges.values()],
        fans: graph.fans,
        omitted,
      });
    },
  };
}

type DocumentNode = Extract<GraphNode, { type: 'document' }> & { readonly key: string };

/** The document itself, or those of the register that most plans implement. */
async function startOf(
  queries: Queries,
  document: string | null,
): Promise<{ documents: DocumentNode[]; omitted: number }> {
  if (document !== null) return { documents: await documentsOf(queries, [document]), omitted: 0 };
  const { rows } = await sql<{ id: string }>`
    select documents.id from documents
      left join (
        select document_key, count(*) as plans from citations where implements = 1 group by document_key
      ) as counted on counted.document_key = documents.document_key
      order by coalesce(plans, 0) desc, documents.id limit ${MAX_DOCUMENTS}`.execute(queries);
  const { count } = await queries
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const documents = await documentsOf(
    queries,
    rows.map(({ id }) => id),
  );
  return { documents, omitted: count - documents.length };
}

async function documentsOf(queries: Queries, ids: readonly string[]): Promise<DocumentNode[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Omit<DocumentNode, 'type' | 'plans'>>`
    select id, document_key as key, json ->> '$.kind' as kind, coalesce(json ->> '$.symbol', '') as symbol,
        coalesce(json ->> '$.subject', json ->> '$.title', '') as subject,
        (select count(*) from points where document_id = documents.id) as points
      from documents where id in (${sql.join(ids)})`.execute(queries);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row === undefined ? [] : [{ type: 'document', plans: 0, ...row }];
  });
}

/** Breadth first, so that what is near the documents is shown before what is far. */
async function growDown(
  queries: Queries,
  documents: readonly DocumentNode[],
  { fan, open }: { readonly fan: number; readonly open: ReadonlySet<string> },
) {
  const nodes = new Map<string, GraphNode>(documents.map(({ key: _key, ...node }) => [node.id, node]));
  const edges: GraphEdge[] = [];
  const fans: Graph['fans'] = [];
  const subjects = documents.map(({ id, key }) => ({ id, key }));
  // A queue that grows while it is walked.
  for (const subject of subjects) {
    const limit = Math.max(0, Math.min(open.has(subject.id) ? OPENED_FAN : fan, MAX_NODES - nodes.size));
    const { plans, total } = await plansOn(queries, subject, limit);
    const node = nodes.get(subject.id);
    if (node !== undefined) nodes.set(subject.id, { ...node, plans: total });
    for (const { key, relation, ...plan } of plans) {
      edges.push({ from: plan.id, to: subject.id, kind: relation });
      if (nodes.has(plan.id)) continue;
      nodes.set(plan.id, { type: 'plan', ...plan, plans: 0 });
      subjects.push({ id: plan.id, key });
    }
    if (total > plans.length) fans.push({ of: subject.id, more: total - plans.length });
  }
  return { nodes, edges, fans };
}

type StandingOn = Omit<Extract<GraphNode, { type: 'plan' }>, 'type' | 'plans'> & {
  readonly key: string;
  readonly relation: 'implements' | 'derived-from';
};

/** The newest plans that implement something or are derived from it, and how many there are. */
async function plansOn(
  queries: Queries,
  { id, key }: { readonly id: string; readonly key: string },
  limit: number,
): Promise<{ plans: StandingOn[]; total: number }> {
  const { rows } = await sql<StandingOn & { total: number }>`
    with merged (id, key) as (${mergedInto(id)}),
    standing (plan_id, relation) as (
      select plan_id, 'implements' from citations
        where document_key = ${key} and ${key} <> '' and implements = 1
      union select plan_id, 'implements' from citations where document_id = ${id} and implements = 1
      union select plan_id, 'implements' from merged
        cross join citations on document_id = merged.id and implements = 1
      union select plan_id, 'implements' from merged
        cross join citations on document_key = merged.key and implements = 1
      union select from_id, kind from relations where to_id = ${id} and kind in ('implements', 'derived-from')
    )
    select plans.id, document_key as key, kind, symbol, subject, issuer, date, tasks,
        min(relation) as relation, count(*) over () as total
      from standing cross join plans on plans.id = plan_id
      where deleted_at is null and plans.id <> ${id}
      group by plans.id order by date desc, plans.id limit max(${limit}, 1)`.execute(queries);
  const total = rows[0]?.total ?? 0;
  return { plans: rows.slice(0, limit).map(({ total: _total, ...plan }) => plan), total };
}

async function relationsAmong(queries: Queries, ids: readonly string[]): Promise<GraphEdge[]> {
  const columns = ['from_id as from', 'to_id as to', 'kind'] as const;
  const down = await queries.selectFrom('relations').select(columns).where('to_id', 'in', ids).execute();
  const up = await queries.selectFrom('relations').select(columns).where('from_id', 'in', ids).execute();
  return [...down, ...up].map(({ from, to, kind }) => ({ from, to, kind: kind as GraphEdge['kind'] }));
}
