import { groupBy } from '../../core/base/group-by';
import { runningDate } from '../../core/citations/format-citation';
import type { ParagraphRole, ViewBlock, ViewRow, ViewTable } from '../../core/docx/docx-view';
import { plain as plainRuns } from '../../core/docx/runs';
import { DUE_SOON_DAYS, dueState } from '../../core/schedule/deadline';
import type { TaskRecord } from '../../core/trace/task-record';
import { upper } from '../../core/vietnamese/case';
import type { TableReport } from './report';
import { asOf, DUE_STATES, inCharge, labelled, namesOf, POINT_STATES, planWords, printable } from './words';

/** A report on paper: what it is called, and its blocks. */
export type ReportDocument = { readonly title: string; readonly blocks: readonly ViewBlock[] };

type Of<Kind extends TableReport['kind']> = Extract<TableReport, { readonly kind: Kind }>;
type Column = readonly [heading: string, width: number];

/**
 * A report as an official table, headed as an appendix is (its name in capitals, then what it belongs to; grade U),
 * with the columns of the annex of assignments.
 */
export function documentOf(report: TableReport): ReportDocument {
  switch (report.kind) {
    case 'tasks':
      return tasksDocument(report);
    case 'coverage':
      return coverageDocument(report);
    case 'due':
      return dueDocument(report);
  }
}

const TASK_COLUMNS: readonly Column[] = [
  ['TT', 6],
  ['Nhiệm vụ', 34],
  ['Cơ quan chủ trì', 17],
  ['Cơ quan phối hợp', 19],
  ['Thời gian', 12],
  ['Sản phẩm', 12],
];

/** Numbered through, under the plans in which the tasks stand. */
function tasksDocument({ data: { scope, tasks }, today }: Of<'tasks'>): ReportDocument {
  const byPlan = [...groupBy(tasks, ({ plan }) => plan.id).values()];
  let ordinal = 0;
  const rows = byPlan.flatMap((ofPlan): ViewRow[] => {
    const [first] = ofPlan;
    const heading =
      first === undefined || byPlan.length === 1
        ? []
        : [groupRow(`${planWords(first.plan)} ${first.plan.symbol === null ? '' : first.plan.subject}`)];
    return [
      ...heading,
      ...ofPlan.map((task) => {
        ordinal += 1;
        return row(String(ordinal), [
          labelled(task.path, task.text),
          inCharge(task),
          namesOf(task.coordinators),
          task.schedule ?? '',
          task.deliverable ?? '',
        ]);
      }),
    ];
  });
  const source = scope === null ? asOf(today) : `${scope}, ${asOf(today)}`;
  return headed('Danh mục nhiệm vụ', source, [table(TASK_COLUMNS, rows)]);

  function groupRow(words: string): ViewRow {
    return {
      cells: [{ role: 'group-heading', runs: plain(words.trim()), span: TASK_COLUMNS.length }],
    };
  }
}

const COVERAGE_COLUMNS: readonly Column[] = [
  ['Điểm', 6],
  ['Nội dung', 24],
  ['Trạng thái', 9],
  ['Nhiệm vụ', 22],
  ['Cơ quan chủ trì', 13],
  ['Thời gian', 12],
  ['Kế hoạch', 14],
];

/** Each point of the document with the tasks that answer it, one a row. */
function coverageDocument({ data: { document, counts, points }, today }: Of<'coverage'>): ReportDocument {
  const rows = points.flatMap((point): ViewRow[] => {
    const own = [point.text, POINT_STATES[point.state]];
    const answers = point.answers.map(({ task }) => answerCells(task));
    const [first = ['', '', '', ''], ...rest] = answers;
    return [
      row(point.label === '' ? '–' : point.label, [...own, ...first]),
      ...rest.map((answer) => row('', ['', '', ...answer])),
    ];
  });
  const figures = `Trong các nội dung không chia nhỏ nữa: ${counts.covered} đã có nhiệm vụ, ${counts.outdated} cần rà soát, ${counts.hole} còn trống.`;
  return headed('Theo dõi thực hiện văn bản', `${document}, ${asOf(today)}`, [
    paragraph('body', figures),
    table(COVERAGE_COLUMNS, rows),
  ]);
}

function answerCells(task: TaskRecord): string[] {
  return [labelled(task.path, task.text), inCharge(task), task.schedule ?? '', planWords(task.plan)];
}

const DUE_COLUMNS: readonly Column[] = [
  ['TT', 6],
  ['Thời hạn', 11],
  ['Tình trạng', 10],
  ['Việc phải làm', 32],
  ['Cơ quan chủ trì, thực hiện', 16],
  ['Thời gian', 13],
  ['Kế hoạch', 12],
];

function dueDocument({ data: { span, due }, today }: Of<'due'>): ReportDocument {
  const rows = due.map((item, at) =>
    row(String(at + 1), [
      runningDate(item.due),
      DUE_STATES[dueState(item, today, DUE_SOON_DAYS)],
      labelled(item.path, item.text),
      item.lead.join('; '),
      labelled(item.part ?? '', item.words),
      item.symbol === '' ? `${item.planKind} ${item.subject}`.trim() : item.symbol,
    ]),
  );
  const source = `từ ngày ${runningDate(span.from)} đến ngày ${runningDate(span.to)}, ${asOf(today)}`;
  return headed('Danh mục việc đến hạn', source, [table(DUE_COLUMNS, rows)]);
}

function plain(words: string) {
  return plainRuns(printable(words));
}

function headed(name: string, source: string, blocks: readonly ViewBlock[]): ReportDocument {
  return {
    title: `${name} (${source})`,
    blocks: [paragraph('appendix-name', upper(name)), paragraph('appendix-source', `(${source})`), ...blocks],
  };
}

function paragraph(role: ParagraphRole, words: string): ViewBlock {
  return { type: 'paragraph', role, runs: plain(words) };
}

function table(columns: readonly Column[], rows: readonly ViewRow[]): ViewTable {
  const headings = columns.map(([heading]) => ({ role: 'column-heading' as const, runs: plain(heading) }));
  return {
    type: 'table',
    widths: columns.map(([, width]) => width),
    headingRow: true,
    rows: [{ cells: headings }, ...rows],
  };
}

function row(label: string, cells: readonly string[]): ViewRow {
  return {
    cells: [
      { role: 'column-number', runs: plain(label) },
      ...cells.map((words) => ({ role: 'cell' as const, runs: plain(words) })),
    ],
  };
}
