import { Editor, Node, Transforms } from 'slate';
import type { Organ } from '../../organs/organ';
import type { Recipient, Recipients } from '../../plan/blocks';
import { type Inline, isText } from '../../plan/inline';
import { cleanText } from '../clean-text';
import { blocksOf, isBlank } from '../locate';
import { makeRecipient } from '../make-blocks';
import { makeOrgan } from '../make-entities';
import { addReferences } from '../references';
import type { PlanEditor } from '../slate-types';
import { replaceContent, setAttributes } from './fields';

/** A note in brackets at the end of a recipient's own words: "(b/c)", "(để báo cáo)". */
const NOTE = /\s*\([^()]*\)\s*$/u;

/**
 * Adds a recipient after the others, before the archive line: an organ (known to the plan from then on), or
 * plain words. An only, blank line is used first. Returns its index.
 */
export function addRecipient(editor: PlanEditor, recipient: Organ | string): number {
  const { block, index } = recipientsOf(editor);
  const archive = block.children.findIndex((line) => line.archive === true);
  const blank = block.children.findIndex((line) => line.archive !== true && isBlank(line));
  const at = archive === -1 ? block.children.length : archive;
  Editor.withoutNormalizing(editor, () => {
    if (typeof recipient !== 'string') addReferences(editor, { organs: [recipient] });
    const words: Inline[] =
      typeof recipient === 'string'
        ? [{ text: cleanText(recipient) }]
        : [makeOrgan(editor.newId, recipient.id)];
    if (blank !== -1) replaceContent(editor, [index, blank], words);
    else Transforms.insertNodes(editor, makeRecipient(words), { at: [index, at] });
  });
  return blank === -1 ? at : blank;
}

/** Removes one recipient; the only one is emptied instead. */
export function removeRecipient(editor: PlanEditor, at: number): boolean {
  const { block, index } = recipientsOf(editor);
  if (block.children[at] === undefined) return false;
  if (block.children.length > 1) Transforms.removeNodes(editor, { at: [index, at] });
  else replaceContent(editor, [index, at], []);
  return true;
}

/** Moves a recipient so that it is the `to`-th; the archive line stays last. */
export function moveRecipient(editor: PlanEditor, from: number, to: number): boolean {
  const { block, index } = recipientsOf(editor);
  const moved = block.children[from];
  const target = block.children[to];
  if (moved === undefined || target === undefined || from === to) return false;
  if (moved.archive === true || target.archive === true) return false;
  Transforms.moveNodes(editor, { at: [index, from], to: [index, to] });
  return true;
}

/** Writes the note after a recipient, with or without its brackets; no words take it away. */
export function setRecipientNote(editor: PlanEditor, at: number, note: string): boolean {
  const { block, index } = recipientsOf(editor);
  const recipient = block.children[at];
  if (recipient === undefined) return false;
  const words = cleanText(note)
    .trim()
    .replace(/^\((.*)\)$/u, '$1')
    .trim();
  const children = withoutNote(recipient);
  const noted: Inline[] =
    words === '' ? children : [...children, { text: `${isBlankEnd(children) ? '' : ' '}(${words})` }];
  return replaceContent(editor, [index, at], noted);
}

/** Makes a recipient the archive line, which goes last, or an ordinary one. */
export function setArchive(editor: PlanEditor, at: number, archive: boolean): boolean {
  const { block, index } = recipientsOf(editor);
  if (block.children[at] === undefined) return false;
  let changed = false;
  Editor.withoutNormalizing(editor, () => {
    if (archive) {
      block.children.forEach((_line, other) => {
        if (other !== at) setAttributes(editor, [index, other], { archive: null });
      });
    }
    changed = setAttributes(editor, [index, at], { archive: archive ? true : null });
  });
  return changed;
}

function withoutNote(recipient: Recipient): Inline[] {
  const children = [...recipient.children];
  const last = children.at(-1);
  if (last !== undefined && isText(last))
    children[children.length - 1] = { ...last, text: last.text.replace(NOTE, '') };
  return children;
}

function isBlankEnd(children: readonly Inline[]): boolean {
  return children.every((inline) => isText(inline) && inline.text === '') || endsWithSpace(children);
}

function endsWithSpace(children: readonly Inline[]): boolean {
  const last = children.at(-1);
  return last !== undefined && Node.isText(last) && /\s$/u.test(last.text);
}

/** The block of recipients, which every plan has once, and where it stands. */
export function recipientsOf(editor: PlanEditor): { readonly block: Recipients; readonly index: number } {
  const index = blocksOf(editor).findIndex(({ type }) => type === 'recipients');
  const block = blocksOf(editor)[index];
  if (block?.type !== 'recipients') throw new Error('A plan without its recipients');
  return { block, index };
}
