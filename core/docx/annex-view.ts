import type { PlanText } from '../plan/inline';
import { roman } from '../plan/labels';
import { isSectionHeading } from '../plan/numbering';
import { printedRuns } from '../plan/printed-words';
import { type Task, tasksOf } from '../plan/tasks';
import { valueRuns } from './assignment-view';
import type { ViewRow, ViewTable } from './docx-view';
import type { Printing } from './printing';
import { plain, prependLabel, trimRuns, upperRuns } from './runs';

/** The name of the appendix that holds the assignments, under its label. */
export const ANNEX_NAME = 'DANH MỤC NHIỆM VỤ';

const COLUMNS = [
  { heading: 'TT', width: 6 },
  { heading: 'Nhiệm vụ', width: 34 },
  { heading: 'Cơ quan chủ trì', width: 17 },
  { heading: 'Cơ quan phối hợp', width: 19 },
  { heading: 'Thời gian', width: 12 },
  { heading: 'Sản phẩm', width: 12 },
] as const;

/**
 * The tasks that name somebody or some date, as one table: numbered through, under the sections (items of
 * depth 1, appendices) in which they stand. Null when there are none.
 */
export function annexTable(printing: Printing): ViewTable | null {
  const tasks = tasksOf(printing.plan).filter(hasData);
  if (tasks.length === 0) return null;
  const sections = sectionsByItem(printing);
  const rows: ViewRow[] = [
    { cells: COLUMNS.map(({ heading }) => ({ role: 'column-heading', runs: plain(heading) })) },
  ];
  let open: readonly PlanText[] | undefined;
  tasks.forEach((task, index) => {
    const section = sections.get(task.item.id);
    if (section !== undefined && section !== open) {
      rows.push({ cells: [{ role: 'group-heading', runs: section, span: COLUMNS.length }] });
    }
    open = section;
    rows.push(taskRow(task, index + 1, printing));
  });
  return { type: 'table', widths: COLUMNS.map(({ width }) => width), headingRow: true, rows };
}

function hasData({ lead, coordinators, schedule, deliverable }: Task): boolean {
  return lead.length > 0 || coordinators.length > 0 || schedule !== null || deliverable !== null;
}

/** By item id: the heading of the section in which the item stands. */
function sectionsByItem({ plan, context, numbers }: Printing): ReadonlyMap<string, readonly PlanText[]> {
  const sections = new Map<string, readonly PlanText[]>();
  let section: readonly PlanText[] | undefined;
  let appendices = 0;
  for (const block of plan.blocks) {
    if (block.type === 'appendix') {
      appendices += 1;
      const words = upperRuns(trimRuns(printedRuns(block.children, context)));
      // Beside this annex even the plan's only appendix has a number.
      const label = `Phụ lục ${roman(appendices)}`;
      section = prependLabel(words.length > 0 ? `${label}.` : label, words);
    } else if (block.type === 'item') {
      if (appendices === 0 && isSectionHeading(block, plan.settings.numbering)) {
        const words = upperRuns(trimRuns(printedRuns(block.children, context)));
        section = prependLabel(numbers.get(block.id)?.label ?? '', words);
      }
      if (section !== undefined) sections.set(block.id, section);
    }
  }
  return sections;
}

function taskRow(task: Task, ordinal: number, printing: Printing): ViewRow {
  const value = (part: 'lead' | 'coordinators' | 'schedule' | 'deliverable') => ({
    role: 'cell' as const,
    runs: valueRuns(task.assignment, part, task, printing),
  });
  const words = trimRuns(printedRuns(task.item.children, printing.context));
  return {
    cells: [
      { role: 'column-number', runs: plain(String(ordinal)) },
      { role: 'cell', runs: words },
      value('lead'),
      value('coordinators'),
      value('schedule'),
      value('deliverable'),
    ],
  };
}
