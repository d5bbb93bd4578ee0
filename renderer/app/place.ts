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

/**
 * A screen and what is picked out on it, all by id. What is left out is the screen's own choice; `plan` is the plan
 * in which `block` stands.
 */
export type Destination =
  | { readonly place: 'library' | 'bin' | 'due' | 'settings' | 'help' }
  | { readonly place: 'editor'; readonly plan?: string; readonly block?: string }
  | {
      readonly place: 'trace';
      readonly view?: TraceView;
      readonly document?: string;
      readonly point?: string;
    }
  | { readonly place: 'documents'; readonly document?: string; readonly point?: string }
  | { readonly place: 'organs'; readonly view?: 'organ' | 'workload'; readonly organ?: string };
