import { Node, type Path } from 'slate';
import type { PlanEditor } from '../slate-types';

/** Elements that have no id of their own. */
const NAMELESS: ReadonlySet<string> = new Set(['field', 'row', 'cell', 'recipient', 'slot']);

/** Gives a new id to every block and entity that has none, or one that stands before it already. */
export function normalizeIds(editor: PlanEditor): boolean {
  const seen = new Set<string>();
  const repeated: { readonly path: Path; readonly id: string | undefined }[] = [];
  const visit = (nodes: readonly Node[], parent: Path) => {
    nodes.forEach((node, index) => {
      if (!Node.isElement(node)) return;
      const path = [...parent, index];
      if (!NAMELESS.has(node.type)) {
        const id = 'id' in node ? node.id : undefined;
        if (typeof id !== 'string' || seen.has(id)) repeated.push({ path, id });
        else seen.add(id);
      }
      visit(node.children, path);
    });
  };
  visit(editor.children, []);
  for (const { path, id } of repeated) {
    editor.apply({
      type: 'set_node',
      path,
      properties: id === undefined ? {} : { id },
      newProperties: { id: editor.newId() },
    });
  }
  return repeated.length > 0;
}
