import type { Selectable } from 'kysely';

/** One row a plan. The plan itself is `json`; all else is derived from it, or is about the row. */
export type PlansTable = {
  id: string;
  json: string;
  kind: string;
  symbol: string;
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

/** Organs added on this machine; those that come with the application are data files. */
export type OrgansTable = { id: string; json: string; name_key: string; created_at: string };

/** Examples that were put in once, so that one deleted by the user does not come back. */
export type ExamplesTable = { id: string; added_at: string };

export type LibraryTables = { plans: PlansTable; organs: OrgansTable; examples: ExamplesTable };

export type PlanRow = Selectable<PlansTable>;
