import { Node, Transforms } from 'slate';
import { makeLetterhead, makeSignature } from '../../plan/blank-blocks';
import type { Block } from '../../plan/blocks';
import { isBlank, isHolder } from '../locate';
import { makeParagraph, makeRecipients, makeTitle } from '../make-blocks';
import type { PlanEditor } from '../slate-types';
import { normalizeExtents } from './normalize-extents';
import { normalizeIds } from './normalize-ids';
import { wordsOf } from './words-of';

const BLOCKS: ReadonlySet<string> = new Set<Block['type']>([
  'letterhead',
  'title',
  'item',
  'paragraph',
  'assignment',
  'table',
  'appendix',
  'recipients',
  'signature',
]);

/**
 * Keeps the flat list of blocks to the design, "One plan, one tree": blocks only, each single block once and
 * in its place, unique ids, assignments last in an item's extent. What is out of place is moved or made a
 * paragraph; words are never dropped. Every change makes the root dirty again, so one kind a pass will do.
 */
export function normalizeRoot(editor: PlanEditor): void {
  void (
    adoptStrays(editor) ||
    demoteExtras(editor) ||
    addMissing(editor) ||
    orderSingles(editor) ||
    normalizeIds(editor) ||
    normalizeExtents(editor)
  );
}

/** Texts, rows, fields and whatever else is no block becomes paragraphs. */
function adoptStrays(editor: PlanEditor): boolean {
  let changed = false;
  for (let index = editor.children.length - 1; index >= 0; index -= 1) {
    const node = editor.children[index];
    if (node === undefined || BLOCKS.has(typeAt(editor, index) ?? '')) continue;
    replaceByParagraphs(editor, index, node);
    changed = true;
  }
  return changed;
}

/** Of repeated single blocks the head's first and the foot's last remain; the words of others stay. */
function demoteExtras(editor: PlanEditor): boolean {
  let changed = false;
  for (const [type, keepsFirst] of [
    ['letterhead', true],
    ['title', true],
    ['recipients', false],
    ['signature', false],
  ] as const) {
    const indices = indicesOf(editor, type);
    const extras = keepsFirst ? indices.slice(1) : indices.slice(0, -1);
    for (const index of extras.reverse()) {
      const node = editor.children[index];
      if (node !== undefined) replaceByParagraphs(editor, index, node);
      changed = true;
    }
  }
  return changed;
}

function replaceByParagraphs(editor: PlanEditor, index: number, node: Node): void {
  Transforms.removeNodes(editor, { at: [index] });
  const holders = isHolder(node) ? [node] : [...Node.nodes(node)].map(([inner]) => inner).filter(isHolder);
  const paragraphs =
    holders.length === 0
      ? [makeParagraph(editor.newId, wordsOf(node))]
      : holders.map((holder) => makeParagraph(editor.newId, wordsOf(holder)));
  const written = paragraphs.filter((paragraph) => !isBlank(paragraph));
  if (written.length > 0) Transforms.insertNodes(editor, written, { at: [index] });
}

function addMissing(editor: PlanEditor): boolean {
  const before = editor.children.length;
  const add = (node: Block, index: number) => Transforms.insertNodes(editor, node, { at: [index] });
  if (indicesOf(editor, 'letterhead').length === 0) add(makeLetterhead(editor.newId), 0);
  if (indicesOf(editor, 'title').length === 0) add(makeTitle(editor.newId), 1);
  if (indicesOf(editor, 'recipients').length === 0) add(makeRecipients(editor.newId), editor.children.length);
  if (indicesOf(editor, 'signature').length === 0) add(makeSignature(editor.newId), editor.children.length);
  return editor.children.length !== before;
}

function orderSingles(editor: PlanEditor): boolean {
  const last = editor.children.length - 1;
  let changed = false;
  for (const [type, place] of [
    ['letterhead', 0],
    ['title', 1],
    ['signature', last],
    ['recipients', last - 1],
  ] as const) {
    const [index] = indicesOf(editor, type);
    if (index === undefined || index === place) continue;
    Transforms.moveNodes(editor, { at: [index], to: [place] });
    changed = true;
  }
  return changed;
}

function indicesOf(editor: PlanEditor, wanted: Block['type']): number[] {
  const indices: number[] = [];
  // A plain loop: this runs over all blocks of a plan at every Enter.
  for (let index = 0; index < editor.children.length; index += 1) {
    if (typeAt(editor, index) === wanted) indices.push(index);
  }
  return indices;
}

function typeAt(editor: PlanEditor, index: number): string | undefined {
  const node = editor.children[index];
  return node !== undefined && 'type' in node ? node.type : undefined;
}
