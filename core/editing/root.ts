import type { Operation, SetNodeOperation } from 'slate';
import type { PlanRoot } from '../plan/plan';
import type { PlanEditor } from './slate-types';

const ROOT_PROPERTIES = ['rules', 'settings', 'references'] as const satisfies readonly (keyof PlanRoot)[];

export type RootOperation = SetNodeOperation & {
  readonly properties: Partial<PlanRoot>;
  readonly newProperties: Partial<PlanRoot>;
};

/** Slate itself refuses to set properties of the root; a plan keeps its settings and references there. */
export function isRootOperation(operation: Operation): operation is RootOperation {
  return operation.type === 'set_node' && operation.path.length === 0;
}

/** Carries out a root operation. Its inverse (properties exchanged) undoes it, like any other. */
export function applyRootOperation(editor: PlanEditor, operation: RootOperation): void {
  for (const name of ROOT_PROPERTIES) {
    const value = operation.newProperties[name];
    if (value !== undefined) Object.assign(editor, { [name]: value });
  }
  editor.operations.push(operation);
  // As Slate does after each operation: report once for all of one tick.
  void Promise.resolve().then(() => {
    if (!editor.operations.includes(operation)) return;
    editor.onChange({ operation });
    editor.operations = [];
  });
}

/** Changes rules, settings or references: one operation, none when nothing differs. */
export function setRoot(editor: PlanEditor, changes: Partial<PlanRoot>): void {
  const properties: Partial<PlanRoot> = {};
  const newProperties: Partial<PlanRoot> = {};
  for (const name of ROOT_PROPERTIES) {
    const value = changes[name];
    if (value === undefined || value === editor[name]) continue;
    Object.assign(properties, { [name]: editor[name] });
    Object.assign(newProperties, { [name]: value });
  }
  if (Object.keys(newProperties).length === 0) return;
  editor.apply({ type: 'set_node', path: [], properties, newProperties });
}
