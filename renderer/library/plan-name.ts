import type { PlanEntry } from '../../electron/contract/plan-entry';
import { vi } from '../strings/vi';

/** The plan's name on one line: "Kế hoạch thực hiện …". */
export function planName({ kind, subject }: Pick<PlanEntry, 'kind' | 'subject'>): string {
  return subject === '' ? vi.app.untitled : `${kind} ${subject}`.trim();
}
