import { runningDate } from '../../core/citations/format-citation';
import type { IsoDate } from '../../core/schedule/calendar';
import { DUE_SOON_DAYS, dueState } from '../../core/schedule/deadline';
import type { TaskRecord } from '../../core/trace/task-record';
import type { TableReport } from './report';
import { asOf, DUE_STATES, inCharge, KINDS, labelled, namesOf, POINT_STATES, taskState } from './words';

/** A cell: words, a number, a real date, or nothing. */
export type SheetCell = string | number | { readonly date: IsoDate } | null;

/** One sheet with its heading row. `width` in characters; `filled` rows are as long as `columns`. */
export type Sheet = {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
};

type Column<Row> = {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: Row, index: number) => SheetCell;
};

/** The table of a report as a spreadsheet has it: one row a fact, nothing merged, so that it filters and sorts. */
export function sheetOf(report: TableReport): Sheet {
  const { today } = report;
  switch (report.kind) {
    case 'tasks': {
      const of = report.data.scope === null ? '' : ` – ${report.data.scope}`;
      const title = `Danh mục nhiệm vụ${of}, ${asOf(today)}`;
      return sheet('Nhiệm vụ', title, [ORDINAL, ...taskColumns(today)], report.data.tasks);
    }
    case 'coverage': {
      const { document, points } = report.data;
      const rows = points.flatMap((point): CoverageRow[] =>
        point.answers.length === 0
          ? [{ point, task: null }]
          : point.answers.map(({ task }) => ({ point, task })),
      );
      const title = `Theo dõi thực hiện ${document}, ${asOf(today)}`;
      return sheet('Theo dõi', title, coverageColumns(today), rows);
    }
    case 'due': {
      const { span, due } = report.data;
      const title = `Việc đến hạn từ ${runningDate(span.from)} đến ${runningDate(span.to)}, ${asOf(today)}`;
      return sheet('Thời hạn', title, [ORDINAL, ...dueColumns(today)], due);
    }
  }
}

function sheet<Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Sheet {
  return {
    name,
    title,
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((row, index) => columns.map(({ cell }) => cell(row, index))),
  };
}

const ORDINAL: Column<unknown> = { heading: 'TT', width: 6, cell: (_row, index) => index + 1 };

function date(iso: IsoDate | null): SheetCell {
  return iso === null ? null : { date: iso };
}

function taskColumns(today: string): readonly Column<TaskRecord>[] {
  return [
    { heading: 'Mục', width: 10, cell: ({ path }) => path },
    { heading: 'Loại', width: 12, cell: ({ kind }) => KINDS[kind] },
    { heading: 'Nhiệm vụ', width: 60, cell: ({ text }) => text },
    { heading: 'Cơ quan chủ trì', width: 28, cell: inCharge },
    { heading: 'Cơ quan phối hợp', width: 32, cell: ({ coordinators }) => namesOf(coordinators) },
    { heading: 'Thời gian', width: 28, cell: ({ schedule }) => schedule },
    { heading: 'Thời hạn', width: 12, cell: ({ deadline }) => date(deadline) },
    { heading: 'Tình trạng', width: 18, cell: (task) => taskState(task, today) },
    { heading: 'Sản phẩm', width: 24, cell: ({ deliverable }) => deliverable },
    { heading: 'Kế hoạch', width: 16, cell: ({ plan }) => plan.symbol },
    { heading: 'Ngày kế hoạch', width: 14, cell: ({ plan }) => date(plan.date) },
    { heading: 'Trích yếu kế hoạch', width: 48, cell: ({ plan }) => plan.subject },
    {
      heading: 'Văn bản giao',
      width: 48,
      cell: ({ assigning }) => assigning.map(({ name }) => name).join('; '),
    },
  ];
}

type CoverageRow = {
  readonly point: Extract<TableReport, { kind: 'coverage' }>['data']['points'][number];
  readonly task: TaskRecord | null;
};

function coverageColumns(today: string): readonly Column<CoverageRow>[] {
  return [
    ORDINAL,
    { heading: 'Điểm', width: 10, cell: ({ point }) => point.label },
    { heading: 'Nội dung', width: 60, cell: ({ point }) => point.text },
    { heading: 'Trạng thái', width: 16, cell: ({ point }) => POINT_STATES[point.state] },
    ...taskColumns(today)
      .filter(({ heading }) => heading !== 'Văn bản giao')
      .map(
        ({ heading, width, cell }): Column<CoverageRow> => ({
          heading,
          width,
          cell: ({ task }, index) => (task === null ? null : cell(task, index)),
        }),
      ),
  ];
}

type DueRow = Extract<TableReport, { kind: 'due' }>['data']['due'][number];

function dueColumns(today: string): readonly Column<DueRow>[] {
  return [
    { heading: 'Thời hạn', width: 12, cell: ({ due }) => date(due) },
    { heading: 'Ngày cuối còn trong hạn', width: 14, cell: ({ lastDay }) => date(lastDay) },
    { heading: 'Tình trạng', width: 16, cell: (item) => DUE_STATES[dueState(item, today, DUE_SOON_DAYS)] },
    { heading: 'Loại', width: 12, cell: ({ kind }) => KINDS[kind] },
    { heading: 'Mục', width: 10, cell: ({ path }) => path },
    { heading: 'Việc phải làm', width: 60, cell: ({ text }) => text },
    { heading: 'Cơ quan chủ trì, thực hiện', width: 28, cell: ({ lead }) => lead.join('; ') },
    { heading: 'Thời gian', width: 28, cell: ({ words, part }) => labelled(part ?? '', words) },
    { heading: 'Kế hoạch', width: 16, cell: ({ symbol }) => symbol },
    { heading: 'Trích yếu kế hoạch', width: 48, cell: ({ subject }) => subject },
  ];
}
