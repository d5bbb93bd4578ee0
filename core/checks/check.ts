import type { Finding } from '../base/finding';
import type { Organ } from '../organs/organ';
import type { Block, Item } from '../plan/blocks';
import type { Plan } from '../plan/plan';
import type { PrintContext } from '../plan/printed-words';
import type { IsoDate } from '../schedule/calendar';
import type { DateSpan } from '../schedule/occurrences';

/** The latest date that a superior document names for what it asks. */
export type Horizon = { readonly name: string; readonly last: IsoDate };

/** What plans are judged by, beside their own words. */
export type Surroundings = {
  /** The organs that are known: the register's, and those that only the plan knows. */
  readonly organs: readonly Organ[];
  /** The day by which an undated plan is judged; null leaves out what needs a date. */
  readonly today: IsoDate | null;
  /** What the points say that a task answers: by the item's id. */
  readonly answered: ReadonlyMap<string, readonly Horizon[]>;
  /** The congress terms of documents, by id: "2020-2025". */
  readonly terms: ReadonlyMap<string, string>;
};

/** When the plan is issued, as far as is known. */
export type Issued = {
  /** From the first to the last day that the letterhead allows; today for an undated plan. */
  readonly span: DateSpan;
  /** False for today in place of a date: what follows from it is for the clerk to weigh. */
  readonly dated: boolean;
};

/** What every check is given. */
export type CheckContext = BlockContext & { readonly plan: Plan };

/** What a check of one block is given. */
export type BlockContext = Surroundings & {
  readonly print: PrintContext;
  /** Null for an undated plan, when nobody said which day it is. */
  readonly issued: Issued | null;
  /** The latest date of the documents that the plan implements; null when one of them names none. */
  readonly horizon: Horizon | null;
};

/** A block, and the item in whose own extent it stands. */
export type CheckedBlock = { readonly block: Block; readonly owner: Item | null };

/** What a check found at a block; the place follows from the block. */
export type Problem = Pick<Finding, 'rule' | 'severity' | 'message'> & { readonly block: string };

/** Judges one block by itself: the answer holds as long as the block, its owner and all around them are the same. */
export type BlockCheck = (checked: CheckedBlock, context: BlockContext) => readonly Problem[];

/** Judges what only the whole plan tells. */
export type PlanCheck = (context: CheckContext) => readonly Problem[];
