import { groupBy } from '../base/group-by';
import { type LinkState, linkState, type TraceItem, type TraceLink } from './trace-link';

/** A point of a document; `parent` is the point above it in the document's own outline. */
export type TracePoint = TraceItem & { readonly parent?: string };

/**
 * `covered`: a task answers it as it stands (or all of its sub-points are covered). `outdated`: tasks answer
 * what it said before. `hole`: nobody does.
 */
export type PointState = 'covered' | 'outdated' | 'hole';

export type PointCoverage = {
  readonly point: TracePoint;
  readonly state: PointState;
  /** True when the state follows from the sub-points: no task answers this point itself. */
  readonly bySubPoints: boolean;
  readonly answers: readonly {
    readonly item: TraceItem;
    readonly link: TraceLink;
    readonly state: LinkState;
  }[];
};

export type Coverage = {
  /** One a point, in the document's order. */
  readonly points: readonly PointCoverage[];
  /** How many points that have no sub-points are in each state. */
  readonly counts: Readonly<Record<PointState, number>>;
  /** Links that answer no point of the document any more. */
  readonly orphans: readonly TraceLink[];
  /** Of the given items, those that answer nothing here. */
  readonly unlinked: readonly TraceItem[];
};

/** Which points of a document are answered by which of the given tasks and duties. */
export function coverageOf(
  points: readonly TracePoint[],
  answers: readonly TraceItem[],
  links: readonly TraceLink[],
): Coverage {
  const items = new Map<string, TraceItem>([...points, ...answers].map((item) => [item.id, item]));
  const byPoint = groupBy(links, ({ to }) => to);
  const children = groupBy(points, ({ parent }) => parent ?? null);
  const known = new Map<string, PointState>();
  const own = (point: TracePoint) =>
    (byPoint.get(point.id) ?? []).flatMap((link) => {
      const item = items.get(link.from);
      return item === undefined ? [] : [{ item, link, state: linkState(link, items) }];
    });
  // Sub-points stand after their point, so the last ones are judged first.
  const judged = [...points].reverse().map((point): PointCoverage => {
    const answered = own(point);
    const below = (children.get(point.id) ?? []).map(({ id }) => known.get(id) ?? 'hole');
    const bySubPoints = answered.length === 0 && below.length > 0;
    const state = bySubPoints ? worst(below) : stateOf(answered.map((answer) => answer.state));
    known.set(point.id, state);
    return { point, state, bySubPoints, answers: answered };
  });
  const linked = new Set(links.filter(({ to }) => known.has(to)).map(({ from }) => from));
  return {
    points: judged.reverse(),
    counts: countStates(judged.filter(({ point }) => !children.has(point.id))),
    orphans: links.filter((link) => linkState(link, items) === 'orphan'),
    unlinked: answers.filter(({ id }) => !linked.has(id)),
  };
}

/** The points in the order in which one works on them: holes, then outdated ones, then the rest. */
export function holesFirst<Point extends { readonly state: PointState }>(points: readonly Point[]): Point[] {
  const order: Readonly<Record<PointState, number>> = { hole: 0, outdated: 1, covered: 2 };
  return [...points].sort((a, b) => order[a.state] - order[b.state]);
}

function stateOf(links: readonly LinkState[]): PointState {
  if (links.includes('covers')) return 'covered';
  return links.includes('outdated') ? 'outdated' : 'hole';
}

function worst(states: readonly PointState[]): PointState {
  if (states.includes('hole')) return 'hole';
  return states.includes('outdated') ? 'outdated' : 'covered';
}

function countStates(points: readonly PointCoverage[]): Record<PointState, number> {
  const counts = { covered: 0, outdated: 0, hole: 0 };
  for (const { state } of points) counts[state] += 1;
  return counts;
}
