import { Node } from 'slate';
import type { Inline } from '../../plan/inline';

const INLINES: ReadonlySet<string> = new Set(['organ', 'citation', 'schedule', 'slot']);

/** Everything that prints words inside a node, as one list of inlines; at least an empty text. */
export function wordsOf(node: Node): Inline[] {
  const inlines = collect(node);
  return inlines.length === 0 ? [{ text: '' }] : inlines;
}

function collect(node: Node): Inline[] {
  if (Node.isText(node)) return [node];
  if (Node.isElement(node) && INLINES.has(node.type)) return [node as Inline];
  return node.children.flatMap(collect);
}
