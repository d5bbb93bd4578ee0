import { type ReactNode, useState } from 'react';
import type { PlanEntry } from '../../electron/contract/plan-entry';
import { duplicatePlan, openPlan, tellFailure } from '../app/plan-actions';
import { type Services, useServices } from '../app/services';
import { vi } from '../strings/vi';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { planName, quotedName } from './plan-name';

const words = vi.library;

/** What can be done with a plan in the list, or in the bin. */
export type PlanRowActions = {
  /** Opens it; from the bin, brings it back. */
  readonly open: (plan: PlanEntry) => void;
  readonly duplicate: (plan: PlanEntry) => void;
  /** Puts it into the bin; from the bin, asks and deletes it for good. */
  readonly remove: (plan: PlanEntry) => void;
  readonly restore: (plan: PlanEntry) => void;
  /** The question that is being asked, to be shown. */
  readonly dialog: ReactNode;
};

export function usePlanRowActions(bin: boolean): PlanRowActions {
  const services = useServices();
  const [doomed, setDoomed] = useState<PlanEntry | null>(null);
  const restore = (plan: PlanEntry) => void restorePlan(services, plan);
  return {
    open: bin ? restore : (plan) => void openPlan(services, plan.id),
    duplicate: (plan) => void duplicatePlan(services, plan.id),
    remove: bin ? setDoomed : (plan) => void moveToBin(services, plan),
    restore,
    dialog: doomed !== null && (
      <ConfirmDialog
        title={words.confirmDelete.title}
        text={words.confirmDelete.text(planName(doomed))}
        confirm={words.confirmDelete.confirm}
        onCancel={() => setDoomed(null)}
        onConfirm={() => {
          setDoomed(null);
          void deleteForever(services, doomed);
        }}
      />
    ),
  };
}

async function moveToBin(services: Services, plan: PlanEntry): Promise<void> {
  const { api, notices, openPlan: open } = services;
  // What is open is written and closed first: nothing is saved into a plan that lies in the bin.
  if (open.session.get()?.id === plan.id && !(await open.close())) return;
  const moved = await api.invoke('plans.move-to-bin', { id: plan.id });
  if (!moved.ok) return tellFailure(services, words.failures.moveToBin, moved.failure);
  notices.show({
    tone: 'done',
    text: words.movedToBin(quotedName(plan)),
    action: { label: words.undo, perform: () => void restorePlan(services, plan) },
  });
}

async function restorePlan(services: Services, plan: PlanEntry): Promise<void> {
  const restored = await services.api.invoke('plans.restore', { id: plan.id });
  if (!restored.ok) return tellFailure(services, words.failures.restore, restored.failure);
  services.notices.show({ tone: 'done', text: words.restored(quotedName(plan)) });
}

async function deleteForever(services: Services, plan: PlanEntry): Promise<void> {
  const deleted = await services.api.invoke('plans.delete-forever', { id: plan.id });
  if (!deleted.ok) return tellFailure(services, words.failures.deleteForever, deleted.failure);
  services.notices.show({ tone: 'done', text: words.deleted(quotedName(plan)) });
}
