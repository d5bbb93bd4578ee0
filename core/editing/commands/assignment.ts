import { Editor, type NodeEntry, type Path, Transforms } from 'slate';
import type { Organ } from '../../organs/organ';
import type { Assignment, Field } from '../../plan/blocks';
import { type AssignmentPart, type Inline, isText, type OrganEntity } from '../../plan/inline';
import { printContext, printedWords } from '../../plan/printed-words';
import { cleanText } from '../clean-text';
import { blockAt, blockIndex, blocksOf } from '../locate';
import { makeOrgan, makeSchedule, makeSlot } from '../make-entities';
import { planOf } from '../plan-editor';
import { addReferences } from '../references';
import type { PlanEditor } from '../slate-types';
import { fieldPath, replaceContent, setAttributes, setField } from './fields';
import { insertInlines } from './insert-inlines';

/** The parts of an assignment that name organs. */
export type OrganPart = 'lead' | 'coordinators';

const ROLES = { lead: 'lead', coordinators: 'coordinator' } as const;

/** The organs of one part of an assignment, in order. */
export function organsIn(assignment: Assignment, part: OrganPart): readonly OrganEntity[] {
  const field = assignment.children.find(({ name }) => name === part);
  return (field?.children ?? []).filter(
    (inline): inline is OrganEntity => !isText(inline) && inline.type === 'organ',
  );
}

/**
 * Adds an organ at the end of a part (or before the organ at `index`). One that the plan does not know joins
 * its organs in the same step. Returns false when the part names it already.
 */
export function addOrgan(
  editor: PlanEditor,
  assignmentId: string,
  part: OrganPart,
  organ: Organ,
  index?: number,
): boolean {
  const found = organField(editor, assignmentId, part);
  if (found === undefined) return false;
  const { organs, path } = found;
  if (organs.some(([{ ref }]) => ref === organ.id)) return false;
  const before = index === undefined ? undefined : organs[index];
  const last = organs.at(-1);
  const after = last === undefined ? [...path, endOfField(editor, path)] : next(last[1]);
  Editor.withoutNormalizing(editor, () => {
    addReferences(editor, { organs: [organ] });
    const entity = makeOrgan(editor.newId, organ.id, { role: ROLES[part] });
    Transforms.insertNodes(editor, entity, { at: before?.[1] ?? after });
  });
  return true;
}

/** Takes an organ out of a part. */
export function removeOrgan(
  editor: PlanEditor,
  assignmentId: string,
  part: OrganPart,
  entityId: string,
): boolean {
  const entry = organField(editor, assignmentId, part)?.organs.find(([{ id }]) => id === entityId);
  if (entry === undefined) return false;
  Transforms.removeNodes(editor, { at: entry[1], voids: true });
  return true;
}

/** Moves an organ within its part so that it is the `index`-th there. */
export function moveOrgan(
  editor: PlanEditor,
  assignmentId: string,
  part: OrganPart,
  entityId: string,
  index: number,
): boolean {
  const found = organField(editor, assignmentId, part);
  const from = found?.organs.findIndex(([{ id }]) => id === entityId) ?? -1;
  const source = found?.organs[from];
  const target = found?.organs[index];
  if (source === undefined || target === undefined || from === index) return false;
  Transforms.moveNodes(editor, { at: source[1], to: target[1], voids: true });
  return true;
}

/** Makes a coordinator the lead, or a lead a coordinator: the entity goes to the end of the other part. */
export function changePart(
  editor: PlanEditor,
  assignmentId: string,
  entityId: string,
  to: OrganPart,
): boolean {
  const from: OrganPart = to === 'lead' ? 'coordinators' : 'lead';
  const entry = organField(editor, assignmentId, from)?.organs.find(([{ id }]) => id === entityId);
  const path = fieldPath(editor, assignmentId, to);
  if (entry === undefined || path === undefined) return false;
  const last = organField(editor, assignmentId, to)?.organs.at(-1);
  Editor.withoutNormalizing(editor, () => {
    setAttributes(editor, entry[1], { role: ROLES[to] });
    const place = last === undefined ? [...path, endOfField(editor, path)] : next(last[1]);
    Transforms.moveNodes(editor, { at: entry[1], to: place, voids: true });
  });
  return true;
}

/** Writes the schedule in words, understood as far as can be; no words empty it. */
export function setSchedule(editor: PlanEditor, assignmentId: string, words: string): boolean {
  const text = cleanText(words).trim();
  const path = fieldPath(editor, assignmentId, 'schedule');
  if (path === undefined || printedIn(editor, path) === text) return false;
  return replaceContent(editor, path, text === '' ? [] : [makeSchedule(editor.newId, text, 'schedule')]);
}

/** Writes the deliverable. */
export function setDeliverable(editor: PlanEditor, assignmentId: string, words: string): boolean {
  return setField<Assignment>(editor, assignmentId, 'deliverable', words.trim());
}

/** Writes the sentence face; nothing in it means that it follows the documented pattern. */
export function setSentence(editor: PlanEditor, assignmentId: string, inlines: readonly Inline[]): boolean {
  return setField<Assignment>(editor, assignmentId, 'sentence', inlines);
}

/** Puts what a part prints into the sentence: at the caret if it stands there, else at the sentence's end. */
export function insertSlot(editor: PlanEditor, assignmentId: string, part: AssignmentPart): boolean {
  const path = fieldPath(editor, assignmentId, 'sentence');
  if (path === undefined) return false;
  const isInside = editor.selection?.focus.path.slice(0, 2).join() === path.join();
  Editor.withoutNormalizing(editor, () => {
    if (!isInside) Transforms.select(editor, Editor.end(editor, path));
    else Transforms.collapse(editor, { edge: 'end' });
    insertInlines(editor, [makeSlot(part)]);
  });
  return true;
}

/** Sets what one line of one assignment is called and ends with; null goes back to the plan's settings. */
export function setLine(
  editor: PlanEditor,
  assignmentId: string,
  part: AssignmentPart,
  changes: { readonly label?: string | null; readonly endMark?: string | null },
): boolean {
  const path = fieldPath(editor, assignmentId, part);
  return path !== undefined && setAttributes(editor, path, changes);
}

/** Takes the assignment away: the item is a task no longer. This is a choice of the user's, so filled ones go too. */
export function removeAssignment(editor: PlanEditor, assignmentId: string): boolean {
  const index = blockIndex(editor, assignmentId);
  if (blockAt(editor, index)?.type !== 'assignment') return false;
  Editor.withoutNormalizing(editor, () => {
    const isInside = editor.selection?.focus.path[0] === index;
    Transforms.removeNodes(editor, { at: [index] });
    if (isInside) Transforms.select(editor, Editor.end(editor, [index - 1]));
  });
  return true;
}

function printedIn(editor: PlanEditor, path: Path): string {
  const field = fieldAt(editor, path);
  return printedWords(field?.children ?? [], printContext(planOf(editor))).trim();
}

function organField(editor: PlanEditor, assignmentId: string, part: OrganPart) {
  const path = fieldPath(editor, assignmentId, part);
  const field = path === undefined ? undefined : fieldAt(editor, path);
  if (path === undefined || field === undefined) return undefined;
  const organs = field.children.flatMap((inline, index): NodeEntry<OrganEntity>[] =>
    !isText(inline) && inline.type === 'organ' ? [[inline, [...path, index]]] : [],
  );
  return { path, organs };
}

function fieldAt(editor: PlanEditor, [block = -1, child = -1]: Path): Field | undefined {
  const owner = blocksOf(editor)[block];
  return owner?.type === 'assignment' ? owner.children[child] : undefined;
}

function endOfField(editor: PlanEditor, path: Path): number {
  return fieldAt(editor, path)?.children.length ?? 0;
}

function next(path: Path): Path {
  return [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
}
