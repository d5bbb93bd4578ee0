import { Editor, Node, type Path, Transforms } from 'slate';
import type { FieldName, FieldOwner, Letterhead } from '../../plan/blocks';
import type { Inline } from '../../plan/inline';
import { cleanText } from '../clean-text';
import { blockAt, blockIndex, blocksOf } from '../locate';
import { isFieldOwner } from '../normalize/normalize-fields';
import type { PlanEditor } from '../slate-types';

/** Where a field of a block is, or nothing when there is no such block or field. */
export function fieldPath(editor: PlanEditor, blockId: string, name: string): Path | undefined {
  const index = blockIndex(editor, blockId);
  const block = blockAt(editor, index);
  if (block === undefined || !isFieldOwner(block)) return undefined;
  const child = block.children.findIndex((field) => field.name === name);
  return child === -1 ? undefined : [index, child];
}

/**
 * Writes a field anew, as an input outside the page commits it: one step, none when nothing differs. Plain
 * words are cleaned; line feeds in them become soft breaks.
 */
export function setField<Owner extends FieldOwner>(
  editor: PlanEditor,
  blockId: string,
  name: FieldName<Owner>,
  content: string | readonly Inline[],
): boolean {
  const path = fieldPath(editor, blockId, name);
  if (path === undefined) return false;
  const inlines: readonly Inline[] = typeof content === 'string' ? [{ text: cleanText(content) }] : content;
  return replaceContent(editor, path, inlines);
}

/** Replaces what a holder contains. Returns false, having done nothing, when it contains just that already. */
export function replaceContent(editor: PlanEditor, path: Path, inlines: readonly Inline[]): boolean {
  const holder = Node.get(editor, path);
  if (Node.isText(holder) || JSON.stringify(holder.children) === JSON.stringify(inlines)) return false;
  const count = holder.children.length;
  Editor.withoutNormalizing(editor, () => {
    Transforms.insertNodes(editor, inlines.length === 0 ? [{ text: '' }] : [...inlines], {
      at: [...path, count],
    });
    for (let index = count - 1; index >= 0; index -= 1) {
      Transforms.removeNodes(editor, { at: [...path, index], voids: true });
    }
  });
  return true;
}

export type LetterheadAttributes = Pick<
  Letterhead,
  'issuer' | 'urgency' | 'secrecy' | 'circulation' | 'draft'
>;

/** Sets marks of the letterhead; null takes one away. The issuer must be among the plan's organs. */
export function setLetterhead(
  editor: PlanEditor,
  changes: { readonly [Name in keyof LetterheadAttributes]: LetterheadAttributes[Name] | null },
): boolean {
  const index = blocksOf(editor).findIndex(({ type }) => type === 'letterhead');
  const { issuer } = changes;
  const isKnown =
    issuer === undefined || issuer === null || editor.references.organs.some(({ id }) => id === issuer);
  if (index === -1 || !isKnown) return false;
  return setAttributes(editor, [index], changes);
}

/** Sets attributes of one node in one operation; null or undefined takes one away. */
export function setAttributes(
  editor: PlanEditor,
  path: Path,
  changes: Readonly<Record<string, unknown>>,
): boolean {
  const node = Node.get(editor, path) as unknown as Readonly<Record<string, unknown>>;
  const properties: Record<string, unknown> = {};
  const newProperties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(changes)) {
    const next = value ?? undefined;
    if (node[name] === next) continue;
    if (node[name] !== undefined) properties[name] = node[name];
    if (next !== undefined) newProperties[name] = next;
  }
  if (Object.keys(properties).length + Object.keys(newProperties).length === 0) return false;
  editor.apply({ type: 'set_node', path, properties, newProperties });
  return true;
}
