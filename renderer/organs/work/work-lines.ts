import type { Response } from '../../../electron/contract/channels';

type Work = Response<'organs.work'>;

export type WorkItem = Work['rows'][number];
export type WorkPlan = Work['plans'][number];

/** A line of the list: the heading of a plan, or one of its tasks and duties. */
export type WorkLine =
  | { readonly type: 'plan'; readonly plan: WorkPlan; readonly count: number }
  | { readonly type: 'item'; readonly item: WorkItem };

/** The rows under the headings of their plans, in the given order. */
export function workLines({ rows, plans }: Pick<Work, 'rows' | 'plans'>): WorkLine[] {
  const known = new Map(plans.map((plan) => [plan.id, plan]));
  const counts = new Map<string, number>();
  for (const { plan } of rows) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  let last: string | null = null;
  return rows.flatMap((item): WorkLine[] => {
    const plan = item.plan === last ? undefined : known.get(item.plan);
    last = item.plan;
    const line = { type: 'item', item } as const;
    return plan === undefined ? [line] : [{ type: 'plan', plan, count: counts.get(plan.id) ?? 0 }, line];
  });
}

/** The index of the item that many items away, as far as there are any; -1 where there is none at all. */
export function itemAway(lines: readonly WorkLine[], from: number, by: number): number {
  const step = Math.sign(by);
  let at = lines[from]?.type === 'item' ? from : -1;
  let left = Math.abs(by);
  for (let next = from + step; left > 0 && next >= 0 && next < lines.length; next += step) {
    if (lines[next]?.type !== 'item') continue;
    at = next;
    left -= 1;
  }
  return at;
}
