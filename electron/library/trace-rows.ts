import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { LibraryTables, LinksTable } from './schema';

/** A document or a plan that others may stand on. `key` is empty for what nobody can cite. */
export type TraceSubject = { readonly id: string; readonly key: string };

/** A plan that stands on the subject, and on what: the subject itself, or a plan that stands on it. */
export type StandingPlan = {
  readonly id: string;
  readonly parent: string;
  readonly kind: string;
  readonly symbol: string;
  readonly subject: string;
  readonly issuer: string;
  readonly date: string | null;
  readonly tasks: number;
};

/**
 * The plans that implement a subject or are derived from it, by what their subject lines cite or by a relation
 * that somebody entered, down through the plans that stand on them. Circles end.
 *
 * SQLite knows nothing of how few rows a recursion has, and would walk all plans or links beside it; `cross join`
 * is its way to be told the order. That is so in every query below.
 */
export async function standingPlans(
  queries: Kysely<LibraryTables>,
  { id, key }: TraceSubject,
): Promise<StandingPlan[]> {
  const { rows } = await sql<StandingPlan>`
    with recursive merged (id, key) as (${mergedInto(id)}),
    standing (plan_id, parent) as (
      select plan_id, ${id} from citations where document_key = ${key} and ${key} <> '' and implements = 1
      union
      select plan_id, ${id} from citations where document_id = ${id} and implements = 1
      union
      select plan_id, ${id} from merged cross join citations on document_id = merged.id and implements = 1
      union
      select plan_id, ${id} from merged cross join citations on document_key = merged.key and implements = 1
      union
      select from_id, ${id} from relations where to_id = ${id} and kind in ('implements', 'derived-from')
      union
      select citations.plan_id, plans.id from standing
        cross join plans on plans.id = standing.plan_id and plans.document_key <> ''
        cross join citations on citations.document_key = plans.document_key and citations.implements = 1
      union
      select relations.from_id, standing.plan_id from standing
        cross join relations on relations.to_id = standing.plan_id and relations.kind in ('implements', 'derived-from')
    )
    select plans.id, standing.parent, kind, symbol, subject, issuer, date, tasks
      from standing cross join plans on plans.id = standing.plan_id
      where plans.deleted_at is null and plans.id <> ${id}
      order by date, plans.id, parent`.execute(queries);
  return rows;
}

/** The entries of the register that were merged into a document: plans still cite it by them. */
export function mergedInto(id: string): RawBuilder<unknown> {
  return sql`select value ->> '$.id' as id, value ->> '$.key' as key
    from documents, json_each(documents.json, '$.merged') where documents.id = ${id}`;
}

/** Plans that mention the subject without implementing it, with how often. */
export async function citingPlans(
  queries: Kysely<LibraryTables>,
  { id, key }: TraceSubject,
): Promise<(Omit<StandingPlan, 'parent'> & { readonly mentions: number })[]> {
  const { rows } = await sql<Omit<StandingPlan, 'parent'> & { mentions: number }>`
    with merged (id, key) as (${mergedInto(id)}),
    citing (plan_id, mentions) as (
      select plan_id, mentions from citations where document_key = ${key} and ${key} <> '' and implements = 0
      union
      select plan_id, mentions from citations where document_id = ${id} and implements = 0
      union
      select plan_id, mentions from merged cross join citations on document_id = merged.id and implements = 0
      union
      select plan_id, mentions from merged cross join citations on document_key = merged.key and implements = 0
    )
    select plans.id, kind, symbol, subject, issuer, date, tasks, mentions
      from citing cross join plans on plans.id = citing.plan_id
      where plans.id <> ${id}
      order by date, plans.id`.execute(queries);
  return rows;
}

/** A link with what its ends say now (null when they are no more) and where they stand. */
export type LinkRow = LinksTable & {
  readonly from_text: string | null;
  readonly to_text: string | null;
  readonly from_path: string | null;
  readonly from_kind: 'task' | 'duty' | null;
  /** The label of a point, the path of a task. */
  readonly to_path: string | null;
  readonly to_kind: 'task' | 'duty' | 'point' | null;
};

/** The links that answer a document's points, and those that answer these answers, and so on. */
export async function linksBelow(queries: Kysely<LibraryTables>, owner: string): Promise<LinkRow[]> {
  return linksDownFrom(queries, sql`select id, from_plan, from_item from links where to_owner = ${owner}`);
}

/**
 * Links, and those that answer their answers, and so on down; circles end. `first` gives the columns `id`,
 * `from_plan` and `from_item` of the links to begin with.
 */
export async function linksDownFrom(
  queries: Kysely<LibraryTables>,
  first: RawBuilder<unknown>,
): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    with recursive chain (id, from_plan, from_item) as (
      select * from (${first})
      union
      select links.id, links.from_plan, links.from_item
        from chain cross join links on links.to_owner = chain.from_plan and links.to_item = chain.from_item
    )
    select links.*, answer.text as from_text, answer.path as from_path, answer.kind as from_kind,
        coalesce(points.text, answered.text) as to_text, coalesce(points.label, answered.path) as to_path,
        case when points.text is null then answered.kind else 'point' end as to_kind
      from chain
      cross join links on links.id = chain.id
      left join tasks as answer on answer.plan_id = links.from_plan and answer.item_id = links.from_item
      left join tasks as answered on answered.plan_id = links.to_owner and answered.item_id = links.to_item
      left join points on points.document_id = links.to_owner and points.point_id = links.to_item
      order by answer.plan_id, answer.position, links.id`.execute(queries);
  return rows;
}
