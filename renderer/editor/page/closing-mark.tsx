import { bodyView } from '../../../core/docx/body-view';
import { closeText } from '../../../core/docx/closing-mark';
import { runsText } from '../../../core/docx/runs';
import { mainTextEnd } from '../../../core/plan/outline';
import type { PlanIndex } from '../session/plan-index';
import { printingFrom } from '../session/printing';
import { useQuietIndex } from '../session/use-quiet-index';

/** More blocks than the end of a main text leaves empty. */
const TAIL = 20;

/**
 * Shows the mark that closes the main text on paper, behind its last words. Generated content, as labels are;
 * a style sheet of its own, so that no block is drawn again when the end moves.
 */
export function ClosingMark() {
  const closing = closingOf(useQuietIndex());
  if (closing === undefined) return null;
  const mark = JSON.stringify(closing.mark);
  return <style>{`[data-block="${CSS.escape(closing.block)}"]::after { content: ${mark}; }`}</style>;
}

/** The paragraph or item that takes the mark, and what of the mark its words lack. */
function closingOf(index: PlanIndex): { readonly block: string; readonly mark: string } | undefined {
  const { blocks } = index.plan;
  const end = mainTextEnd(blocks);
  const printing = printingFrom(index);
  const before = bodyView(blocks.slice(Math.max(0, end - TAIL), end), printing);
  const after = closeText(before, printing).value;
  const at = after.findIndex((block, place) => block !== before[place]);
  const [open, closed] = [before[at], after[at]];
  if (open?.type !== 'paragraph' || closed?.type !== 'paragraph' || closed.block === undefined)
    return undefined;
  const mark = runsText(closed.runs).slice(runsText(open.runs).trimEnd().length);
  // An assignment is shown as a card, which has no last line to close.
  const isText = blocks.some(({ id, type }) => id === closed.block && type !== 'assignment');
  return isText ? { block: closed.block, mark } : undefined;
}
