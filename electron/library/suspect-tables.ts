import { type Kysely, sql } from 'kysely';

const TABLES = [
  // Follows from the link and from what its ends say now, so that nobody has to compare all of them.
  `alter table links add column suspect integer not null default 0 check (suspect in (0, 1))`,
  `create index links_suspect on links (to_owner, to_item) where suspect = 1`,

  // What a plan had last seen of the document or plan that it stands on, noted when that first changes.
  `create table standings (
    plan_id text not null,
    owner_id text not null,
    seen text not null,
    suspect integer not null check (suspect in (0, 1)),
    primary key (plan_id, owner_id)
  ) strict, without rowid`,
  `create index standings_by_owner on standings (owner_id)`,
  `create index standings_suspect on standings (owner_id) where suspect = 1`,
  `create table standing_reviews (
    id text primary key not null,
    plan_id text not null,
    owner_id text not null,
    seen text not null,
    reviewed_by text not null,
    reviewed_at text not null,
    reason text not null
  ) strict`,
  `create index standing_reviews_by_plan on standing_reviews (plan_id, owner_id)`,
];

/** What is suspect, kept beside what it follows from: the tables of version 3. */
export async function createSuspectTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of TABLES) await sql.raw(statement).execute(db);
}
