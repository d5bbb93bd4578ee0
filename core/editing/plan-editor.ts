import { createEditor, Editor } from 'slate';
import type { IdSource } from '../base/ids';
import type { Block } from '../plan/blocks';
import { PLAN_FORMAT, PLAN_VERSION, type Plan } from '../plan/plan';
import type { PlanEditor } from './slate-types';
import { withPlan } from './with-plan';

export type CreateOptions = {
  /** Makes ids for new blocks and entities; unique among plans, for parts are copied between them. */
  readonly ids: IdSource;
  /** Told, in words for the user, when an edit was refused and why. */
  readonly onRefused?: PlanEditor['onRefused'];
};

/** A Slate editor that holds the plan, normalized, without history or selection. */
export function createPlanEditor(plan: Plan, { ids, onRefused }: CreateOptions): PlanEditor {
  const { id, rules, settings, references, blocks } = plan;
  const root = { rules, settings, references };
  const editor = withPlan(createEditor(), {
    planId: id,
    root,
    ids,
    ...(onRefused === undefined ? {} : { onRefused }),
  });
  editor.children = [...blocks];
  Editor.normalize(editor, { force: true });
  editor.operations = [];
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
