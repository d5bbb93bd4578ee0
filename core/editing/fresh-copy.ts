import type { IdSource } from '../base/ids';
import type { Block } from '../plan/blocks';
import type { Inline } from '../plan/inline';

/** A copy in which every block and entity has a new id: what is pasted or duplicated is a thing of its own. */
export function freshCopy<Copied extends Block | Inline>(node: Copied, ids: IdSource): Copied {
  return copy(node, ids) as Copied;
}

type Plain = { readonly text?: string; readonly id?: string; readonly children?: readonly Plain[] };

function copy(node: Plain, ids: IdSource): Plain {
  if (node.children === undefined) return { ...node };
  const children = node.children.map((child) => copy(child, ids));
  return node.id === undefined ? { ...node, children } : { ...node, id: ids(), children };
}
