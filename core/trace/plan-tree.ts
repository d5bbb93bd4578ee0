import { groupBy } from '../base/group-by';

/** A plan and one thing that it stands on; a plan that stands on several comes several times. */
export type Standing = { readonly id: string; readonly parent: string };

/** Where a plan is put: once, below the nearest of what it stands on. */
export type PlacedPlan = {
  readonly id: string;
  /** The plan above it; null for one that stands on the subject itself. */
  readonly parent: string | null;
  /** 0 directly on the subject, 1 on a plan that is, and so on. */
  readonly depth: number;
  /** How many more things it stands on. */
  readonly others: number;
};

/**
 * The plans below a subject as an outline: each once, every plan before those that stand on it, brothers in the
 * given order. What stands on nothing that is here stands on the subject; circles end.
 */
export function planTree(subject: string, standing: readonly Standing[]): PlacedPlan[] {
  const above = groupBy(standing, ({ id }) => id);
  const below = groupBy(standing, ({ id, parent }) =>
    above.has(parent) && parent !== id ? parent : subject,
  );
  const parents = new Map<string, string>();
  const hang = (from: string) => {
    // A queue that grows while it is walked: breadth first, so that each plan hangs on the nearest.
    const queue = [from];
    for (const at of queue) {
      for (const { id } of below.get(at) ?? []) {
        if (id === subject || parents.has(id)) continue;
        parents.set(id, at);
        queue.push(id);
      }
    }
  };
  hang(subject);
  // A circle that nothing leads into hangs on the subject by its first plan.
  for (const id of above.keys()) {
    if (id === subject || parents.has(id)) continue;
    parents.set(id, subject);
    hang(id);
  }
  return outline(subject, parents, above);
}

function outline(
  subject: string,
  parents: ReadonlyMap<string, string>,
  above: ReadonlyMap<string, readonly Standing[]>,
): PlacedPlan[] {
  const children = groupBy([...above.keys()], (id) => parents.get(id) ?? null);
  const placed: PlacedPlan[] = [];
  const open = (children.get(subject) ?? []).map((id) => ({ id, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, depth } = next;
    const parent = parents.get(id) ?? subject;
    const reasons = new Set((above.get(id) ?? []).map((each) => each.parent));
    placed.push({
      id,
      depth,
      parent: parent === subject ? null : parent,
      others: Math.max(0, reasons.size - 1),
    });
    for (const child of [...(children.get(id) ?? [])].reverse()) open.push({ id: child, depth: depth + 1 });
  }
  return placed;
}
