import { Editor, type Point, Transforms } from 'slate';
import type { BodyBlock } from '../../plan/blocks';
import { ownExtentEnd } from '../../plan/outline';
import { isAtEnd, isAtStart } from '../edges';
import { assignmentIndex, hasFilledAssignment, openPlace } from '../extent';
import { blockAt, blocksOf, isBlank, isEmptyHolder, isHolder } from '../locate';
import { makeParagraph } from '../make-blocks';
import { wordsOf } from '../normalize/words-of';
import type { PlanEditor } from '../slate-types';
import { spacedBlocks } from '../space-inlines';
import { insertInlines } from './insert-inlines';
import { mergeIntoPrevious } from './merge-blocks';
import { splitHolder } from './split-holder';

/**
 * Puts body blocks (with ids of their own already) at the caret, which stands in the body block at `index`.
 * Assignments keep their items: items that come in go after an extent or cut it behind its assignment.
 */
export function insertBodyBlocks(editor: PlanEditor, index: number, incoming: readonly BodyBlock[]): void {
  const blocks = spacedBlocks(withOwners(editor, incoming));
  const cut = blocks.findIndex(({ type }) => type === 'appendix');
  const main = cut === -1 ? blocks : blocks.slice(0, cut);
  const appendices = cut === -1 ? [] : blocks.slice(cut);
  // An appendix takes everything after it, so appendices go to the end of the body.
  const end = blocksOf(editor).findIndex(({ type }) => type === 'recipients');
  Transforms.insertNodes(editor, appendices, { at: [end] });
  if (main.length > 0) insertMain(editor, index, main);
}

/** An assignment that came without its item has nothing to belong to: its words come as paragraphs. */
function withOwners(editor: PlanEditor, blocks: readonly BodyBlock[]): BodyBlock[] {
  let isFree = false;
  return blocks.flatMap((block): readonly BodyBlock[] => {
    if (block.type === 'item') isFree = true;
    if (block.type === 'appendix') isFree = false;
    if (block.type !== 'assignment') return [block];
    if (isFree) {
      isFree = false;
      return [block];
    }
    return block.children
      .filter((field) => !isBlank(field))
      .map((field) => makeParagraph(editor.newId, wordsOf(field)));
  });
}

function insertMain(editor: PlanEditor, index: number, blocks: readonly BodyBlock[]): void {
  const target = blockAt(editor, index);
  const point = editor.selection?.anchor;
  const [first] = blocks;
  if (target === undefined || point === undefined || first === undefined || !isHolder(target)) return;
  if (isEmptyHolder(target)) {
    fillEmpty(editor, index, blocks);
    return;
  }
  if (blocks.length === 1 && isHolder(first)) {
    insertInlines(editor, wordsOf(first));
    return;
  }
  if (isAtStart(editor, point, [index])) {
    const place = insertAt(editor, index, blocks);
    Transforms.select(editor, endOf(editor, place));
    return;
  }
  const wasAtEnd = isAtEnd(editor, point, [index]);
  const isItem = target.type === 'item';
  if (!wasAtEnd) splitBehindAssignment(editor, index);
  const rest = joinFirst(editor, index, blocks);
  if (rest.length === 0) return;
  const after =
    wasAtEnd && isItem && rest[0]?.type === 'item' ? ownExtentEnd(blocksOf(editor), index) : index + 1;
  const last = insertAt(editor, after, rest);
  const caret = Editor.pointRef(editor, endOf(editor, last), { affinity: 'backward' });
  if (!wasAtEnd) mergeIntoPrevious(editor, last + 1);
  const end = caret.unref();
  if (end !== null) Transforms.select(editor, end);
}

/** Splits the target; the rest of its text is a paragraph or an item, its assignment stays with the item. */
function splitBehindAssignment(editor: PlanEditor, index: number): void {
  const point = editor.selection?.anchor;
  if (point === undefined) return;
  const [rest = index + 1] = splitHolder(editor, [index], point);
  const assignment = assignmentIndex(editor, rest);
  if (assignment !== -1) Transforms.moveNodes(editor, { at: [assignment], to: [rest] });
  Transforms.select(editor, Editor.end(editor, [index]));
}

/** A paragraph that comes first goes on in the line of the caret. Returns what is left to insert. */
function joinFirst(editor: PlanEditor, index: number, blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return blocks;
  Transforms.select(editor, Editor.end(editor, [index]));
  insertInlines(editor, wordsOf(first));
  return rest;
}

/** What comes in takes the place of an empty block; one with an assignment to keep stays. */
function fillEmpty(editor: PlanEditor, index: number, blocks: readonly BodyBlock[]): void {
  const target = blockAt(editor, index);
  if (target?.type === 'appendix' || hasFilledAssignment(editor, index)) {
    fillKept(editor, index, blocks);
    return;
  }
  const last = insertAt(editor, index, blocks);
  const end = Editor.pointRef(editor, endOf(editor, last));
  const emptied = blocksOf(editor).findIndex(({ id }) => id === target?.id);
  if (assignmentIndex(editor, emptied) === -1) Transforms.removeNodes(editor, { at: [emptied] });
  const point = end.unref();
  if (point !== null) Transforms.select(editor, point);
}

/** The first words that come in become those of the empty block, unless they are a task of their own. */
function fillKept(editor: PlanEditor, index: number, blocks: readonly BodyBlock[]): void {
  const [first, ...others] = blocks;
  const joins = first !== undefined && isHolder(first) && !isTask(blocks);
  if (joins) insertInlines(editor, wordsOf(first));
  const rest = joins ? others : blocks;
  if (rest.length === 0) return;
  const after = rest[0]?.type === 'item' ? ownExtentEnd(blocksOf(editor), index) : index + 1;
  Transforms.select(editor, endOf(editor, insertAt(editor, after, rest)));
}

/** True when the first of the blocks is an item that brings its assignment. */
function isTask([first, ...others]: readonly BodyBlock[]): boolean {
  if (first?.type !== 'item') return false;
  return others.find(({ type }) => type !== 'paragraph' && type !== 'table')?.type === 'assignment';
}

/** Inserts blocks at an index; from the first item on they go behind the assignment of a cut extent. */
function insertAt(editor: PlanEditor, index: number, blocks: readonly BodyBlock[]): number {
  const firstItem = blocks.findIndex(({ type }) => type === 'item');
  const loose = firstItem === -1 ? blocks : blocks.slice(0, firstItem);
  const items = firstItem === -1 ? [] : blocks.slice(firstItem);
  Transforms.insertNodes(editor, [...loose], { at: [index] });
  const after = index + loose.length;
  if (items.length === 0) return after - 1;
  const place = openPlace(editor, after);
  Transforms.insertNodes(editor, items, { at: [place] });
  return place + items.length - 1;
}

/** Where one types on after the block at `index`: for an assignment in the text above it. */
function endOf(editor: PlanEditor, index: number): Point {
  return Editor.end(editor, [blockAt(editor, index)?.type === 'assignment' ? index - 1 : index]);
}
