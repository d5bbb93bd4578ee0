import type { Response } from '../../electron/contract/channels';
import { openPlan, tellFailure } from '../app/plan-actions';
import { type Services, useServices } from '../app/services';
import { answeringStrings } from '../strings/answering';
import { vi } from '../strings/vi';

type Place = { readonly owner: string; readonly item: string };

export type ThreadActions = {
  /** Opens a plan at an item; the way back leads to this point. */
  readonly open: (plan: string, item: string, point?: string) => void;
  /** Links a task to a point; true when it is linked now. */
  readonly link: (from: Place, to: Place) => Promise<boolean>;
  /** Takes a link away, and says how to have it back. */
  readonly unlink: (link: string) => Promise<void>;
};

/** What one does with threads from the lists; each act tells how it went. */
export function useThreadActions(): ThreadActions {
  const services = useServices();
  return {
    open: (plan, item, point) => open(services, plan, item, point),
    link: (from, to) => link(services, from, to),
    unlink: (id) => unlink(services, id),
  };
}

function open(services: Services, plan: string, item: string, point?: string): void {
  const { navigation } = services;
  const here = navigation.here.get();
  if (here.place === 'trace' && point !== undefined) navigation.replace({ ...here, point });
  void openPlan(services, plan, item);
}

async function link(services: Services, from: Place, to: Place): Promise<boolean> {
  // A link has seen what the library has: what is being written goes there first.
  if ((await services.openPlan.session.get()?.flush()) === false) {
    services.notices.show({ tone: 'warning', text: answeringStrings.notSaved });
    return false;
  }
  const linked = await services.api.invoke('threads.link', { from, to });
  if (!linked.ok) tellFailure(services, vi.trace.link.failed, linked.failure);
  return linked.ok;
}

async function unlink(services: Services, id: string): Promise<void> {
  const { api, notices } = services;
  const unlinked = await api.invoke('threads.unlink', { id });
  if (!unlinked.ok) return tellFailure(services, vi.trace.answer.unlinkFailed, unlinked.failure);
  const { removed } = unlinked.value;
  if (removed === null) return;
  notices.show({
    tone: 'done',
    text: vi.trace.answer.unlinked,
    action: { label: vi.trace.answer.undo, perform: () => void restore(services, removed) },
  });
}

type Removed = NonNullable<Response<'threads.unlink'>['removed']>;

async function restore(services: Services, removed: Removed): Promise<void> {
  const restored = await services.api.invoke('threads.restore', removed);
  if (!restored.ok) tellFailure(services, vi.trace.answer.restoreFailed, restored.failure);
}
