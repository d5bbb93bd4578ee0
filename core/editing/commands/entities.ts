import { Editor, Node, type NodeEntry, Range, Transforms } from 'slate';
import type { DocumentEntry } from '../../citations/document-entry';
import type { Organ } from '../../organs/organ';
import { type Entity, isText, type OrganEntity } from '../../plan/inline';
import { entityWords, printContext } from '../../plan/printed-words';
import { cleanText } from '../clean-text';
import { holderAt, holders } from '../locate';
import { makeCitation, makeOrgan, makeSchedule } from '../make-entities';
import { planOf } from '../plan-editor';
import { addReferences } from '../references';
import type { PlanEditor } from '../slate-types';
import { setAttributes } from './fields';
import { insertInlines } from './insert-inlines';

/** The entity with that id and where it is. */
function findEntity(editor: PlanEditor, id: string): NodeEntry<Entity> | undefined {
  for (const [holder, path] of holders(editor)) {
    const index = holder.children.findIndex(
      (inline) => !isText(inline) && inline.type !== 'slot' && inline.id === id,
    );
    const entity = holder.children[index];
    if (entity !== undefined && !isText(entity) && entity.type !== 'slot') return [entity, [...path, index]];
  }
  return undefined;
}

/** The entity in which the caret stands, or that is selected as a whole. */
export function entityInHand(editor: PlanEditor): NodeEntry<Entity> | undefined {
  if (editor.selection === null) return undefined;
  return Editor.above<Entity>(editor, { match: isEntity, voids: true });
}

/** Puts an organ at the caret; one that the plan does not know joins its organs in the same step. */
export function insertOrgan(editor: PlanEditor, organ: Organ, role?: OrganEntity['role']): boolean {
  return insertEntity(
    editor,
    { organs: [organ] },
    makeOrgan(editor.newId, organ.id, role === undefined ? {} : { role }),
  );
}

/** Puts a citation at the caret; a document that the plan does not know joins its documents in the same step. */
export function insertCitation(editor: PlanEditor, document: DocumentEntry): boolean {
  return insertEntity(editor, { documents: [document] }, makeCitation(editor.newId, document.id));
}

/** Puts a citation in the place of words, which it stands for. */
export function citeInPlace(editor: PlanEditor, words: Range, document: DocumentEntry): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.select(editor, words);
    insertCitation(editor, document);
  });
}

/** Puts a schedule at the caret, with a role where it makes a duty. */
export function insertSchedule(editor: PlanEditor, words: string, role?: 'schedule'): boolean {
  if (cleanText(words).trim() === '') return false;
  return insertEntity(editor, {}, makeSchedule(editor.newId, words.trim(), role));
}

function insertEntity(
  editor: PlanEditor,
  references: { readonly organs?: Organ[]; readonly documents?: DocumentEntry[] },
  entity: Entity,
): boolean {
  if (editor.selection === null) return false;
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    addReferences(editor, references);
    insertInlines(editor, [entity]);
  });
  return true;
}

export type EntityTarget =
  | { readonly type: 'organ'; readonly organ: Organ; readonly role?: OrganEntity['role'] }
  | { readonly type: 'citation'; readonly document: DocumentEntry }
  | { readonly type: 'schedule'; readonly role?: 'schedule' };

/**
 * Says what the selected words name: they become an entity that prints them as they are. Returns false
 * unless the selection is words inside one holder and outside of entities.
 */
export function makeSelectionEntity(editor: PlanEditor, target: EntityTarget): boolean {
  return editor.selection !== null && makeEntityAt(editor, editor.selection, target);
}

/** As {@link makeSelectionEntity}, for words that need not be selected: the caret stays where it is. */
export function makeEntityAt(editor: PlanEditor, at: Range, target: EntityTarget): boolean {
  if (Range.isCollapsed(at)) return false;
  const [start, end] = Range.edges(at);
  const holder = holderAt(editor, start);
  if (holder === undefined || holder[1].join() !== holderAt(editor, end)?.[1].join()) return false;
  const [crossed] = Editor.nodes(editor, { at, match: isInlineElement(editor), voids: true });
  const words = Editor.string(editor, at);
  if (crossed !== undefined || words.trim() === '') return false;
  Editor.withoutNormalizing(editor, () => {
    if (target.type === 'organ') addReferences(editor, { organs: [target.organ] });
    if (target.type === 'citation') addReferences(editor, { documents: [target.document] });
    const entity = { ...asWritten(editor, target, words), children: [] };
    // What is selected stays so; a caret elsewhere stays where it is.
    Transforms.wrapNodes(editor, entity, { split: true, ...(at === editor.selection ? {} : { at }) });
  });
  return true;
}

function asWritten(editor: PlanEditor, target: EntityTarget, words: string): Entity {
  switch (target.type) {
    case 'organ':
      return makeOrgan(editor.newId, target.organ.id, {
        words,
        ...(target.role === undefined ? {} : { role: target.role }),
      });
    case 'citation':
      return makeCitation(editor.newId, target.document.id, words);
    case 'schedule':
      return { ...makeSchedule(editor.newId, words, target.role), form: 'as-written' };
  }
}

/** Makes an entity plain words again: those it prints. */
export function unlinkEntity(editor: PlanEditor, id: string): boolean {
  const found = findEntity(editor, id);
  if (found === undefined) return false;
  const [entity, path] = found;
  Editor.withoutNormalizing(editor, () => {
    if (entity.form === 'as-written') Transforms.unwrapNodes(editor, { at: path });
    else {
      const text = { ...entity.children[0], text: entityWords(entity, printContext(planOf(editor))) };
      Transforms.removeNodes(editor, { at: path, voids: true });
      Transforms.insertNodes(editor, text, { at: path });
    }
  });
  return true;
}

/** Gives an entity its role in running text, or takes it (null): with one it is a duty. */
export function setRole(
  editor: PlanEditor,
  id: string,
  role: OrganEntity['role'] | 'schedule' | null,
): boolean {
  const found = findEntity(editor, id);
  if (found === undefined || found[0].type === 'citation') return false;
  if (role !== null && (role === 'schedule') !== (found[0].type === 'schedule')) return false;
  return setAttributes(editor, found[1], { role });
}

/** Names another organ or document by the same entity; its own words, if it has any, stay. */
export function setEntityRef(editor: PlanEditor, id: string, entry: Organ | DocumentEntry): boolean {
  const found = findEntity(editor, id);
  if (found === undefined || found[0].type === 'schedule') return false;
  Editor.withoutNormalizing(editor, () => {
    addReferences(editor, 'kind' in entry ? { documents: [entry] } : { organs: [entry] });
    setAttributes(editor, found[1], { ref: entry.id });
  });
  return true;
}

/** Prints an entity from the register (no words), or in the given words. */
export function setEntityWords(editor: PlanEditor, id: string, words: string | null): boolean {
  const found = findEntity(editor, id);
  if (found === undefined) return false;
  const [entity, path] = found;
  const text = words === null ? '' : cleanText(words);
  if (words !== null && text === '') return false;
  if (words === null && entity.type === 'schedule' && entity.value === null) return false;
  const form = words === null ? ('auto' as const) : ('as-written' as const);
  if (entity.form === form && Node.string(entity) === text) return false;
  Editor.withoutNormalizing(editor, () => {
    // A void and a non-void are different things to Slate, so the node is replaced, not changed.
    Transforms.removeNodes(editor, { at: path, voids: true });
    Transforms.insertNodes(
      editor,
      { ...entity, form, children: [{ ...entity.children[0], text }] },
      { at: path, voids: true },
    );
  });
  return true;
}

function isEntity(node: Node): node is Entity {
  return (
    Node.isElement(node) && (node.type === 'organ' || node.type === 'citation' || node.type === 'schedule')
  );
}

function isInlineElement(editor: PlanEditor) {
  return (node: Node): boolean => Node.isElement(node) && editor.isInline(node);
}
