import type { Rules, Settings } from '../../plan/settings';
import { setRoot } from '../root';
import type { PlanEditor } from '../slate-types';

/** Changes some of the plan's settings: one step, none when nothing differs. */
export function setSettings(editor: PlanEditor, changes: Partial<Settings>): boolean {
  const settings = { ...editor.settings, ...changes };
  if (JSON.stringify(settings) === JSON.stringify(editor.settings)) return false;
  setRoot(editor, { settings });
  return true;
}

/** Changes how and with which labels the assignments of the plan are printed. */
export function setAssignmentSettings(
  editor: PlanEditor,
  changes: Partial<Settings['assignments']>,
): boolean {
  return setSettings(editor, { assignments: { ...editor.settings.assignments, ...changes } });
}

/** Chooses the official form that governs the plan. */
export function setRules(editor: PlanEditor, rules: Rules): boolean {
  if (rules === editor.rules) return false;
  setRoot(editor, { rules });
  return true;
}
