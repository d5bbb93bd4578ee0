import { Node, type Path } from 'slate';
import type { PlanEditor } from '../slate-types';

/** Elements that have no id of their own. */
const NAMELESS: ReadonlySet<string> = new Set(['field', 'row', 'cell', 'recipient', 'slot']);

type Named = { readonly path: Path; readonly id: string | undefined };

/** Nodes never change in place, so what is named inside one is found once and kept as long as the node. */
const namedInside = new WeakMap<Node, readonly Named[]>();

/** Gives a new id to every block and entity that has none, or one that stands before it already. */
export function normalizeIds(editor: PlanEditor): boolean {
  const seen = new Set<string>();
  const repeated: Named[] = [];
  editor.children.forEach((block, index) => {
    for (const { path, id } of namedIn(block)) {
      if (typeof id !== 'string' || seen.has(id)) repeated.push({ path: [index, ...path], id });
      else seen.add(id);
    }
  });
  for (const { path, id } of repeated) {
    const properties = id === undefined ? {} : { id };
    editor.apply({ type: 'set_node', path, properties, newProperties: { id: editor.newId() } });
  }
  return repeated.length > 0;
}

function namedIn(block: Node): readonly Named[] {
  const known = namedInside.get(block);
  if (known !== undefined) return known;
  const named: Named[] = [];
  const visit = (node: Node, path: Path) => {
    if (!Node.isElement(node)) return;
    if (!NAMELESS.has(node.type)) named.push({ path, id: 'id' in node ? node.id : undefined });
    node.children.forEach((child, index) => {
      visit(child, [...path, index]);
    });
  };
  visit(block, []);
  namedInside.set(block, named);
  return named;
}
