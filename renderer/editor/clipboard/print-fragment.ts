import { bodyView } from '../../../core/docx/body-view';
import type { ViewBlock, ViewParagraph } from '../../../core/docx/docx-view';
import { type Printing, printingOf } from '../../../core/docx/printing';
import type { PlanFragment } from '../../../core/editing/fragment';
import type { BodyBlock } from '../../../core/plan/blocks';
import type { PlanText } from '../../../core/plan/inline';
import type { Plan } from '../../../core/plan/plan';
import { printedRuns } from '../../../core/plan/printed-words';

/** A fragment as paper shows it: words of one line, or paragraphs and tables. */
export type PrintedFragment =
  | { readonly kind: 'runs'; readonly runs: readonly PlanText[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly ViewBlock[] };

export type PrintOptions = {
  /** The first item was selected from the middle of its text: its number was not. */
  readonly startsInside: boolean;
};

/**
 * Prints a part of a plan for other programs. Numbers and citations are those of the whole plan; assignments
 * are printed in place in any case, for an annex does not come along.
 */
export function printFragment(
  { content }: PlanFragment,
  plan: Plan,
  { startsInside }: PrintOptions,
): PrintedFragment {
  const inPlace = plan.settings.assignments.print === 'annex' ? { assignments: 'lines' as const } : {};
  const printing = printingOf(plan, inPlace);
  if (content.kind === 'inlines')
    return { kind: 'runs', runs: printedRuns(content.inlines, printing.context) };
  const blocks = startsInside ? withoutFirstNumber(content.blocks) : content.blocks;
  return { kind: 'blocks', blocks: printBlocks(blocks, printing) };
}

function withoutFirstNumber([first, ...rest]: readonly BodyBlock[]): BodyBlock[] {
  if (first?.type !== 'item') return first === undefined ? [] : [first, ...rest];
  return [{ type: 'paragraph', id: first.id, children: first.children }, ...rest];
}

function printBlocks(blocks: readonly BodyBlock[], printing: Printing): ViewBlock[] {
  const parts: ViewBlock[] = [];
  let from = 0;
  blocks.forEach((block, index) => {
    if (block.type !== 'appendix') return;
    parts.push(
      ...bodyView(blocks.slice(from, index), printing),
      ...appendixHead(block.id, block.children, printing),
    );
    from = index + 1;
  });
  return [...parts, ...bodyView(blocks.slice(from), printing)];
}

function appendixHead(
  id: string,
  name: Parameters<typeof printedRuns>[0],
  printing: Printing,
): ViewParagraph[] {
  const label = printing.numbers.get(id)?.label ?? '';
  const runs = printedRuns(name, printing.context);
  return [
    { type: 'paragraph', role: 'appendix-label', runs: [{ text: label }] },
    ...(runs.length === 0 ? [] : [{ type: 'paragraph', role: 'appendix-name', runs } as const]),
  ];
}
