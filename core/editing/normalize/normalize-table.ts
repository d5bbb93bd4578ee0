import { Node, type NodeEntry, Transforms } from 'slate';
import type { Row, Table } from '../../plan/blocks';
import { makeCell, makeRow } from '../make-blocks';
import type { PlanEditor } from '../slate-types';
import { wordsOf } from './words-of';

/** Rows only, of the same number of cells (short ones are filled up), with a width for each column or none. */
export function normalizeTable(editor: PlanEditor, [table, path]: NodeEntry<Table>): boolean {
  const children: readonly Node[] = table.children;
  if (children.length === 0) {
    Transforms.insertNodes(editor, makeRow(1), { at: [...path, 0] });
    return true;
  }
  const stray = children.findIndex((child) => !Node.isElement(child) || child.type !== 'row');
  const strayNode = children[stray];
  if (strayNode !== undefined) {
    const row: Row = { type: 'row', children: [makeCell(wordsOf(strayNode))] };
    Transforms.insertNodes(editor, row, { at: [...path, stray] });
    Transforms.removeNodes(editor, { at: [...path, stray + 1] });
    return true;
  }
  const columns = Math.max(...table.children.map((row) => row.children.length));
  let changed = false;
  table.children.forEach((row, index) => {
    const missing = columns - row.children.length;
    if (missing === 0) return;
    const cells = Array.from({ length: missing }, () => makeCell());
    Transforms.insertNodes(editor, cells, { at: [...path, index, row.children.length] });
    changed = true;
  });
  if (table.widths !== undefined && table.widths.length !== columns) {
    editor.apply({ type: 'set_node', path, properties: { widths: table.widths }, newProperties: {} });
    return true;
  }
  return changed;
}

/** Cells only. */
export function normalizeRow(editor: PlanEditor, [row, path]: NodeEntry<Row>): boolean {
  const children: readonly Node[] = row.children;
  if (children.length === 0) {
    Transforms.insertNodes(editor, makeCell(), { at: [...path, 0] });
    return true;
  }
  const stray = children.findIndex((child) => !Node.isElement(child) || child.type !== 'cell');
  const strayNode = children[stray];
  if (strayNode === undefined) return false;
  Transforms.insertNodes(editor, makeCell(wordsOf(strayNode)), { at: [...path, stray] });
  Transforms.removeNodes(editor, { at: [...path, stray + 1] });
  return true;
}
