import { groupBy } from '../base/group-by';

/** A plan and one thing that it stands on; a plan that stands on several comes several times. */
export type Standing = { readonly id: string; readonly parent: string };

/** Where a plan is put in the outline. */
export type PlacedPlan = {
  readonly id: string;
  /** The plan above it; null for one that stands on the subject alone. */
  readonly parent: string | null;
  /** 0 directly on the subject, 1 on a plan that is, and so on. */
  readonly depth: number;
};

/**
 * The plans below a subject as an outline: each once, every plan before those that stand on it, brothers in the
 * given order. A sub-plan usually names the resolution too: it stands under the plan, of several under the one
 * that is nearest to the subject. What stands on nothing that is here stands on the subject; circles end.
 */
export function planTree(subject: string, standing: readonly Standing[]): PlacedPlan[] {
  const ids = new Set(standing.map(({ id }) => id).filter((id) => id !== subject));
  const onPlans = standing.filter(({ id, parent }) => id !== subject && id !== parent && ids.has(parent));
  const below = groupBy(onPlans, ({ parent }) => parent);
  const isBelow = new Set(onPlans.map(({ id }) => id));
  const parents = new Map<string, string | null>();
  const hang = (roots: readonly string[]) => {
    for (const root of roots) parents.set(root, null);
    // A queue that grows while it is walked: breadth first, so that each plan hangs on the nearest.
    const queue = [...roots];
    for (const at of queue) {
      for (const { id } of below.get(at) ?? []) {
        if (parents.has(id)) continue;
        parents.set(id, at);
        queue.push(id);
      }
    }
  };
  hang([...ids].filter((id) => !isBelow.has(id)));
  // A circle that nothing leads into hangs on the subject by its first plan.
  for (const id of ids) if (!parents.has(id)) hang([id]);
  return outline([...ids], parents);
}

function outline(ids: readonly string[], parents: ReadonlyMap<string, string | null>): PlacedPlan[] {
  const children = groupBy(ids, (id) => parents.get(id) ?? '');
  const placed: PlacedPlan[] = [];
  const open = (children.get('') ?? []).map((id): PlacedPlan => ({ id, parent: null, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    placed.push(next);
    const { id, depth } = next;
    for (const child of [...(children.get(id) ?? [])].reverse())
      open.push({ id: child, parent: id, depth: depth + 1 });
  }
  return placed;
}
