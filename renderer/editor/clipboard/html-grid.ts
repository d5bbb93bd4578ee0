import { MAX_COLUMNS } from '../../../core/editing/commands/fill-cells';
import { countDropped, type DroppedCounts } from './dropped';
import { attribute, type HtmlElement, isElement } from './html-style';
import type { Grid, GridCell, Line } from './lines';

/** Reads what a cell contains, by the rules of the whole. */
export type ReadCell = (cell: HtmlElement) => readonly (Line | Grid)[];

/** Reads a table; one without any cell is nothing. Tables inside its cells become lines of their words. */
export function readGrid(table: HtmlElement, readCell: ReadCell, dropped: DroppedCounts): Grid[] {
  const rows = rowsOf(table).map(({ row }) =>
    cellsOf(row).map((cell): GridCell => {
      const columns = span(cell, 'colspan', MAX_COLUMNS);
      const height = span(cell, 'rowspan', 1000);
      if (columns > 1 || height > 1) countDropped(dropped, 'merged-cells');
      return {
        lines: readCell(cell).flatMap((part) => flatten(part, dropped)),
        columns,
        rows: height,
      };
    }),
  );
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) return [];
  const [first] = rowsOf(table);
  const headingRow =
    first !== undefined && (first.inHead || cellsOf(first.row).every(({ tagName }) => tagName === 'th'));
  const widths = widthsOf(table);
  return [{ type: 'grid', rows: filled, headingRow, ...(widths === undefined ? {} : { widths }) }];
}

type RowPlace = { readonly row: HtmlElement; readonly inHead: boolean };

function rowsOf(table: HtmlElement): RowPlace[] {
  return table.childNodes.filter(isElement).flatMap((child): RowPlace[] => {
    if (child.tagName === 'tr') return [{ row: child, inHead: false }];
    if (!/^t(?:head|body|foot)$/u.test(child.tagName)) return [];
    const inHead = child.tagName === 'thead';
    return child.childNodes
      .filter(isElement)
      .flatMap((row) => (row.tagName === 'tr' ? [{ row, inHead }] : []));
  });
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function span(cell: HtmlElement, name: 'colspan' | 'rowspan' | 'span', limit: number): number {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value > 1 ? Math.min(value, limit) : 1;
}

function flatten(part: Line | Grid, dropped: DroppedCounts): Line[] {
  if (part.type === 'line') return [part];
  countDropped(dropped, 'nested-table');
  return part.rows.map((row) => ({
    type: 'line',
    runs: row.flatMap(({ lines }, index) => [
      ...(index === 0 ? [] : [{ text: ' | ' }]),
      ...lines.flatMap((line, at) => (at === 0 ? line.runs : [{ text: ' ' }, ...line.runs])),
    ]),
  }));
}

/** Widths in whatever unit, from `col` elements or from the cells of the first row. */
function widthsOf(table: HtmlElement): number[] | undefined {
  const [first] = rowsOf(table);
  const cols = colsOf(table);
  const sources = cols.length > 0 || first === undefined ? cols : cellsOf(first.row);
  const widths = sources.map((source) => Number.parseFloat(attribute(source, 'width') ?? ''));
  return widths.length > 0 && widths.every((width) => width > 0) ? widths : undefined;
}

function colsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'colgroup' ? child.childNodes.filter(isElement) : [child]))
    .filter(({ tagName }) => tagName === 'col')
    .flatMap((col) => Array.from({ length: span(col, 'span', MAX_COLUMNS) }, () => col));
}
