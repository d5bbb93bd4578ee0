import { Editor, type Path, Transforms } from 'slate';
import type { Table } from '../../plan/blocks';
import { blockAt } from '../locate';
import { makeCell, makeRow } from '../make-blocks';
import { refuse } from '../refusals';
import type { PlanEditor } from '../slate-types';

/** The widest table that the plan's schema takes. */
export const MAX_COLUMNS = 60;

/**
 * Writes the cells of a table over the cells from `path` (of one cell) on, as Excel does; rows and columns
 * are added where they are missing. Refused past {@link MAX_COLUMNS} columns.
 */
export function fillCells(editor: PlanEditor, path: Path, incoming: Table): boolean {
  const [block = 0, fromRow = 0, fromColumn = 0] = path;
  const table = blockAt(editor, block);
  if (table?.type !== 'table') return false;
  const width = incoming.children[0]?.children.length ?? 0;
  const columns = Math.max(table.children[0]?.children.length ?? 0, fromColumn + width);
  if (columns > MAX_COLUMNS) return refuse(editor, 'editing/table-too-wide', table.id);
  Editor.withoutNormalizing(editor, () => {
    grow(editor, block, table, Math.max(table.children.length, fromRow + incoming.children.length), columns);
    incoming.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, cellIndex) => {
        const at = [block, fromRow + rowIndex, fromColumn + cellIndex];
        Transforms.removeNodes(editor, { at });
        Transforms.insertNodes(editor, makeCell(cell.children), { at });
      });
    });
    const last = [block, fromRow + incoming.children.length - 1, fromColumn + width - 1];
    Transforms.select(editor, Editor.end(editor, last));
  });
  return true;
}

function grow(editor: PlanEditor, block: number, table: Table, rows: number, columns: number): void {
  table.children.forEach((row, index) => {
    const cells = Array.from({ length: columns - row.children.length }, () => makeCell());
    Transforms.insertNodes(editor, cells, { at: [block, index, row.children.length] });
  });
  const added = Array.from({ length: rows - table.children.length }, () => makeRow(columns));
  Transforms.insertNodes(editor, added, { at: [block, table.children.length] });
}
