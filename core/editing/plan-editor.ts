/**
 * # Editing a plan
 *
 * `createPlanEditor(plan, { ids, onRefused })` makes the editor; history and React go around it:
 * `withReact(withFastReplay(withHistory(createPlanEditor(…))))`. Its children are the plan's blocks; `rules`, `settings` and
 * `references` are properties of the editor, changed by operations (`set_node` at the path `[]`), so undo
 * covers them and `onChange` tells of them. `planOf(editor)` is the plan at any moment, for free.
 *
 * Typing, deleting, Enter and paste of Slate's own are the plan's already: `Editor.insertBreak`,
 * `insertSoftBreak`, `deleteBackward`, `deleteForward`, `deleteFragment`, `insertText`, `insertFragment`.
 * The rest are commands, one concept a file in `commands/`: functions of the editor, each one undo step, that
 * return whether they did anything. Those for what the caret is in take no id; those for an inspector or an
 * outline take the id of the block or the entity, which outlasts edits as paths do not.
 *
 * | for | see |
 * |---|---|
 * | Tab, depth, marker, paragraph or item | `commands/tab`, `indent`, `turn` |
 * | new blocks; move, duplicate, remove one with all that belongs to it | `insert-block`, `move`, `duplicate`, `remove-block` |
 * | a task that comes from elsewhere, where it would be written | `insert-task` |
 * | tables; bold, italic, underline | `table`, `marks` |
 * | an assignment's organs, schedule, deliverable, sentence, line labels | `assignment` |
 * | organs, citations, schedules in running text | `entities` |
 * | recipients; a field as an input commits it; letterhead marks; settings | `recipients`, `fields`, `settings` |
 * | find and replace | `find`, `replace` |
 * | copy and paste of structure | `fragment`, `commands/insert-fragment` |
 *
 * An edit that would take a filled assignment from its item is refused, and `onRefused` is told why.
 * One tick's operations are one undo step: do not call two commands in one event for two steps.
 */

import { createEditor } from 'slate';
import type { IdSource } from '../base/ids';
import type { Block } from '../plan/blocks';
import { PLAN_FORMAT, PLAN_VERSION, type Plan } from '../plan/plan';
import type { PlanEditor } from './slate-types';
import { spacedBlocks } from './space-inlines';
import { withPlan } from './with-plan';

export type CreateOptions = {
  /** Makes ids for new blocks and entities; unique among plans, for parts are copied between them. */
  readonly ids: IdSource;
  /** Told, in words for the user, when an edit was refused and why. */
  readonly onRefused?: PlanEditor['onRefused'];
};

/** A Slate editor that holds a sound plan (one that `parsePlan` gave), without history or selection. */
export function createPlanEditor(plan: Plan, { ids, onRefused }: CreateOptions): PlanEditor {
  const { id, rules, settings, references, blocks } = plan;
  const root = { rules, settings, references };
  const editor = withPlan(createEditor(), {
    planId: id,
    root,
    ids,
    ...(onRefused === undefined ? {} : { onRefused }),
  });
  editor.children = spacedBlocks(blocks);
  return editor;
}

/**
 * The plan as it is in the editor now. Shares its nodes with the editor, which never changes a node in place:
 * cheap enough for every change, and a later edit leaves the returned plan alone.
 */
export function planOf(editor: PlanEditor): Plan {
  const { planId, rules, settings, references } = editor;
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    id: planId,
    rules,
    settings,
    references,
    blocks: editor.children as Block[],
  };
}
