/** The screens. The rail names those that can be gone to by themselves. */
export type Place =
  | 'library'
  | 'bin'
  | 'editor'
  | 'trace'
  | 'documents'
  | 'organs'
  | 'due'
  | 'settings'
  | 'help';

/** The ways of looking at what implements what. */
export type TraceView = 'coverage' | 'matrix' | 'graph' | 'suspects';

/** How the list of dates is looked at; what is left out is as the list begins. */
export type DueView = {
  readonly unit?: 'week' | 'month' | 'quarter' | undefined;
  /** A day of the first period that is shown. */
  readonly from?: string | undefined;
  readonly plan?: { readonly id: string; readonly name: string } | undefined;
  readonly lead?: string | undefined;
  readonly kind?: 'task' | 'duty' | undefined;
  readonly state?: 'overdue' | 'due-soon' | 'upcoming' | 'undated' | undefined;
  /** The row in hand, by its key. */
  readonly row?: string | undefined;
};

/**
 * A screen and what is picked out on it, all by id. What is left out is the screen's own choice; `plan` is the plan
 * in which `block` stands.
 */
export type Destination =
  | { readonly place: 'library' | 'bin' | 'settings' | 'help' }
  | { readonly place: 'due'; readonly view?: DueView }
  | { readonly place: 'editor'; readonly plan?: string; readonly block?: string }
  | {
      readonly place: 'trace';
      readonly view?: TraceView;
      readonly document?: string;
      readonly point?: string;
    }
  | { readonly place: 'documents'; readonly document?: string; readonly point?: string }
  | ({
      readonly place: 'organs';
      readonly view?: 'organ' | 'workload';
      readonly organ?: string;
    } & OrganWorkChoice);

/** What the work of an organ, or of all in a year, is narrowed to; and the row in hand, `plan` and `item` by id. */
export type OrganWorkChoice = {
  readonly role?: 'lead' | 'coordinator' | 'executor' | undefined;
  readonly state?: 'overdue' | 'due-soon' | 'upcoming' | 'undated' | undefined;
  readonly year?: number | undefined;
  /** Of that year; 0 for what has no date. */
  readonly quarter?: number | undefined;
  /** With what was given to the organs before it. */
  readonly predecessors?: boolean | undefined;
  /** With what was given to groups that it belongs to. */
  readonly groups?: boolean | undefined;
  readonly plan?: string | undefined;
  readonly item?: string | undefined;
};
