import type { AppendixView, ParagraphRole, ViewBlock, ViewParagraph } from './docx-view';
import { runsXml } from './runs-xml';
import type { StyleIds, StyleRole } from './style-names';
import { tableXml } from './table-xml';
import { element } from './xml';

/** What generated XML takes from the template that it goes into. */
export type WordTarget = {
  readonly styles: StyleIds;
  /** Width of the text on a portrait and on a landscape page, in twips. */
  readonly textWidth: { readonly portrait: number; readonly landscape: number };
  /** The template's own section properties, to close its pages before a landscape one. */
  readonly portraitSection: string;
  /** Exact line spacing of running text in points; null leaves it to the template's styles. */
  readonly lineSpacing: number | null;
};

/** Blocks as paragraphs and tables (ISO 29500-1, 17.3 and 17.4), one string a block. */
export function* blocksXml(
  blocks: readonly ViewBlock[],
  target: WordTarget,
  page: keyof WordTarget['textWidth'] = 'portrait',
): Generator<string> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield paragraphXml(block, target);
    else {
      yield tableXml(block, target.styles, target.textWidth[page]);
      // Without a paragraph between them Word joins two tables into one.
      yield emptyParagraphXml('after-table', target, block.keepNext === true);
    }
  }
}

/**
 * Everything behind the signature, one string a block: appendices, each on a new page, and the section breaks
 * that a landscape one needs. The document's last section has to be landscape when the last appendix is.
 */
export function* appendicesXml(appendices: readonly AppendixView[], target: WordTarget): Generator<string> {
  for (const { landscape, blocks } of appendices) {
    if (landscape) {
      yield element('w:p', {}, element('w:pPr', {}, styleXml('break', target) + target.portraitSection));
      yield* blocksXml(blocks, target, 'landscape');
    } else {
      const [first, ...rest] = blocks;
      if (first?.type === 'paragraph') yield paragraphXml(first, target, true);
      yield* blocksXml(first?.type === 'paragraph' ? rest : blocks, target);
    }
  }
  // The last thing on the last page must be a paragraph, and a small one: it shall not open a page.
  yield emptyParagraphXml('break', target, false);
}

function paragraphXml(paragraph: ViewParagraph, target: WordTarget, onNewPage = false): string {
  const { role, runs, keepNext } = paragraph;
  const properties =
    styleXml(role, target) +
    (keepNext === true ? '<w:keepNext/>' : '') +
    (onNewPage ? '<w:pageBreakBefore/>' : '') +
    (isRunningText(role) ? lineSpacingXml(target.lineSpacing) : '');
  return element('w:p', {}, element('w:pPr', {}, properties) + runsXml(runs));
}

function emptyParagraphXml(role: StyleRole, target: WordTarget, keepNext: boolean): string {
  const properties = styleXml(role, target) + (keepNext ? '<w:keepNext/>' : '');
  return element('w:p', {}, element('w:pPr', {}, properties));
}

function styleXml(role: StyleRole, { styles }: WordTarget): string {
  return element('w:pStyle', { 'w:val': styles[role] });
}

function isRunningText(role: ParagraphRole): boolean {
  return role === 'body' || role === 'assignment' || role.startsWith('heading-');
}

function lineSpacingXml(points: number | null): string {
  return points === null
    ? ''
    : element('w:spacing', { 'w:line': Math.round(points * 20), 'w:lineRule': 'exact' });
}
