import { serializePlan } from '../../core/plan/serialize-plan';
import type { Failure } from '../../electron/contract/failure';
import { vi } from '../strings/vi';
import { commitFieldInHand } from './commit-field';
import type { Services } from './services';

/** What the user does with whole plans, from whichever screen. Each tells the user how it went. */

export function tellFailure({ notices }: Services, what: string, failure: Failure): void {
  notices.show({ tone: 'error', text: what, detail: failure.message });
}

/** `block`: where in the plan to put the caret. */
export async function openPlan(services: Services, id: string, block?: string): Promise<void> {
  // Panes and zoom begin as they were left.
  await services.settings.load();
  const opened = await services.openPlan.open(id);
  if (opened.ok) {
    if (opened.value)
      services.navigation.go({ place: 'editor', plan: id, ...(block === undefined ? {} : { block }) });
    return;
  }
  tellFailure(services, vi.app.failures.open, opened.failure);
  const { settings } = services;
  const isGone = opened.failure.code === 'plan-not-found' && settings.settings.get().lastPlan === id;
  if (isGone) settings.change({ lastPlan: null });
}

/** Back to what was shown before; a plan that was open there is opened again. */
export async function goBack(services: Services): Promise<void> {
  const { navigation, openPlan: open } = services;
  const to = navigation.previous.get();
  const plan = to?.place === 'editor' ? to.plan : undefined;
  if (plan !== undefined && open.session.get()?.id !== plan) {
    const opened = await open.open(plan);
    if (!opened.ok) tellFailure(services, vi.app.failures.open, opened.failure);
    if (!opened.ok || !opened.value) return;
  }
  navigation.back();
}

export async function createPlan(services: Services): Promise<void> {
  const { createStarterPlan } = await import('../../core/plan/starter');
  const plan = createStarterPlan({ ids: services.newId });
  const created = await services.api.invoke('plans.create', { planText: JSON.stringify(plan) });
  if (!created.ok) tellFailure(services, vi.app.failures.create, created.failure);
  else await openPlan(services, created.value.id);
}

export async function duplicatePlan(services: Services, id: string): Promise<void> {
  const session = services.openPlan.session.get();
  // The copy is made of what the library has, so what is on the screen goes there first.
  if (session?.id === id) {
    await commitFieldInHand();
    if (!(await session.flush())) {
      const state = session.saveState.get();
      if (state.kind === 'failed') tellFailure(services, vi.app.failures.duplicate, state.failure);
      return;
    }
  }
  const copied = await services.api.invoke('plans.duplicate', { id });
  if (!copied.ok) tellFailure(services, vi.app.failures.duplicate, copied.failure);
  else await openPlan(services, copied.value.id);
}

export async function importPlan(services: Services): Promise<void> {
  const imported = await services.api.invoke('plans.import', {});
  if (!imported.ok) tellFailure(services, vi.app.failures.import, imported.failure);
  else if (imported.value.outcome === 'imported') await openPlan(services, imported.value.plan.id);
}

/** Writes the open plan as a file of its own; `rescue` writes it even when it would not be a valid plan. */
export async function savePlanFile(services: Services, how: 'file' | 'rescue'): Promise<void> {
  const session = services.openPlan.session.get();
  if (session === null) return;
  await commitFieldInHand();
  const plan = session.plan.get();
  const text = serializePlan(plan);
  const { proposedName } = await import('./proposed-name');
  const name = proposedName(plan);
  const saved =
    how === 'file'
      ? await services.api.invoke('plans.save-file', { planText: text, proposedName: name })
      : await services.api.invoke('plans.rescue', { text, proposedName: name });
  if (!saved.ok) tellFailure(services, vi.app.failures.saveFile, saved.failure);
  else if (saved.value.outcome === 'saved') {
    const { file } = saved.value;
    services.notices.show({
      tone: 'done',
      text: how === 'file' ? vi.app.save.savedAsFile(file.name) : vi.app.save.rescued(file.name),
      detail: file.folder,
      action: {
        label: vi.app.save.showInFolder,
        perform: () => void services.api.invoke('files.show-in-folder', { token: file.token }),
      },
    });
  }
}
