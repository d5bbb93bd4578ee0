import type { PlanEntry } from '../../electron/contract/plan-entry';
import { vi } from '../strings/vi';
import { shorten } from '../ui/shorten';

/** The plan's name on one line: "Kế hoạch thực hiện …". */
export function planName({ kind, subject }: Pick<PlanEntry, 'kind' | 'subject'>): string {
  return subject === '' ? vi.app.untitled : `${kind} ${subject}`.trim();
}

/** The plan's name as a message quotes it: long subjects are cut. */
export function quotedName(plan: Pick<PlanEntry, 'kind' | 'subject'>): string {
  return shorten(planName(plan), 70);
}
