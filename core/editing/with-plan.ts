import { type BaseEditor, Node, type Operation } from 'slate';
import type { IdSource } from '../base/ids';
import type { Item } from '../plan/blocks';
import type { PlanRoot } from '../plan/plan';
import { cleanText } from './clean-text';
import { deleteBackward, deleteForward } from './commands/delete-at-edge';
import { deleteRange } from './commands/delete-range';
import { insertBreak, insertSoftBreak } from './commands/insert-break';
import { insertNodesAsFragment } from './commands/insert-fragment';
import { normalizePlanNode } from './normalize/normalize-node';
import { normalizeRoot } from './normalize/normalize-root';
import { applyRootOperation, isRootOperation } from './root';
import type { PlanEditor, PlanElement } from './slate-types';

export type PlanEditorOptions = {
  readonly planId: string;
  readonly root: PlanRoot;
  readonly ids: IdSource;
  readonly onRefused?: PlanEditor['onRefused'];
};

const INLINE: ReadonlySet<string> = new Set(['organ', 'citation', 'schedule', 'slot']);

/** Elements that a caret's deletion and a split never leave: their parents own them for good. */
const ISOLATED: ReadonlySet<string> = new Set(['field', 'cell']);

function isVoidElement(element: PlanElement): boolean {
  switch (element.type) {
    case 'slot':
      return true;
    case 'organ':
    case 'citation':
    case 'schedule':
      return element.form === 'auto';
    default:
      return false;
  }
}

/**
 * Makes a bare Slate editor one of plans. Apply it before history and before React, so that both see every
 * operation: `withReact(withHistory(withPlan(createEditor(), …)))`.
 */
export function withPlan(base: BaseEditor, { planId, root, ids, onRefused }: PlanEditorOptions): PlanEditor {
  const editor: PlanEditor = Object.assign(base, {
    ...root,
    planId,
    newId: ids,
    onRefused: onRefused ?? (() => undefined),
  });
  const { apply, normalizeNode, insertText, getSplitProperties, getDirtyPaths } = editor;
  const original = {
    delete: editor.delete,
    deleteBackward: editor.deleteBackward,
    deleteForward: editor.deleteForward,
  };
  /** Whether blocks or ids may have changed since the root was last normalized: typing does not. */
  let structureChanged = true;

  editor.isInline = (element) => INLINE.has(element.type);
  editor.isVoid = isVoidElement;
  editor.markableVoid = isVoidElement;
  editor.isIsolated = (element) => ISOLATED.has(element.type);
  // What is typed right before or after an entity is not part of its name.
  editor.inlineEdgeAffinity = () => 'outside';

  editor.apply = (operation) => {
    if (isRootOperation(operation)) {
      applyRootOperation(editor, operation);
      return;
    }
    if (changesStructure(operation)) structureChanged = true;
    apply(operation);
  };

  editor.normalizeNode = (entry, options) => {
    const [, path] = entry;
    if (path.length > 0) {
      if (!normalizePlanNode(editor, entry)) normalizeNode(entry, options);
    } else if (structureChanged) {
      structureChanged = false;
      normalizeRoot(editor);
    }
  };

  editor.getDirtyPaths = (operation) => {
    const movesBlock =
      operation.type === 'move_node' && operation.path.length === 1 && operation.newPath.length === 1;
    // A block that moves stays what it is; only the order of blocks may need a look.
    return movesBlock ? [[]] : getDirtyPaths(operation);
  };

  editor.getSplitProperties = (node, path) => {
    // What was copied from elsewhere stays the first half; the second is written here.
    const { origin: _first, ...properties } = getSplitProperties(node, path) as Partial<Item>;
    return 'id' in properties ? { ...properties, id: editor.newId() } : properties;
  };

  editor.insertText = (text, options) => insertText(cleanText(text), options);
  editor.insertBreak = () => void insertBreak(editor);
  editor.insertSoftBreak = () => void insertSoftBreak(editor);
  editor.insertFragment = (fragment, options) => insertNodesAsFragment(editor, fragment, options);
  editor.delete = (options) => {
    if (!deleteRange(editor, options)) original.delete(options);
  };
  editor.deleteFragment = (options) => {
    const reverse = options?.direction === 'backward';
    // Keys say a direction. An input method that begins to compose over a selection does not, and what it
    // composes must not land in the block below.
    const wholeBlocks = options?.direction !== undefined;
    if (!deleteRange(editor, { reverse, wholeBlocks })) original.delete({ reverse });
  };
  editor.deleteBackward = (unit) => {
    if (!deleteBackward(editor)) original.deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (!deleteForward(editor)) original.deleteForward(unit);
  };
  return editor;
}

function changesStructure(operation: Operation): boolean {
  switch (operation.type) {
    case 'insert_node':
      return Node.isElement(operation.node);
    case 'move_node':
      return true;
    case 'remove_node':
    case 'merge_node':
      return operation.path.length === 1;
    case 'split_node':
      return operation.path.length === 1 || 'id' in operation.properties;
    case 'set_node':
      return operation.path.length === 1 || 'id' in operation.newProperties || 'id' in operation.properties;
    default:
      return false;
  }
}
