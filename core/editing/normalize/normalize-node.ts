import { Node, type NodeEntry } from 'slate';
import { isHolder } from '../locate';
import type { PlanEditor } from '../slate-types';
import { isFieldOwner, normalizeFields } from './normalize-fields';
import { normalizeEntity, normalizeHolder, normalizeText } from './normalize-inlines';
import { normalizeRecipients } from './normalize-recipients';
import { normalizeRow, normalizeTable } from './normalize-table';

/** Keeps one node below the root to the plan's schema. Returns whether it had to change anything. */
export function normalizePlanNode(editor: PlanEditor, [node, path]: NodeEntry): boolean {
  if (Node.isText(node)) return normalizeText(editor, [node, path]);
  if (!Node.isElement(node)) return false;
  if (isHolder(node)) return normalizeHolder(editor, [node, path]);
  if (isFieldOwner(node)) return normalizeFields(editor, [node, path]);
  switch (node.type) {
    case 'recipients':
      return normalizeRecipients(editor, [node, path]);
    case 'table':
      return normalizeTable(editor, [node, path]);
    case 'row':
      return normalizeRow(editor, [node, path]);
    case 'organ':
    case 'citation':
    case 'schedule':
      return normalizeEntity(editor, [node, path]);
    case 'slot':
      return false;
  }
}
