import { groupBy } from '../base/group-by';
import type { TracePoint } from './coverage';
import { linkState, type TraceItems, type TraceLink } from './trace-link';

/** A task or duty that answers a point, itself or through a task above it that does. */
export type PointAnswer = {
  readonly item: string;
  /** The items from this one up to the point, both left out: empty for an answer of its own. */
  readonly through: readonly string[];
  /** True while every link from it up to the point is as it was affirmed. */
  readonly sound: boolean;
};

/**
 * What answers a point, directly or through tasks of the plans above, each item once, nearest first. An item
 * that is reached in two ways counts by the sound one.
 */
export function answersBelow(
  point: string,
  answering: ReadonlyMap<string, readonly TraceLink[]>,
  items: TraceItems,
): PointAnswer[] {
  const found = new Map<string, PointAnswer>();
  const open: { readonly at: string; readonly path: readonly string[]; readonly sound: boolean }[] = [
    { at: point, path: [], sound: true },
  ];
  // A queue that grows while it is walked; an item is walked again only when it turns out to be sound.
  for (const { at, path, sound } of open) {
    for (const link of answering.get(at) ?? []) {
      const state = linkState(link, items);
      if (state === 'dangling' || state === 'orphan' || link.from === point) continue;
      const known = found.get(link.from);
      const isSound = sound && state === 'covers';
      if (known !== undefined && (known.sound || !isSound)) continue;
      found.set(link.from, { item: link.from, through: known?.through ?? path, sound: isSound });
      open.push({ at: link.from, path: [link.from, ...path], sound: isSound });
    }
  }
  return [...found.values()];
}

/** How one plan answers one point. */
export type MatrixCell = {
  readonly point: string;
  readonly plan: string;
  /** Tasks and duties that answer the point themselves. */
  readonly direct: number;
  /** Those that answer it through a task of a plan above. */
  readonly indirect: number;
  /** How many of both have to be looked at again. */
  readonly outdated: number;
};

/** The cells of the matrix points × plans that are not empty, by point. `planOf` tells an item's plan. */
export function matrixCells(
  points: readonly TracePoint[],
  links: readonly TraceLink[],
  items: TraceItems,
  planOf: (item: string) => string,
): MatrixCell[] {
  const answering = groupBy(links, ({ to }) => to);
  return points.flatMap(({ id }) => {
    const byPlan = groupBy(answersBelow(id, answering, items), ({ item }) => planOf(item));
    return [...byPlan].map(
      ([plan, answers]): MatrixCell => ({
        point: id,
        plan,
        direct: answers.filter(({ through }) => through.length === 0).length,
        indirect: answers.filter(({ through }) => through.length > 0).length,
        outdated: answers.filter(({ sound }) => !sound).length,
      }),
    );
  });
}
