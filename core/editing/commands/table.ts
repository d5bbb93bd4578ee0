import { Editor, type Path, Transforms } from 'slate';
import type { Table } from '../../plan/blocks';
import { blockAt, focusHolder } from '../locate';
import { makeCell, makeRow } from '../make-blocks';
import { refuse } from '../refusals';
import type { PlanEditor } from '../slate-types';
import { deleteBlocks } from './delete-range';
import { MAX_COLUMNS } from './fill-cells';

/** The table cell in which the caret stands. */
export type CellPlace = {
  readonly table: Table;
  readonly block: number;
  readonly row: number;
  readonly column: number;
};

export function cellInHand(editor: PlanEditor): CellPlace | undefined {
  const path = focusHolder(editor)?.[1];
  const [block = -1, row = -1, column = -1] = path ?? [];
  const table = blockAt(editor, block);
  return table?.type === 'table' ? { table, block, row, column } : undefined;
}

/** Adds an empty row above or below the caret's. Returns false outside of tables. */
export function addRow(editor: PlanEditor, side: 'above' | 'below'): boolean {
  return inTable(editor, ({ table, block, row, column }) => {
    const at = side === 'above' ? row : row + 1;
    Transforms.insertNodes(editor, makeRow(columnsOf(table)), { at: [block, at] });
    select(editor, [block, at, column]);
    return true;
  });
}

/** Adds an empty column beside the caret's; its width is that of the caret's column. */
export function addColumn(editor: PlanEditor, side: 'left' | 'right'): boolean {
  return inTable(editor, ({ table, block, row, column }) => {
    if (columnsOf(table) >= MAX_COLUMNS) return refuse(editor, 'editing/table-too-wide', table.id);
    const at = side === 'left' ? column : column + 1;
    table.children.forEach((_row, index) => {
      Transforms.insertNodes(editor, makeCell(), { at: [block, index, at] });
    });
    setWidths(editor, block, withWidth(table.widths, at, table.widths?.[column] ?? 1));
    select(editor, [block, row, at]);
    return true;
  });
}

/** Removes the caret's row; the last row takes the table with it. */
export function removeRow(editor: PlanEditor): boolean {
  return inTable(editor, ({ table, block, row, column }) => {
    if (table.children.length === 1) return removeWhole(editor, block);
    Transforms.removeNodes(editor, { at: [block, row] });
    select(editor, [block, Math.min(row, table.children.length - 2), column]);
    return true;
  });
}

/** Removes the caret's column; the last column takes the table with it. */
export function removeColumn(editor: PlanEditor): boolean {
  return inTable(editor, ({ table, block, row, column }) => {
    const columns = columnsOf(table);
    if (columns === 1) return removeWhole(editor, block);
    table.children.forEach((_row, index) => {
      Transforms.removeNodes(editor, { at: [block, index, column] });
    });
    setWidths(
      editor,
      block,
      table.widths?.filter((_width, index) => index !== column),
    );
    select(editor, [block, row, Math.min(column, columns - 2)]);
    return true;
  });
}

/** Says whether the first row is a heading, repeated on every page. */
export function setHeadingRow(editor: PlanEditor, headingRow: boolean): boolean {
  return inTable(editor, ({ block }) => {
    Transforms.setNodes(editor, { headingRow }, { at: [block] });
    return true;
  });
}

/** Sets the relative widths of the columns, one positive number each; equal widths without an argument. */
export function setColumnWidths(editor: PlanEditor, widths?: readonly number[]): boolean {
  return inTable(editor, ({ table, block }) => {
    if (
      widths !== undefined &&
      (widths.length !== columnsOf(table) || widths.some((width) => !(width > 0)))
    ) {
      return false;
    }
    if (widths === undefined) Transforms.unsetNodes(editor, 'widths', { at: [block] });
    else setWidths(editor, block, [...widths]);
    return true;
  });
}

/** Tab in a table: the next cell; after the last one a new row. Shift+Tab: the cell before. */
export function moveToCell(editor: PlanEditor, backwards: boolean): boolean {
  return inTable(editor, ({ table, block, row, column }) => {
    const columns = columnsOf(table);
    const next = row * columns + column + (backwards ? -1 : 1);
    if (next < 0) return true;
    if (next === table.children.length * columns) {
      Transforms.insertNodes(editor, makeRow(columns), { at: [block, table.children.length] });
    }
    Transforms.select(editor, Editor.range(editor, [block, Math.floor(next / columns), next % columns]));
    return true;
  });
}

function inTable(editor: PlanEditor, act: (place: CellPlace) => boolean): boolean {
  const place = cellInHand(editor);
  if (place === undefined) return false;
  let done = false;
  Editor.withoutNormalizing(editor, () => {
    done = act(place);
  });
  return done;
}

function columnsOf(table: Table): number {
  return table.children[0]?.children.length ?? 0;
}

function withWidth(widths: readonly number[] | undefined, at: number, width: number): number[] | undefined {
  return widths === undefined ? undefined : [...widths.slice(0, at), width, ...widths.slice(at)];
}

function setWidths(editor: PlanEditor, block: number, widths: number[] | undefined): void {
  if (widths !== undefined) Transforms.setNodes(editor, { widths }, { at: [block] });
}

function removeWhole(editor: PlanEditor, block: number): boolean {
  deleteBlocks(editor, block, block + 1);
  Transforms.select(editor, Editor.end(editor, [block - 1]));
  return true;
}

function select(editor: PlanEditor, path: Path): void {
  Transforms.select(editor, Editor.start(editor, path));
}
