import type { ViewBlock } from '../../../core/docx/docx-view';
import { runsText } from '../../../core/docx/runs';
import type { PrintedFragment } from './print-fragment';

/** What paper shows as plain text: a paragraph a line, the cells of a table apart by tabs, as Excel reads them. */
export function toPlainText(printed: PrintedFragment): string {
  return printed.kind === 'runs' ? runsText(printed.runs) : printed.blocks.map(blockLines).join('\n');
}

function blockLines(block: ViewBlock): string {
  if (block.type === 'paragraph') return runsText(block.runs);
  return block.rows
    .map(({ cells }) => cells.map(({ runs }) => runsText(runs).replaceAll(/[\n\t]/gu, ' ')).join('\t'))
    .join('\n');
}
