import type { Converted, Finding } from '../base/finding';
import type { Settings } from '../plan/settings';
import type { ViewBlock, ViewParagraph } from './docx-view';
import { appendText, runsText, trimRunsEnd } from './runs';

/**
 * Puts the plan's closing mark at the end of the main text ("Numbering", grade B: a full stop; `./.` is the
 * plan's own wish), only where the words do not already end so: a full stop grows into `./.`, and words that
 * end in another mark are left as they are, with a finding. After a table there is no line to close.
 */
export function closeText(body: readonly ViewBlock[], mark: Settings['closingMark']): Converted<ViewBlock[]> {
  const blocks = [...body];
  const at = blocks.findLastIndex((block) => block.type === 'table' || runsText(block.runs).trim() !== '');
  const last = blocks[at];
  if (mark === '' || last === undefined || last.type === 'table') return { value: blocks, findings: [] };
  const text = runsText(last.runs).trimEnd();
  if (text.endsWith(mark)) return { value: blocks, findings: [] };
  if (/[;:,!?…]$/u.test(text) || text.endsWith('..')) {
    return { value: blocks, findings: [leftOpen(last, text, mark)] };
  }
  blocks[at] = {
    ...last,
    runs: appendText(trimRunsEnd(last.runs), text.endsWith('.') ? mark.slice(1) : mark),
  };
  return { value: blocks, findings: [] };
}

function leftOpen(paragraph: ViewParagraph, text: string, mark: string): Finding {
  return {
    rule: 'docx/closing-mark',
    severity: 'warning',
    message: `Đoạn cuối của phần chính kết thúc bằng “${text.slice(-1)}” nên không in thêm dấu kết thúc “${mark}”. Hãy sửa lại lời văn.`,
    ...(paragraph.block === undefined ? {} : { block: paragraph.block }),
  };
}
