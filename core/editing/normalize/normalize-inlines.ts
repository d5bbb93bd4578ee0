import { Node, type NodeEntry, type Path, type Text, Transforms } from 'slate';
import { MAX_DEPTH } from '../../plan/blocks';
import type { Entity, ScheduleEntity } from '../../plan/inline';
import { parseSchedule } from '../../schedule/parse-schedule';
import { cleanText } from '../clean-text';
import type { Holder, PlanEditor } from '../slate-types';

const MARKS: ReadonlySet<string> = new Set(['text', 'bold', 'italic', 'underline']);

/** A holder has texts and inlines only; a slot lives in the sentence of an assignment only. */
export function normalizeHolder(editor: PlanEditor, [holder, path]: NodeEntry<Holder>): boolean {
  if (holder.type === 'item' && (holder.depth < 1 || holder.depth > MAX_DEPTH)) {
    const depth = Math.min(Math.max(holder.depth, 1), MAX_DEPTH);
    Transforms.setNodes(editor, { depth }, { at: path });
    return true;
  }
  const children: readonly Node[] = holder.children;
  for (const [index, child] of children.entries()) {
    if (!Node.isElement(child)) continue;
    const at = [...path, index];
    if (!editor.isInline(child)) {
      Transforms.unwrapNodes(editor, { at });
      return true;
    }
    if (child.type === 'slot' && !(holder.type === 'field' && holder.name === 'sentence')) {
      Transforms.removeNodes(editor, { at, voids: true });
      return true;
    }
  }
  return false;
}

/** An entity names something that the plan knows, in words of its own when it has any: no empty ghosts. */
export function normalizeEntity(editor: PlanEditor, [entity, path]: NodeEntry<Entity>): boolean {
  const inner = (entity.children as readonly Node[]).findIndex((child) => Node.isElement(child));
  if (inner !== -1) {
    Transforms.unwrapNodes(editor, { at: [...path, inner], voids: true });
    return true;
  }
  if (entity.form === 'as-written' && Node.string(entity) === '') {
    Transforms.removeNodes(editor, { at: path });
    return true;
  }
  if (!isKnown(editor, entity)) {
    Transforms.unwrapNodes(editor, { at: path, voids: true });
    return true;
  }
  return entity.type === 'schedule' && entity.form === 'as-written' && understandAnew(editor, [entity, path]);
}

/** A time in its own words means what the words say now, not what they said before they were edited. */
function understandAnew(editor: PlanEditor, [entity, path]: NodeEntry<ScheduleEntity>): boolean {
  const { value } = parseSchedule(Node.string(entity));
  if (JSON.stringify(value) === JSON.stringify(entity.value)) return false;
  // Slate takes a property that is set to null away: the words get another entity around them instead.
  Transforms.wrapNodes(editor, { ...entity, value, children: [] }, { at: path });
  Transforms.unwrapNodes(editor, { at: [...path, 0] });
  return true;
}

function isKnown({ references }: PlanEditor, entity: Entity): boolean {
  switch (entity.type) {
    case 'organ':
      return references.organs.some(({ id }) => id === entity.ref);
    case 'citation':
      return references.documents.some(({ id }) => id === entity.ref);
    case 'schedule':
      return entity.form === 'as-written' || entity.value !== null;
  }
}

/**
 * Text as the schema holds it. Keyboards that send a letter and its tone mark one after the other end up as
 * one letter here; only what differs is touched, so that the caret stays where it is.
 */
export function normalizeText(editor: PlanEditor, [node, path]: NodeEntry<Text>): boolean {
  const alien = Object.keys(node).filter((key) => !MARKS.has(key));
  if (alien.length > 0) {
    const properties = Object.fromEntries(alien.map((key) => [key, (node as Record<string, unknown>)[key]]));
    editor.apply({ type: 'set_node', path, properties, newProperties: {} });
    return true;
  }
  const clean = cleanText(node.text);
  if (clean === node.text) return false;
  replaceDifference(editor, path, node.text, clean);
  return true;
}

function replaceDifference(editor: PlanEditor, path: Path, before: string, after: string): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  const removed = before.slice(start, before.length - tail);
  const added = after.slice(start, after.length - tail);
  if (removed !== '') editor.apply({ type: 'remove_text', path, offset: start, text: removed });
  if (added !== '') editor.apply({ type: 'insert_text', path, offset: start, text: added });
}
