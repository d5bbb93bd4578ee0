import type { Appendix, Block } from '../plan/blocks';
import type { PlanText } from '../plan/inline';
import { roman } from '../plan/labels';
import { mainTextEnd } from '../plan/outline';
import { printedRuns } from '../plan/printed-words';
import { ANNEX_NAME, annexTable } from './annex-view';
import { bodyView } from './body-view';
import type { AppendixView, ViewParagraph } from './docx-view';
import { attachedTo } from './letterhead-view';
import type { Printing } from './printing';
import { plain, trimRuns, upperRuns } from './runs';

/**
 * The plan's own appendices, then the annex of assignments where the way of printing has one. `kind` is the
 * plan's kind in running text ("Kế hoạch").
 *
 * The form does not fix how appendices are headed (grade U); the default: `Phụ lục I` (no number for the only
 * one), its name in capitals, and what it is attached to.
 */
export function appendicesView(printing: Printing, kind: string): AppendixView[] {
  const { plan, assignments } = printing;
  const own = ownAppendices(plan.blocks);
  const annex = assignments === 'annex' || assignments === 'both' ? annexTable(printing) : null;
  const total = own.length + (annex === null ? 0 : 1);
  const label = (ordinal: number) => (total > 1 ? `Phụ lục ${roman(ordinal)}` : 'Phụ lục');
  const views = own.map(({ appendix, blocks }, index): AppendixView => {
    const name = trimRuns(printedRuns(appendix.children, printing.context));
    return {
      landscape: false,
      blocks: [
        ...heading(label(index + 1), name, printing, kind, appendix.id),
        ...bodyView(blocks, printing),
      ],
    };
  });
  if (annex === null) return views;
  const annexHeading = heading(label(total), plain(ANNEX_NAME), printing, kind);
  return [...views, { landscape: true, blocks: [...annexHeading, annex] }];
}

function ownAppendices(blocks: readonly Block[]): { appendix: Appendix; blocks: Block[] }[] {
  const appendices: { appendix: Appendix; blocks: Block[] }[] = [];
  for (const block of blocks.slice(mainTextEnd(blocks))) {
    if (block.type === 'appendix') appendices.push({ appendix: block, blocks: [] });
    else appendices.at(-1)?.blocks.push(block);
  }
  return appendices;
}

function heading(
  label: string,
  name: readonly PlanText[],
  printing: Printing,
  kind: string,
  block?: string,
): ViewParagraph[] {
  const from = block === undefined ? {} : { block };
  const lines: ViewParagraph[] = [
    { type: 'paragraph', role: 'appendix-label', runs: plain(label), ...from },
    { type: 'paragraph', role: 'appendix-name', runs: upperRuns(name), ...from },
    { type: 'paragraph', role: 'appendix-source', runs: plain(attachedTo(printing, kind)), ...from },
  ];
  return lines.filter(({ runs }) => runs.length > 0);
}
