import { Node, type NodeEntry, Transforms } from 'slate';
import {
  ASSIGNMENT_FIELDS,
  type Field,
  type FieldOwner,
  LETTERHEAD_FIELDS,
  SIGNATURE_FIELDS,
  TITLE_FIELDS,
} from '../../plan/blocks';
import type { Inline } from '../../plan/inline';
import type { PlanEditor } from '../slate-types';
import { wordsOf } from './words-of';

const FIELD_NAMES: Readonly<Record<FieldOwner['type'], readonly string[]>> = {
  letterhead: LETTERHEAD_FIELDS,
  title: TITLE_FIELDS,
  assignment: ASSIGNMENT_FIELDS,
  signature: SIGNATURE_FIELDS,
};

export function isFieldOwner(node: Node): node is FieldOwner {
  return Node.isElement(node) && node.type in FIELD_NAMES;
}

/**
 * Gives a block its fixed fields again, each once and in order. Whatever else stands there joins the field
 * before it, so that no word is lost. Returns whether anything had to change.
 */
export function normalizeFields(editor: PlanEditor, [owner, path]: NodeEntry<FieldOwner>): boolean {
  const names = FIELD_NAMES[owner.type];
  const children: readonly Node[] = owner.children;
  const sound =
    children.length === names.length &&
    children.every((child, index) => isField(child) && child.name === names[index]);
  if (sound) return false;
  const gathered = new Map(names.map((name) => [name, { properties: {}, inlines: [] as Inline[] }]));
  let current = gathered.get(names[0] ?? '');
  for (const child of children) {
    const target = isField(child) ? gathered.get(child.name) : undefined;
    if (target !== undefined) {
      current = target;
      if (target.inlines.length === 0) target.properties = Node.extractProps(child);
    }
    current?.inlines.push(...wordsOf(child));
  }
  const fields = [...gathered].map(([name, { properties, inlines }]) => ({
    ...properties,
    type: 'field',
    name,
    children: inlines.length === 0 ? [{ text: '' }] : inlines,
  })) as Field[];
  Transforms.insertNodes(editor, fields, { at: [...path, children.length] });
  for (let index = children.length - 1; index >= 0; index -= 1) {
    Transforms.removeNodes(editor, { at: [...path, index] });
  }
  return true;
}

function isField(node: Node): node is Field {
  return Node.isElement(node) && node.type === 'field';
}
