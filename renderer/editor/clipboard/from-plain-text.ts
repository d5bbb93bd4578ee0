import type { Converted } from '../../../core/base/finding';
import { cleanText } from '../../../core/editing/clean-text';
import type { DroppedCounts } from './dropped';
import { droppedFindings } from './dropped';
import type { Pasted, PasteOptions } from './from-html';
import { MAX_CLIPBOARD_LENGTH } from './limits';
import type { Grid, Line } from './lines';
import { linesToBlocks } from './lines-to-blocks';

/**
 * Reads plain text: each line that is not blank is a paragraph, or an item where it begins with a number;
 * lines with the same number of tabs (Excel) are a table. One line is a piece of text, as it is.
 */
export function fromPlainText(text: string, options: PasteOptions): Converted<Pasted> {
  if (text.length > MAX_CLIPBOARD_LENGTH) {
    const message = 'Nội dung dán quá lớn, không dán được.';
    return {
      value: { content: null },
      findings: [{ rule: 'paste/too-large', severity: 'warning', message }],
    };
  }
  const lines = cleanText(text)
    .replace(/\u00A0/gu, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [only] = lines;
  if (only === undefined) return { value: { content: null }, findings: [] };
  if (lines.length === 1 && !only.includes('\t')) {
    return { value: { content: { kind: 'inlines', inlines: [{ text: only }] } }, findings: [] };
  }
  const dropped: DroppedCounts = new Map();
  const grid = asGrid(lines);
  const content = grid === undefined ? lines.map(asLine) : [grid];
  const blocks = linesToBlocks(content, options, dropped);
  return { value: { content: { kind: 'blocks', blocks } }, findings: droppedFindings(dropped) };
}

function asLine(line: string): Line {
  return { type: 'line', runs: [{ text: line.replace(/\s+/gu, ' ').trim() }] };
}

/** Tabs after a typed label ("1.\ttext") are no cells: then the first column would be labels only. */
function asGrid(lines: readonly string[]): Grid | undefined {
  const rows = lines.map((line) => line.split('\t'));
  const columns = rows[0]?.length ?? 0;
  const isTable = columns > 1 && rows.every((row) => row.length === columns);
  const areLabels =
    columns === 2 && rows.every(([first = '']) => /^\s*(?:[\divx]+[.)-]|[a-zđ]\)|[-+–])+\s*$/iu.test(first));
  if (!isTable || areLabels) return undefined;
  return {
    type: 'grid',
    headingRow: false,
    rows: rows.map((row) =>
      row.map((cell) => ({ lines: cell.trim() === '' ? [] : [asLine(cell)], columns: 1, rows: 1 })),
    ),
  };
}
