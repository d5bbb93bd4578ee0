import type { Converted, Finding } from '../../../core/base/finding';
import type { PlanFragment } from '../../../core/editing/fragment';
import { droppedFindings } from './dropped';
import { MAX_CLIPBOARD_LENGTH, nestsTooDeep } from './limits';
import { type BlockOptions, linesToBlocks } from './lines-to-blocks';
import { readHtml } from './read-html';

export type PasteOptions = BlockOptions;

/** What came of foreign content; `content` is null when there was nothing to read, or it was refused. */
export type Pasted = { readonly content: PlanFragment['content'] | null };

/**
 * Reads clipboard HTML of Word, LibreOffice, Excel, Google Docs and browsers: lines, bold, italic, underline,
 * tables; automatic and typed numbers make items. Everything else is left out, and what of it carried content
 * is told in the findings. Too large or too deep HTML is refused whole.
 */
export function fromHtml(html: string, options: PasteOptions): Converted<Pasted> {
  if (html.length > MAX_CLIPBOARD_LENGTH) return refused('paste/too-large', 'Nội dung dán quá lớn.');
  if (nestsTooDeep(html)) return refused('paste/too-deep', 'Nội dung dán có cấu trúc lồng nhau quá sâu.');
  const { content, dropped, hasLines } = readHtml(html);
  const blocks = linesToBlocks(content, options, dropped);
  const findings = droppedFindings(dropped);
  const [first] = content;
  if (first === undefined) return { value: { content: null }, findings };
  if (!hasLines && content.length === 1 && first.type === 'line') {
    return { value: { content: { kind: 'inlines', inlines: [...first.runs] } }, findings };
  }
  return { value: { content: { kind: 'blocks', blocks } }, findings };
}

function refused(rule: string, message: string): Converted<Pasted> {
  const finding: Finding = { rule, severity: 'warning', message: `${message} Chỉ chữ thường được dán.` };
  return { value: { content: null }, findings: [finding] };
}
