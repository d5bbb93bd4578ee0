import type { TaskFragment } from '../../core/plan/task-copy';

/** The page on which the open plan is written, for those who write on it from elsewhere. */
export type OpenPage = {
  /** Id of the plan that the page shows. */
  readonly plan: string;
  /** Puts a task on the page, in one undo step, and the caret into it. Returns the id of the new item. */
  readonly insertTask: (task: TaskFragment) => string;
};
