import { Editor, Node, type NodeEntry, type Path, Range, Transforms } from 'slate';
import type { BodyBlock, Recipient } from '../../plan/blocks';
import { isBodyBlock } from '../../plan/blocks';
import type { Inline } from '../../plan/inline';
import type { References } from '../../plan/plan';
import { isAtEnd } from '../edges';
import type { PlanFragment } from '../fragment';
import { freshCopy } from '../fresh-copy';
import { focusHolder, isBlank, isHolder } from '../locate';
import { makeParagraph, makeRecipient } from '../make-blocks';
import { wordsOf } from '../normalize/words-of';
import { addReferences } from '../references';
import type { Holder, PlanEditor } from '../slate-types';
import { fillCells } from './fill-cells';
import { insertBodyBlocks } from './insert-body-blocks';
import { insertInlines } from './insert-inlines';

/**
 * Puts a fragment at the caret, in place of what is selected, and the caret after it. In a field many lines
 * become one; in a cell lines stay lines and a table fills the cells from there; in the list of recipients
 * each line is a recipient; in the body blocks stay blocks. Returns false without a selection.
 */
export function insertFragment(editor: PlanEditor, { content, references }: PlanFragment): boolean {
  if (editor.selection === null) return false;
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    const entry = focusHolder(editor);
    if (entry === undefined) return;
    addReferences(editor, references);
    if (content.kind === 'inlines') {
      insertInlines(
        editor,
        content.inlines.map((inline) => freshCopy(inline, editor.newId)),
      );
    } else {
      insertBlocks(
        editor,
        entry,
        content.blocks.map((block) => freshCopy(block, editor.newId)),
      );
    }
  });
  return true;
}

/** Slate's own way of inserting a fragment, for whatever calls it: nodes as they come. */
export function insertNodesAsFragment(
  editor: PlanEditor,
  nodes: readonly Node[],
  options: { at?: unknown } = {},
): void {
  if (options.at !== undefined) throw new Error('A fragment goes to the caret: select first.');
  const references: References = { organs: [], documents: [] };
  const areInlines = nodes.every(
    (node) => Node.isText(node) || (Node.isElement(node) && editor.isInline(node)),
  );
  const content: PlanFragment['content'] = areInlines
    ? { kind: 'inlines', inlines: nodes.flatMap(wordsOf) }
    : { kind: 'blocks', blocks: nodes.flatMap((node) => asBodyBlocks(editor, node)) };
  insertFragment(editor, { content, references });
}

function asBodyBlocks(editor: PlanEditor, node: Node): BodyBlock[] {
  if (Node.isElement(node) && 'id' in node && !editor.isInline(node) && isBodyBlock(node as BodyBlock)) {
    return [node as BodyBlock];
  }
  return linesOf([node]).map((line) => makeParagraph(editor.newId, line));
}

function insertBlocks(
  editor: PlanEditor,
  [holder, path]: NodeEntry<Holder>,
  blocks: readonly BodyBlock[],
): void {
  switch (holder.type) {
    case 'item':
    case 'paragraph':
    case 'appendix':
      insertBodyBlocks(editor, path[0] ?? 0, blocks);
      return;
    case 'field':
      insertInlines(editor, joined(linesOf(blocks), ' '));
      return;
    case 'cell': {
      const [table] = blocks;
      if (blocks.length === 1 && table?.type === 'table') fillCells(editor, path, table);
      else insertInlines(editor, joined(linesOf(blocks), '\n'));
      return;
    }
    case 'recipient':
      insertRecipients(editor, holder, path, linesOf(blocks));
      return;
  }
}

/** The words of every holder that has any, in order. */
function linesOf(nodes: readonly Node[]): Inline[][] {
  return nodes
    .flatMap((node) =>
      isHolder(node) ? [node] : [...Node.nodes(node)].map(([inner]) => inner).filter(isHolder),
    )
    .filter((holder) => !isBlank(holder))
    .map(wordsOf);
}

function joined(lines: readonly Inline[][], separator: string): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: separator }, ...line]));
}

/** The first line goes on where the caret is, the others are recipients of their own. */
function insertRecipients(
  editor: PlanEditor,
  recipient: Recipient,
  path: Path,
  lines: readonly Inline[][],
): void {
  const [index = 0, child = 0] = path;
  const point = editor.selection?.anchor;
  const [first = [], ...others] = lines;
  if (recipient.archive === true || point === undefined || !isAtEnd(editor, point, path)) {
    insertInlines(editor, joined(lines, ', '));
    return;
  }
  insertInlines(editor, first);
  if (others.length === 0) return;
  Transforms.insertNodes(
    editor,
    others.map((line) => makeRecipient(line)),
    { at: [index, child + 1] },
  );
  Transforms.select(editor, Editor.end(editor, [index, child + others.length]));
}
