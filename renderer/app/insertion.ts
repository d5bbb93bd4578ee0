import type { TaskFragment } from '../../core/plan/task-copy';
import { commitFieldInHand } from './commit-field';
import type { OpenPage } from './open-page';
import { openPlan } from './plan-actions';
import type { Services } from './services';

/** What was put into a plan. */
export type Insertion = {
  /** Id of the new item. */
  readonly item: string;
  /** Writes the plan now; true when the library has the new item. What fails is shown and tried again as ever. */
  readonly saved: () => Promise<boolean>;
};

/**
 * Puts a task (an item with what belongs to it, and the organs and documents that it names) into a plan: opens the
 * plan if it is not the open one, goes to its page, and inserts the task there as one undo step: see `insertTask`
 * for the place. Null when the plan could not be opened, or the user chose to stay with another; they know then.
 */
export async function insertIntoPlan(
  services: Services,
  plan: string,
  task: TaskFragment,
): Promise<Insertion | null> {
  await commitFieldInHand();
  await openPlan(services, plan);
  const session = services.openPlan.session.get();
  if (session?.id !== plan) return null;
  const page = await pageOf(services, plan);
  if (page === null) return null;
  const item = page.insertTask(task);
  return {
    item,
    saved: async () => {
      await commitFieldInHand();
      return session.flush();
    },
  };
}

/** The page of a plan that is open, once it is drawn; null when the plan is closed before. */
function pageOf({ page, openPlan: open }: Services, plan: string): Promise<OpenPage | null> {
  return new Promise((resolve) => {
    const look = () => {
      const shown = page.get();
      const isOpen = open.session.get()?.id === plan;
      if (isOpen && shown?.plan !== plan) return;
      for (const stop of stops) stop();
      resolve(isOpen ? shown : null);
    };
    const stops = [page.subscribe(look), open.session.subscribe(look)];
    look();
  });
}
