import { makeAssignment, makeItem } from '../../core/editing/make-blocks';
import { insertIntoPlan } from '../app/insertion';
import { tellFailure } from '../app/plan-actions';
import type { Services } from '../app/services';
import { vi } from '../strings/vi';

const words = vi.trace.draft;

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
  if (!linked.ok) tellFailure(services, vi.trace.link.failed, linked.failure);
  else notices.show({ tone: 'done', text: words.linked(point.label) });
}
