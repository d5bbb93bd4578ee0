import { type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx';
import type { Sheet, SheetCell } from './sheet';
import { printable } from './words';

const FONT = { name: 'Times New Roman', size: 12 };
const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E4DFD8' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  border: { bottom: { style: 'thin', color: { rgb: '857D73' } } },
};
const TEXT: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const DATE: CellStyle = { alignment: { vertical: 'top', horizontal: 'center' }, numFmt: 'dd/mm/yyyy' };

/** A cell of a spreadsheet holds 32,767 characters. */
const MOST_CHARACTERS = 32_767;

/**
 * A sheet as an Excel workbook (ISO 29500-1, 18): heading row in sight and with filters, real dates, text that stays
 * text whatever it begins with. `today` is what the file calls its day; the same sheet gives the same bytes.
 */
export function xlsxOf(sheet: Sheet, today: string): Promise<Uint8Array> {
  const { name, title, columns, rows } = sheet;
  const lastColumn = letters(columns.length - 1);
  const day = utc(today);
  return writeXlsx({
    defaultFont: FONT,
    properties: { title, creator: 'Dự Thảo', created: day, modified: day },
    sheets: [
      {
        name,
        columns: columns.map(({ width }, at) => ({ width, style: rows.some(hasDate(at)) ? DATE : TEXT })),
        rows: [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(cellValue))],
        cells: new Map(columns.map((_column, at) => [`0,${at}`, { style: HEADING }])),
        autoFilter: { range: `A1:${lastColumn}${rows.length + 1}` },
        freezePane: { rows: 1 },
        pageSetup: {
          orientation: 'landscape',
          paperSize: 'a4',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
        },
      },
    ],
  });
}

function hasDate(column: number): (row: readonly SheetCell[]) => boolean {
  return (row) => typeof row[column] === 'object' && row[column] !== null;
}

function cellValue(cell: SheetCell): CellValue {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return utc(cell.date);
  return cell === '' ? null : cellText(cell);
}

/** What is longer than a cell is cut. */
function cellText(text: string): string {
  const clean = printable(text);
  return clean.length <= MOST_CHARACTERS ? clean : `${clean.slice(0, MOST_CHARACTERS - 1)}…`;
}

function utc(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** The name of a column by its index: A, B … Z, AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
