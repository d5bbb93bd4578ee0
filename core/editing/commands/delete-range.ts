import { Editor, Location, type NodeEntry, Path, type Point, Range, Transforms } from 'slate';
import { isBodyBlock } from '../../plan/blocks';
import { ownerIndex } from '../../plan/outline';
import { isAtStart } from '../edges';
import { assignmentIndex, hasFilledAssignment } from '../extent';
import { blockAt, blocksOf, contentRange, holderAt, holders, nextHolder, outOfVoid } from '../locate';
import { makeParagraph } from '../make-blocks';
import type { Holder, PlanEditor } from '../slate-types';
import { mergeIntoPrevious, removeBlocks } from './merge-blocks';

type DeleteOptions = NonNullable<Parameters<PlanEditor['delete']>[0]> & {
  /** Of paragraphs and items selected from start to start, their marks go too (Backspace, not typing over). */
  readonly wholeBlocks?: boolean;
};

/**
 * Deletes a range that reaches over several holders. Body blocks and recipients that lie wholly inside go,
 * of fields and cells only the text. An item stays (empty) when its filled assignment lies outside the range,
 * for it must not pass to another item. Returns false, having done nothing, for any other deletion.
 */
export function deleteRange(editor: PlanEditor, options: DeleteOptions = {}): boolean {
  const at = options.at ?? editor.selection;
  if (at === null || !Location.isRange(at) || Range.isCollapsed(at)) return false;
  const [from, to] = Range.edges(at);
  const start = holderAt(editor, from);
  const end = holderAt(editor, to);
  if (start === undefined || end === undefined || Path.equals(start[1], end[1])) return false;
  Editor.withoutNormalizing(editor, () => {
    const span = { from: outOfVoid(editor, from), to: outOfVoid(editor, to), start, end };
    const caret = deleteAcross(editor, options.hanging === true ? span : unhang(editor, span, options));
    if (options.at === undefined) Transforms.select(editor, caret);
  });
  return true;
}

type Span = {
  readonly from: Point;
  readonly to: Point;
  readonly start: NodeEntry<Holder>;
  readonly end: NodeEntry<Holder>;
  /** The block of the start goes too. */
  readonly removesFirst?: boolean;
};

/** A triple click, and Shift+Down, select to the start of a holder that is not meant itself. */
function unhang(editor: PlanEditor, span: Span, { wholeBlocks = false }: DeleteOptions): Span {
  const { from, to, start, end } = span;
  if (!isAtStart(editor, from, start[1]) || !isAtStart(editor, to, end[1])) return span;
  const first = blockAt(editor, start[1][0] ?? 0);
  const isBody = first !== undefined && isBodyBlock(first) && start[1].length === 1;
  if (wholeBlocks && isBody && end[1].length === 1) return { ...span, removesFirst: true };
  const previous = nextHolder(editor, end[1], true);
  return previous === undefined ? span : { ...span, end: previous, to: Editor.end(editor, previous[1]) };
}

function deleteAcross(editor: PlanEditor, span: Span): Point {
  const { from, to } = span;
  const [, startPath] = span.start;
  const [, endPath] = span.end;
  if (Path.equals(startPath, endPath)) {
    trim(editor, { anchor: from, focus: to });
    return from;
  }
  const [first = 0] = startPath;
  const [last = 0] = endPath;
  const kept = keptItem(editor, first, last);
  const removesFirst = span.removesFirst === true && kept !== first;
  const toRef = Editor.pointRef(editor, to);
  const endRef = Editor.pathRef(editor, endPath);

  trim(editor, { anchor: Editor.start(editor, endPath), focus: to });
  clearInside(editor, last, (path) => Path.isBefore(path, endPath) && Path.isAfter(path, startPath));
  for (let index = last - 1; index > first; index -= 1) {
    const block = blockAt(editor, index);
    if (block === undefined) continue;
    if (isBodyBlock(block) && index !== kept) Transforms.removeNodes(editor, { at: [index] });
    else clearInside(editor, index, () => true);
  }
  if (first !== last) clearInside(editor, first, (path) => Path.isAfter(path, startPath));
  if (removesFirst) Transforms.removeNodes(editor, { at: [first] });
  else trim(editor, { anchor: from, focus: Editor.end(editor, startPath) });
  const endNow = endRef.unref();
  if (!removesFirst && endNow !== null) joinEnds(editor, startPath, endNow);
  keepBody(editor);

  const after = toRef.unref();
  return removesFirst && after !== null ? after : caretAt(editor, from);
}

/** The start of the deletion as it is now: emptied texts may have gone with entities that were removed. */
function caretAt(editor: PlanEditor, point: Point): Point {
  return Editor.hasPath(editor, point.path) ? point : Editor.end(editor, point.path.slice(0, 1));
}

/** The item inside (first, last) or at `first` whose filled assignment stands at `last` or later, or -1. */
function keptItem(editor: PlanEditor, first: number, last: number): number {
  const blocks = blocksOf(editor);
  const owner = ownerIndex(blocks, last);
  if (owner < first || owner >= last) return -1;
  return assignmentIndex(editor, owner) >= last && hasFilledAssignment(editor, owner) ? owner : -1;
}

function trim(editor: PlanEditor, range: Range): void {
  if (!Range.isCollapsed(range)) Transforms.delete(editor, { at: range, hanging: true });
}

/** Empties the chosen holders of one block; recipients go, all but one. */
function clearInside(editor: PlanEditor, index: number, isChosen: (path: Path) => boolean): void {
  const block = blockAt(editor, index);
  if (block === undefined) return;
  const chosen = [...holders(editor, index, index + 1)].map(([, path]) => path).filter(isChosen);
  let remaining = block.children.length;
  for (const path of chosen.reverse()) {
    if (block.type === 'recipients' && remaining > 1) {
      Transforms.removeNodes(editor, { at: path });
      remaining -= 1;
    } else trim(editor, contentRange(editor, path));
  }
}

/** What remains of the two ends becomes one block, where that takes no assignment from its item. */
function joinEnds(editor: PlanEditor, startPath: Path, endPath: Path): void {
  const isBodyPair = startPath.length === 1 && endPath.length === 1;
  if (isBodyPair) {
    mergeIntoPrevious(editor, endPath[0] ?? 0);
    return;
  }
  const [block = 0, recipient = 0] = endPath;
  if (blockAt(editor, block)?.type !== 'recipients' || startPath[0] !== block) return;
  Transforms.mergeNodes(editor, { at: [block, recipient] });
}

/** A caret needs a place in the body, however much was deleted. */
function keepBody(editor: PlanEditor): void {
  const title = blocksOf(editor).findIndex(({ type }) => type === 'title');
  const recipients = blocksOf(editor).findIndex(({ type }) => type === 'recipients');
  if (title === -1 || recipients !== title + 1) return;
  Transforms.insertNodes(editor, makeParagraph(editor.newId), { at: [recipients] });
}

/** Removes a range of body blocks for good, and leaves a place for the caret. */
export function deleteBlocks(editor: PlanEditor, from: number, to: number): void {
  removeBlocks(editor, from, to);
  keepBody(editor);
}
