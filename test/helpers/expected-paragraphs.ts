import type { DocxView, ViewBlock } from '../../core/docx/docx-view';
import { runsText } from '../../core/docx/runs';

/** What the paragraphs of a print in the shipped template have to say, in the template's order; none is blank. */
export function expectedParagraphs(view: DocxView): string[] {
  const { letterhead, title, signature } = view;
  return [
    letterhead.upperOrgan,
    letterhead.issuingOrgan,
    '*',
    `Số ${letterhead.symbol}`,
    letterhead.secrecy,
    letterhead.urgency,
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    letterhead.placeAndDate,
    letterhead.circulation,
    letterhead.draft,
    title.kind,
    title.issuer,
    title.subject,
    '-----',
    ...view.body.flatMap(blockParagraphs),
    'Nơi nhận:',
    ...view.recipients.map(({ runs }) => runsText(runs)),
    signature.authority,
    signature.post,
    signature.name,
    ...view.appendices.flatMap(({ blocks }) => blocks.flatMap(blockParagraphs)),
  ].filter((text): text is string => text !== null && text.trim() !== '');
}

function blockParagraphs(block: ViewBlock): string[] {
  if (block.type === 'paragraph') return [runsText(block.runs)];
  return block.rows.flatMap(({ cells }) => cells.map(({ runs }) => runsText(runs)));
}
