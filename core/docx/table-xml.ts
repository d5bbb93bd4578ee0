import type { ViewCell, ViewRow, ViewTable } from './docx-view';
import { runsXml } from './runs-xml';
import type { StyleIds } from './style-names';
import { element } from './xml';

/**
 * A table as wide as the text (ISO 29500-1, 17.4). Its rows are never split over two pages, a heading row is
 * repeated on each; `keepNext` ties the last row to what follows.
 */
export function tableXml(table: ViewTable, styles: StyleIds, textWidth: number): string {
  const columns = columnWidths(table.widths, textWidth);
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': styles.table }) +
      element('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }) +
      element('w:tblLayout', { 'w:type': 'fixed' }) +
      element('w:tblLook', { 'w:val': '04A0' }),
  );
  const grid = element(
    'w:tblGrid',
    {},
    columns.map((width) => element('w:gridCol', { 'w:w': width })).join(''),
  );
  const rows = table.rows.map((row, index) => {
    const isLast = index === table.rows.length - 1;
    return rowXml(row, columns, styles, table.headingRow && index === 0, isLast && table.keepNext === true);
  });
  return element('w:tbl', {}, properties + grid + rows.join(''));
}

/** The narrowest column in twips (8 mm): a letter and the cell's margins. */
const NARROWEST = 454;

/**
 * Shares of the text width in whole twips, none narrower than can be read as long as there is room; together
 * they are exactly as wide as the text.
 */
function columnWidths(wanted: readonly number[], textWidth: number): number[] {
  const sum = wanted.reduce((all, share) => all + share, 0);
  const least = (Math.min(NARROWEST, textWidth / wanted.length) / textWidth) * sum;
  const shares = wanted.map((share) => Math.max(share, least));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let passed = 0;
  let left = 0;
  return shares.map((share) => {
    passed += share;
    const right = Math.round((passed / total) * textWidth);
    const width = right - left;
    left = right;
    return width;
  });
}

function rowXml(
  row: ViewRow,
  columns: readonly number[],
  styles: StyleIds,
  isHeading: boolean,
  keepNext: boolean,
): string {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = columns.slice(column, column + span).reduce((sum, part) => sum + part, 0);
    column += span;
    return cellXml(cell, width, span, styles, keepNext);
  });
  const properties = element('w:trPr', {}, `<w:cantSplit/>${isHeading ? '<w:tblHeader/>' : ''}`);
  return element('w:tr', {}, properties + cells.join(''));
}

function cellXml(cell: ViewCell, width: number, span: number, styles: StyleIds, keepNext: boolean): string {
  const size = element('w:tcW', { 'w:w': width, 'w:type': 'dxa' });
  const properties = element('w:tcPr', {}, size + (span > 1 ? element('w:gridSpan', { 'w:val': span }) : ''));
  const style = element('w:pStyle', { 'w:val': styles[cell.role] }) + (keepNext ? '<w:keepNext/>' : '');
  return element(
    'w:tc',
    {},
    properties + element('w:p', {}, element('w:pPr', {}, style) + runsXml(cell.runs)),
  );
}
