import { printedRuns, singleBlock } from '../plan/printed-words';
import type { ViewParagraph } from './docx-view';
import type { Printing } from './printing';
import { appendText, plain, runsText, trimRuns } from './runs';

/**
 * The list under `Nơi nhận:`, each `- …` with its end mark: `;` under HD 05 (grade B), `,` under HD 36 (grade
 * C), the last `.`. A mark that was typed stays as it is; recipients without words are not printed.
 */
export function recipientsView(printing: Printing): ViewParagraph[] {
  const { children, id } = singleBlock(printing.plan.blocks, 'recipients');
  const recipients = children
    .map((recipient) => trimRuns(printedRuns(recipient.children, printing.context)))
    .filter((runs) => runs.length > 0);
  return recipients.map((runs, index) => {
    const isLast = index === recipients.length - 1;
    const mark = isLast ? printing.pack.lastRecipientMark : printing.pack.recipientMark;
    const marked = /[;,.]$/u.test(runsText(runs)) ? runs : appendText(runs, mark);
    return { type: 'paragraph', role: 'recipient', runs: [...plain('- '), ...marked], block: id };
  });
}
