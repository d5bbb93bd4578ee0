import { fail, type Result, succeed } from '../../core/base/result';
import { parsePlan } from '../../core/plan/parse-plan';
import type { Plan } from '../../core/plan/plan';
import { taskCopy } from '../../core/plan/task-copy';
import type { Failure } from '../../electron/contract/failure';
import { vi } from '../strings/vi';
import { insertIntoPlan } from './insertion';
import { tellFailure } from './plan-actions';
import type { Services } from './services';

/** Copies a task of a plan of the library into the open plan, where it remembers its source. Tells how it failed. */
export async function copyTask(
  services: Services,
  source: { readonly plan: string; readonly item: string },
): Promise<void> {
  const target = services.openPlan.session.get();
  if (target === null) {
    services.notices.show({ tone: 'warning', text: vi.search.copy.noPlan });
    return;
  }
  const plan = target.id === source.plan ? succeed(target.plan.get()) : await readPlan(services, source.plan);
  const task = plan.ok ? taskCopy(plan.value, source.item) : undefined;
  if (!plan.ok) tellFailure(services, vi.search.copy.failed, plan.failure);
  else if (task === undefined) {
    services.notices.show({ tone: 'error', text: vi.search.copy.failed, detail: vi.search.copy.gone });
  } else await insertIntoPlan(services, target.id, task);
}

async function readPlan({ api }: Services, id: string): Promise<Result<Plan, Failure>> {
  const opened = await api.invoke('plans.open', { id });
  if (!opened.ok) return opened;
  const plan = parsePlan(opened.value.planText);
  return plan.ok
    ? plan
    : fail({ code: 'plan-invalid', message: vi.app.planUnreadable, findings: [...plan.failure] });
}
