import { saysTheSame } from './fingerprint';

/** Something that can be answered or that answers: a document's point, a plan's task or duty. */
export type TraceItem = { readonly id: string; readonly text: string };

/**
 * "This answers that": a task answers a point, a sub-plan's task answers its parent's. Many to many. `seen`
 * keeps what both said when somebody last affirmed the link, so that a later change can be shown.
 */
export type TraceLink = {
  readonly id: string;
  /** The item that answers. */
  readonly from: string;
  /** The item that is answered. */
  readonly to: string;
  readonly seen: { readonly from: string; readonly to: string };
};

/**
 * A link as OpenFastTrace would tell it: `covers` what is there, `outdated` when what it answers has changed
 * since, `orphan` when what it answers is no more. `dangling`: its own end is gone.
 */
export type LinkState = 'covers' | 'outdated' | 'orphan' | 'dangling';

export type TraceItems = ReadonlyMap<string, TraceItem>;

export function linkState(link: TraceLink, items: TraceItems): LinkState {
  if (!items.has(link.from)) return 'dangling';
  const answered = items.get(link.to);
  if (answered === undefined) return 'orphan';
  return saysTheSame(answered.text, link.seen.to) ? 'covers' : 'outdated';
}

/** A new link between two items as they are now. */
export function makeLink(id: string, from: TraceItem, to: TraceItem): TraceLink {
  return { id, from: from.id, to: to.id, seen: { from: from.text, to: to.text } };
}

/**
 * The link after somebody looked at it again and found it right: it has seen both ends as they are now. Who,
 * when and why is recorded by the caller. An end that is gone keeps what was last seen of it.
 */
export function affirmLink(link: TraceLink, items: TraceItems): TraceLink {
  return {
    ...link,
    seen: {
      from: items.get(link.from)?.text ?? link.seen.from,
      to: items.get(link.to)?.text ?? link.seen.to,
    },
  };
}
