import { type Kysely, sql } from 'kysely';

/** What somebody entered: it is kept for good. */
const REGISTERS = [
  `alter table plans add column symbol_key text not null default ''`,
  `alter table plans add column document_key text not null default ''`,
  `create index plans_by_symbol on plans (symbol_key)`,
  `create index plans_by_document on plans (document_key)`,
  `create table properties (name text primary key not null, value text not null) strict`,

  // A name may come again in another time, so it is unique no longer; a column cannot lose that.
  `create table organ_register (
    id text primary key not null,
    json text not null,
    name_key text not null,
    origin text not null check (origin in ('application', 'office')),
    created_at text not null,
    updated_at text not null
  ) strict`,
  `insert into organ_register select id, json, name_key, 'office', created_at, created_at from organs`,
  `drop table organs`,
  `alter table organ_register rename to organs`,
  `create index organs_by_name on organs (name_key)`,

  `create table documents (
    id text primary key not null,
    json text not null,
    symbol_key text not null,
    document_key text not null unique,
    revision integer not null,
    created_at text not null,
    updated_at text not null
  ) strict`,
  `create index documents_by_symbol on documents (symbol_key)`,
  `create table attachments (
    sha256 text primary key not null,
    size integer not null,
    bytes blob not null,
    added_at text not null
  ) strict`,
  `create table relations (
    id text primary key not null,
    kind text not null,
    from_id text not null,
    to_id text not null,
    made_by text not null,
    made_at text not null,
    unique (kind, from_id, to_id)
  ) strict`,
  `create index relations_by_target on relations (to_id)`,
  `create table links (
    id text primary key not null,
    from_plan text not null,
    from_item text not null,
    to_owner text not null,
    to_item text not null,
    seen_from text not null,
    seen_to text not null,
    made_by text not null,
    made_at text not null,
    unique (from_plan, from_item, to_owner, to_item)
  ) strict`,
  `create index links_by_target on links (to_owner, to_item)`,
  // What a link had seen before somebody looked at it again, and why it was found right.
  `create table reviews (
    id text primary key not null,
    link_id text not null references links (id) on delete cascade,
    seen_from text not null,
    seen_to text not null,
    reviewed_by text not null,
    reviewed_at text not null,
    reason text not null
  ) strict`,
  `create index reviews_by_link on reviews (link_id)`,
];

/** What follows from the above and from the plans: it can be thrown away and made again. */
const PROJECTIONS = [
  `create table tasks (
    plan_id text not null,
    item_id text not null,
    position integer not null,
    kind text not null check (kind in ('task', 'duty')),
    path text not null,
    text text not null,
    schedule text,
    deliverable text,
    primary key (plan_id, item_id)
  ) strict, without rowid`,
  `create table organ_roles (
    plan_id text not null,
    item_id text not null,
    role text not null check (role in ('lead', 'coordinator', 'executor')),
    position integer not null,
    organ_id text,
    name text not null,
    name_key text not null,
    primary key (plan_id, item_id, role, position)
  ) strict, without rowid`,
  `create index organ_roles_by_organ on organ_roles (organ_id)`,
  `create index organ_roles_by_name on organ_roles (name_key)`,
  `create table due_dates (
    plan_id text not null,
    item_id text not null,
    position integer not null,
    due text not null,
    last_day text not null,
    part text,
    words text not null,
    primary key (plan_id, item_id, position)
  ) strict, without rowid`,
  `create index due_dates_by_day on due_dates (due)`,
  `create table due_rules (
    plan_id text not null,
    item_id text not null,
    position integer not null,
    value text not null,
    issued text,
    words text not null,
    primary key (plan_id, item_id, position)
  ) strict, without rowid`,
  `create table citations (
    plan_id text not null,
    document_id text not null,
    document_key text not null,
    symbol_key text not null,
    mentions integer not null,
    implements integer not null,
    primary key (plan_id, document_id)
  ) strict, without rowid`,
  `create index citations_by_document on citations (document_key, implements)`,
  `create index citations_by_id on citations (document_id, implements)`,
  `create index citations_by_symbol on citations (symbol_key, implements)`,
  `create table points (
    document_id text not null,
    point_id text not null,
    position integer not null,
    label text not null,
    depth integer not null,
    text text not null,
    primary key (document_id, point_id)
  ) strict, without rowid`,
];

const SEARCH = [
  // The number of an owner never changes, so that its entries keep theirs when they are made again.
  `create table search_owners (
    slot integer primary key not null,
    kind text not null,
    owner_id text not null,
    unique (kind, owner_id)
  ) strict`,
  `create table search_entries (
    id integer primary key not null,
    kind text not null,
    owner_id text not null,
    item_id text not null,
    path text not null,
    heading text not null,
    body text not null,
    places text not null,
    facets text not null
  ) strict`,
  // Folded syllables and pairs of neighbours ("dang_uy") are the terms, so a phrase needs no positions.
  `create virtual table search_index using fts5 (
    heading, body, facets,
    content = '', contentless_delete = 1, detail = column, prefix = '1 2 3 4',
    tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
  )`,
];

/** Registers with their links, the projections, and the search index: the tables of version 2. */
export async function createTraceTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...REGISTERS, ...PROJECTIONS, ...SEARCH]) await sql.raw(statement).execute(db);
}
