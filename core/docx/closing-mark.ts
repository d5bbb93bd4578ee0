import type { Converted, Finding } from '../base/finding';
import type { ViewBlock, ViewParagraph } from './docx-view';
import type { Printing } from './printing';
import { appendText, runsText, trimRunsEnd } from './runs';

/**
 * Puts the plan's closing mark at the end of the main text ("Numbering", grade B: a full stop; `./.` is the
 * plan's own wish), only where the words do not already end so: a full stop grows into `./.`. A heading and
 * words that end in another mark are left as they are, with a finding. After a table there is no line to close.
 */
export function closeText(body: readonly ViewBlock[], printing: Printing): Converted<ViewBlock[]> {
  const { closingMark } = printing.plan.settings;
  const blocks = [...body];
  const at = blocks.findLastIndex((block) => block.type === 'table' || hasWords(block, printing));
  const last = blocks[at];
  if (closingMark === '' || last === undefined || last.type === 'table')
    return { value: blocks, findings: [] };
  const text = runsText(last.runs).trimEnd();
  if (text.endsWith(closingMark)) return { value: blocks, findings: [] };
  if (last.role.startsWith('heading-')) {
    return { value: blocks, findings: [leftOpen(last, 'một đề mục', closingMark)] };
  }
  if (/[;:,!?…]$/u.test(text) || text.endsWith('..')) {
    return { value: blocks, findings: [leftOpen(last, `“${text.slice(-1)}”`, closingMark)] };
  }
  blocks[at] = {
    ...last,
    runs: appendText(trimRunsEnd(last.runs), text.endsWith('.') ? closingMark.slice(1) : closingMark),
  };
  return { value: blocks, findings: [] };
}

/** A number or a dash before nothing is no text that could end. */
function hasWords({ runs, block }: ViewParagraph, { numbers }: Printing): boolean {
  const text = runsText(runs).trim();
  return text !== '' && text !== (block === undefined ? undefined : numbers.get(block)?.label);
}

function leftOpen(paragraph: ViewParagraph, end: string, mark: string): Finding {
  return {
    rule: 'docx/closing-mark',
    severity: 'warning',
    message: `Phần chính kết thúc bằng ${end} nên không in thêm dấu kết thúc “${mark}”. Hãy sửa lại lời văn.`,
    ...(paragraph.block === undefined ? {} : { block: paragraph.block }),
  };
}
