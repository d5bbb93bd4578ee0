import { Editor, Node, type NodeEntry, type Path, type Point } from 'slate';
import type { Block, Item } from '../plan/blocks';
import { type Inline, isText } from '../plan/inline';
import { ownerIndex } from '../plan/outline';
import type { Holder, PlanEditor } from './slate-types';

/** The plan's blocks: the children of the root, which the normalizers keep to the schema. */
export function blocksOf(editor: PlanEditor): readonly Block[] {
  return editor.children as Block[];
}

export function blockAt(editor: PlanEditor, index: number): Block | undefined {
  return blocksOf(editor)[index];
}

/** The index of the block with that id, or -1. */
export function blockIndex(editor: PlanEditor, id: string): number {
  return blocksOf(editor).findIndex((block) => block.id === id);
}

const HOLDERS: ReadonlySet<string> = new Set(['item', 'paragraph', 'appendix', 'field', 'cell', 'recipient']);

export function isHolder(node: Node): node is Holder {
  return Node.isElement(node) && HOLDERS.has(node.type);
}

/** The holder around a point or a path inside it. */
export function holderAt(editor: PlanEditor, at: Point | Path): NodeEntry<Holder> | undefined {
  const path = 'path' in at ? at.path : at;
  for (let length = path.length; length > 0; length -= 1) {
    const candidate = path.slice(0, length);
    if (!Node.has(editor, candidate)) return undefined;
    const node = Node.get(editor, candidate);
    if (isHolder(node)) return [node, candidate];
  }
  return undefined;
}

/** The holder in which a collapsed or expanded selection begins to extend (its focus). */
export function focusHolder(editor: PlanEditor): NodeEntry<Holder> | undefined {
  return editor.selection === null ? undefined : holderAt(editor, editor.selection.focus);
}

/** Every holder of the document or of one block, in order. */
export function* holders(
  editor: PlanEditor,
  from = 0,
  to = editor.children.length,
): Generator<NodeEntry<Holder>> {
  for (let index = from; index < to; index += 1) {
    const block = editor.children[index];
    if (block === undefined) return;
    if (isHolder(block)) yield [block, [index]];
    else {
      for (const [node, path] of Node.elements(block)) {
        if (isHolder(node)) yield [node, [index, ...path]];
      }
    }
  }
}

/** The holder after (or before) the one at `path` in reading order. */
export function nextHolder(editor: PlanEditor, path: Path, backwards = false): NodeEntry<Holder> | undefined {
  const step = backwards ? -1 : 1;
  for (let index = path[0] ?? 0; index >= 0 && index < editor.children.length; index += step) {
    const here = [...holders(editor, index, index + 1)];
    if (backwards) here.reverse();
    const at = here.findIndex(([, candidate]) => candidate.join() === path.join());
    const found = index === path[0] ? here[at + 1] : here[0];
    if (found !== undefined && (at >= 0 || index !== path[0])) return found;
  }
  return undefined;
}

/** The item whose own extent holds the block at `index` (the item itself included), with its index. */
export function ownerOf(
  editor: PlanEditor,
  index: number,
): { readonly item: Item; readonly index: number } | undefined {
  const at = ownerIndex(blocksOf(editor), index);
  const item = blockAt(editor, at);
  return item?.type === 'item' ? { item, index: at } : undefined;
}

/** True when a holder has no words and nothing that prints words. Spaces count as nothing. */
export function isBlank(holder: { readonly children: readonly Inline[] }): boolean {
  return holder.children.every((inline) => isText(inline) && inline.text.trim() === '');
}

/** As {@link isBlank}, but a space counts as a word: what the caret can stand in front of. */
export function isEmptyHolder(holder: { readonly children: readonly Inline[] }): boolean {
  return holder.children.every((inline) => isText(inline) && inline.text === '');
}

/** The range of a holder's whole content. */
export function contentRange(editor: PlanEditor, path: Path): { anchor: Point; focus: Point } {
  return { anchor: Editor.start(editor, path), focus: Editor.end(editor, path) };
}

/** Out of a void inline, to the text right after it: voids stand between two texts always. */
export function outOfVoid(editor: PlanEditor, point: Point): Point {
  const found = Editor.void(editor, { at: point, mode: 'highest' });
  if (found === undefined) return point;
  const [, path] = found;
  const after = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
  return Node.has(editor, after) ? Editor.start(editor, after) : point;
}
