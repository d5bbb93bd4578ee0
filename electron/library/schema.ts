import type { ColumnType, Selectable } from 'kysely';

/** One row a plan. The plan itself is `json`; all else is derived from it, or is about the row. */
export type PlansTable = {
  id: string;
  json: string;
  kind: string;
  symbol: string;
  /** The symbol as symbols are compared; empty while the plan has no number. */
  symbol_key: string;
  /** As of a document of the register: what citations of this plan are found by. Empty without a number. */
  document_key: string;
  subject: string;
  issuer: string;
  date: string | null;
  tasks: number;
  /** Kind, symbol, subject and issuer, folded for search. */
  heading_key: string;
  /** Every word of the plan, folded for search; its parts are separated by `|`. */
  text_key: string;
  revision: number;
  example: 0 | 1;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
};

/** `application`: came with it and follows its updates. `office`: added or corrected here. */
export type OrgansTable = {
  id: string;
  json: string;
  name_key: string;
  origin: 'application' | 'office';
  created_at: string;
  updated_at: string;
};

/** Examples that were put in once, so that one deleted by the user does not come back. */
export type ExamplesTable = { id: string; added_at: string };

/** One row a document of the register; the whole record with its points is `json`. */
export type DocumentsTable = {
  id: string;
  json: string;
  symbol_key: string;
  /** Equal for the same symbol, date and issuer. */
  document_key: string;
  revision: number;
  created_at: string;
  updated_at: string;
};

export type AttachmentsTable = {
  sha256: string;
  size: number;
  bytes: ColumnType<ArrayBuffer, Uint8Array>;
  added_at: string;
};

/** "`from_id` implements `to_id`" and the like, as somebody said; ids of plans or documents. */
export type RelationsTable = {
  id: string;
  kind: string;
  from_id: string;
  to_id: string;
  made_by: string;
  made_at: string;
};

/** A task or duty that answers a document's point, or a task of the plan above. */
export type LinksTable = {
  id: string;
  from_plan: string;
  from_item: string;
  /** The document of the point, or the plan of the task, that is answered. */
  to_owner: string;
  to_item: string;
  seen_from: string;
  seen_to: string;
  made_by: string;
  made_at: string;
  /** Derived: an end is gone or says something else than was last seen of it. */
  suspect: 0 | 1;
};

export type ReviewsTable = {
  id: string;
  link_id: string;
  seen_from: string;
  seen_to: string;
  reviewed_by: string;
  reviewed_at: string;
  reason: string;
};

/** What a plan had last seen of what it stands on; `seen` is a `Statement` as JSON. */
export type StandingsTable = {
  plan_id: string;
  /** The document, or the plan above. */
  owner_id: string;
  seen: string;
  /** Derived: what it stands on says something else now. */
  suspect: 0 | 1;
};

/** What a plan had seen before somebody looked at it again, and why it was found right. */
export type StandingReviewsTable = {
  id: string;
  plan_id: string;
  owner_id: string;
  seen: string;
  reviewed_by: string;
  reviewed_at: string;
  reason: string;
};

/** Projection: tasks and duties. A duty's `item_id` is the id of its block. */
export type TasksTable = {
  plan_id: string;
  item_id: string;
  position: number;
  kind: 'task' | 'duty';
  path: string;
  text: string;
  schedule: string | null;
  deliverable: string | null;
};

/** Projection: who has which role in which task or duty. `organ_id` is null for a name typed as plain words. */
export type OrganRolesTable = {
  plan_id: string;
  item_id: string;
  role: 'lead' | 'coordinator' | 'executor';
  position: number;
  organ_id: string | null;
  name: string;
  name_key: string;
};

/** Projection: every date of a schedule that ends. */
export type DueDatesTable = {
  plan_id: string;
  item_id: string;
  position: number;
  due: string;
  last_day: string;
  part: string | null;
  words: string;
};

/** Projection: schedules that go on without end; `value` is a `ScheduleValue` as JSON. */
export type DueRulesTable = {
  plan_id: string;
  item_id: string;
  position: number;
  value: string;
  issued: string | null;
  words: string;
};

/** Projection: the documents that a plan cites; `implements` those in its subject. */
export type CitationsTable = {
  plan_id: string;
  document_id: string;
  document_key: string;
  symbol_key: string;
  mentions: number;
  implements: 0 | 1;
};

/** Projection: the points inside the documents. */
export type PointsTable = {
  document_id: string;
  point_id: string;
  position: number;
  label: string;
  depth: number;
  text: string;
};

/** Stands for everything that search finds. */
export type SearchOwnersTable = { slot: number; kind: SearchOwnerKind; owner_id: string };
export type SearchOwnerKind = 'plan' | 'document' | 'organ';
export type SearchKind = SearchOwnerKind | 'task' | 'point';

/** Projection: what search finds, in the words that it shows. The index over it has the same ids. */
export type SearchEntriesTable = {
  id: number;
  kind: SearchKind;
  owner_id: string;
  item_id: string;
  path: string;
  heading: string;
  /** Lines; of a plan one a block. */
  body: string;
  /** The block of each line of `body`, one a line; empty where all is of one block. */
  places: string;
  facets: string;
};

export type LibraryTables = {
  plans: PlansTable;
  organs: OrgansTable;
  examples: ExamplesTable;
  properties: { name: string; value: string };
  documents: DocumentsTable;
  attachments: AttachmentsTable;
  relations: RelationsTable;
  links: LinksTable;
  reviews: ReviewsTable;
  standings: StandingsTable;
  standing_reviews: StandingReviewsTable;
  tasks: TasksTable;
  organ_roles: OrganRolesTable;
  due_dates: DueDatesTable;
  due_rules: DueRulesTable;
  citations: CitationsTable;
  points: PointsTable;
  search_owners: SearchOwnersTable;
  search_entries: SearchEntriesTable;
};

export type PlanRow = Selectable<PlansTable>;
