import { Editor, Node } from 'slate';
import type { PlanEditor } from '../../../core/editing/slate-types';
import type { Place } from './plan-store';

/** Where the focus of the selection stands, by ids; null without a selection. */
export function placeOf(editor: PlanEditor): Place | null {
  const path = editor.selection?.focus.path;
  if (path === undefined || !Node.has(editor, path)) return null;
  let block: string | undefined;
  let within: Omit<Place, 'block'> = {};
  for (const [node] of Node.ancestors(editor, path)) {
    if (Editor.isEditor(node) || !Node.isElement(node)) continue;
    if (node.type === 'field') within = { ...within, field: node.name };
    else if (node.type === 'organ' || node.type === 'citation' || node.type === 'schedule') {
      within = { ...within, entity: node.id };
    } else if (block === undefined && 'id' in node) block = node.id;
  }
  return block === undefined ? null : { block, ...within };
}
