import { assertNever } from '../base/assert-never';
import type { Block, Item, Paragraph, Table } from '../plan/blocks';
import { isSectionHeading } from '../plan/numbering';
import { printedRuns } from '../plan/printed-words';
import { assignmentParagraphs } from './assignment-view';
import type { ParagraphRole, ViewBlock, ViewParagraph, ViewTable } from './docx-view';
import { isTitle, opensMore } from './item-heading';
import type { Printing } from './printing';
import { prependLabel, runsText, upperRuns } from './runs';

/**
 * Body blocks as they are printed, in order; appendix headings and single blocks are not among them. Also for
 * a part of a plan: numbers and citations come from the whole plan in `printing`.
 */
export function bodyView(blocks: readonly Block[], printing: Printing): ViewBlock[] {
  return blocks.flatMap((block, index): ViewBlock[] => {
    switch (block.type) {
      case 'item':
        return [itemParagraph(block, blocks[index + 1], printing)];
      case 'paragraph':
        return [textParagraph(block, blocks[index + 1], printing)];
      case 'assignment':
        return assignmentParagraphs(block, printing);
      case 'table':
        return [tableView(block, printing)];
      case 'appendix':
      case 'letterhead':
      case 'title':
      case 'recipients':
      case 'signature':
        return [];
      default:
        return assertNever(block);
    }
  });
}

/** A paragraph that announces a table ("…:") stays with it. */
function textParagraph(paragraph: Paragraph, next: Block | undefined, printing: Printing): ViewParagraph {
  const runs = printedRuns(paragraph.children, printing.context);
  const announces = next?.type === 'table' && runsText(runs).trimEnd().endsWith(':');
  return {
    type: 'paragraph',
    role: 'body',
    runs,
    ...(announces ? { keepNext: true } : {}),
    block: paragraph.id,
  };
}

/**
 * An item is a heading when it opens something and its words are a title, without a mark at their end; those
 * that head a section always are, in upper case (HD 36 and HD 05, part 6a, grade B). An item that announces what
 * follows it ("…:", or a title right before its assignment) stays with it.
 */
function itemParagraph(item: Item, next: Block | undefined, printing: Printing): ViewParagraph {
  const words = printedRuns(item.children, printing.context);
  const text = runsText(words).trimEnd();
  const opens = opensMore(item, next);
  const isSection = isSectionHeading(item, printing.plan.settings.numbering);
  const isHeading = isSection || (opens && isTitle(text));
  const announces = (opens && text.endsWith(':')) || (next?.type === 'assignment' && isTitle(text));
  const label = printing.numbers.get(item.id)?.label ?? '';
  return {
    type: 'paragraph',
    role: isHeading ? headingRole(item.depth) : 'body',
    runs: prependLabel(label, isSection ? upperRuns(words) : words),
    ...(announces ? { keepNext: true } : {}),
    block: item.id,
  };
}

const HEADING_ROLES = ['heading-1', 'heading-2', 'heading-3', 'heading-4', 'heading-5', 'heading-6'] as const;

function headingRole(depth: number): ParagraphRole {
  return HEADING_ROLES[depth - 1] ?? 'heading-6';
}

function tableView(table: Table, printing: Printing): ViewTable {
  const columns = table.children[0]?.children.length ?? 0;
  return {
    type: 'table',
    widths: table.widths ?? Array.from({ length: columns }, () => 1),
    headingRow: table.headingRow,
    rows: table.children.map((row, rowIndex) => ({
      cells: row.children.map((cell) => ({
        role: table.headingRow && rowIndex === 0 ? ('column-heading' as const) : ('cell' as const),
        runs: printedRuns(cell.children, printing.context),
      })),
    })),
    block: table.id,
  };
}
