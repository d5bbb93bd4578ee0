import type { ParagraphRole, ViewBlock, ViewTable } from '../../../core/docx/docx-view';
import type { PlanText } from '../../../core/plan/inline';
import { FRAGMENT_ATTRIBUTE } from './fragment-format';
import type { PrintedFragment } from './print-fragment';

const FONT = "font-family:'Times New Roman',serif;font-size:14pt";
/** Part 6 of the form: justified, first line +10 mm, 6 pt between paragraphs (grade B). */
const BODY = `margin:0 0 6pt 0;text-align:justify;text-indent:10mm;${FONT}`;
const CENTRED = `margin:0 0 6pt 0;text-align:center;${FONT}`;
const CELL = `margin:0;${FONT}`;

/**
 * HTML for Word and other programs: what paper shows, numbers and assignments as words, and the fragment
 * itself in an attribute, for the way back.
 */
export function toHtml(printed: PrintedFragment, encoded: string): string {
  const inner =
    printed.kind === 'runs'
      ? `<span ${FRAGMENT_ATTRIBUTE}="${escapeText(encoded)}" style="${escapeText(FONT)}">${runsHtml(printed.runs)}</span>`
      : `<div ${FRAGMENT_ATTRIBUTE}="${escapeText(encoded)}">${printed.blocks.map(blockHtml).join('')}</div>`;
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"></head><body><!--StartFragment-->${inner}<!--EndFragment--></body></html>`;
}

function blockHtml(block: ViewBlock): string {
  if (block.type === 'table') return tableHtml(block);
  return `<p style="${escapeText(isCentred(block.role) ? CENTRED : BODY)}">${runsHtml(block.runs, isHeading(block.role))}</p>`;
}

function tableHtml({ rows, headingRow }: ViewTable): string {
  const lines = rows.map(({ cells }, index) => {
    const tag = headingRow && index === 0 ? 'th' : 'td';
    const columns = cells.map(({ runs, role, span = 1 }) => {
      const words = `<p style="${escapeText(CELL)}">${runsHtml(runs, role === 'column-heading')}</p>`;
      return `<${tag}${span > 1 ? ` colspan="${span}"` : ''} style="border:0.5pt solid black;padding:0 2mm">${words}</${tag}>`;
    });
    return `<tr>${columns.join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse;width:100%">${lines.join('')}</table>`;
}

/** Which roles the product's own template prints bold: headings of depth 1 (part 6a, grade B) and 2, and heads. */
function isHeading(role: ParagraphRole): boolean {
  return role === 'heading-1' || role === 'heading-2' || isCentred(role);
}

function isCentred(role: ParagraphRole): boolean {
  return role === 'appendix-label' || role === 'appendix-name';
}

function runsHtml(runs: readonly PlanText[], bold = false): string {
  return runs
    .map((run) => {
      let html = escapeText(run.text).replaceAll('\n', '<br>');
      if (run.underline === true) html = `<u>${html}</u>`;
      if (run.italic === true) html = `<i>${html}</i>`;
      return bold || run.bold === true ? `<b>${html}</b>` : html;
    })
    .join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
