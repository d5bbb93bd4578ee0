import type { DocxView, ViewBlock } from './docx-view';
import { runsText } from './runs';

/**
 * The view as plain text, in reading order: paragraphs apart by an empty line, the lines of letterhead,
 * recipients and signature together, the cells of a table row by ` | `. Ends with a line feed.
 */
export function plainText(view: DocxView): string {
  const { letterhead, title, signature } = view;
  const groups = [
    [letterhead.upperOrgan, letterhead.issuingOrgan, '*', `Số ${letterhead.symbol}`],
    [letterhead.secrecy, letterhead.urgency, letterhead.draft],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', letterhead.placeAndDate, letterhead.circulation],
    [title.kind, title.issuer, title.subject, '-----'],
    ...view.body.map((block) => [blockText(block)]),
    ['Nơi nhận:', ...view.recipients.map(({ runs }) => runsText(runs))],
    [signature.authority, signature.post],
    [signature.name],
    ...view.appendices.flatMap(({ blocks }) => blocks.map((block) => [blockText(block)])),
  ];
  const texts = groups.map((lines) => lines.filter((line) => line !== null && line !== '').join('\n'));
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** A paragraph is one line (more with soft line breaks), a table one line a row. */
export function blockText(block: ViewBlock): string {
  if (block.type === 'paragraph') return runsText(block.runs);
  return block.rows
    .map((row) => row.cells.map((cell) => runsText(cell.runs).replaceAll('\n', ' ')).join(' | '))
    .join('\n');
}
