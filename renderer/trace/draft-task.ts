import type { DocumentEntry } from '../../core/citations/document-entry';
import { makeAssignment, makeItem } from '../../core/editing/make-blocks';
import { implementDocument } from '../../core/plan/implement-document';
import { insertIntoPlan } from '../app/insertion';
import { tellFailure } from '../app/plan-actions';
import type { Services } from '../app/services';
import { vi } from '../strings/vi';

const words = vi.trace.draft;

/** Makes a plan that says in its subject that it carries out the document; its id, or null when that failed. */
export async function draftPlan(services: Services, document: DocumentEntry): Promise<string | null> {
  const { createStarterPlan } = await import('../../core/plan/starter');
  const starter = createStarterPlan({ ids: services.newId });
  const plan = implementDocument(starter, document, services.newId);
  const created = await services.api.invoke('plans.create', { planText: JSON.stringify(plan) });
  if (created.ok) return created.value.id;
  tellFailure(services, vi.app.failures.create, created.failure);
  return null;
}

/**
 * Puts a task with a point's words into a plan, to be undone there like anything typed, and links the two once the
 * library has the task. The words of the point are a beginning; the clerk goes on from them.
 */
export async function draftTask(
  services: Services,
  {
    plan,
    document,
    point,
  }: {
    readonly plan: string;
    readonly document: string;
    readonly point: { readonly id: string; readonly label: string; readonly text: string };
  },
): Promise<void> {
  const { api, newId, notices } = services;
  const text = point.text.replace(/\s+/gu, ' ').trim();
  const item = makeItem(newId, 1, 'scheme', [{ text }]);
  const inserted = await insertIntoPlan(services, plan, {
    blocks: [item, makeAssignment(newId)],
    references: { organs: [], documents: [] },
  });
  if (inserted === null) return;
  if (!(await inserted.saved())) {
    notices.show({ tone: 'warning', text: words.notLinked });
    return;
  }
  const from = { owner: plan, item: inserted.item };
  const linked = await api.invoke('threads.link', { from, to: { owner: document, item: point.id } });
  if (!linked.ok) return tellFailure(services, vi.trace.link.failed, linked.failure);
  notices.show({ tone: 'done', text: words.linked(point.label) });
  finishWhenLeft(services, plan, linked.value.id);
}

/** What the clerk goes on typing until the page or the window is left is still the draft, and no change of the task. */
function finishWhenLeft(
  { api, navigation, openPlan, unwritten }: Services,
  plan: string,
  link: string,
): void {
  const session = openPlan.session.get();
  if (session?.id !== plan) return;
  const finish = async () => {
    const written = await session.flush();
    // Where this fails the task stands among those to look at again: nothing is lost, and nobody is held up.
    if (written) await api.invoke('threads.finish-draft', { link });
    return written;
  };
  const forget = unwritten.add(finish);
  const stop = navigation.here.subscribe(() => {
    const isThere = navigation.here.get().place === 'editor' && openPlan.session.get() === session;
    if (isThere) return;
    stop();
    void finish().finally(forget);
  });
}
