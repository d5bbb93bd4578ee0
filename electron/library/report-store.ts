import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { documentRecordSchema } from '../../core/citations/document-record';
import { citationWords } from '../../core/citations/format-citation';
import type { DateSpan } from '../../core/schedule/occurrences';
import type { PointState } from '../../core/trace/coverage';
import type { TaskRecord } from '../../core/trace/task-record';
import type { Failure } from '../contract/failure';
import { type DueRow, datedKeys, type RuleRow, ruleKeys } from './due-rows';
import { portions } from './portions';
import { MAX_REPORT_ROWS, reportTooLarge } from './report-limit';
import type { LibraryTables } from './schema';
import { namesInCharge, rolesOf, type TaskFilter, taskKey, withPlaces } from './task-places';
import { countTasks, taskRecords } from './task-records';
import { traceStore } from './trace-store';

/** Tasks with the words for whose they are: null when they are those of the whole library. */
export type TaskReport = { readonly scope: string | null; readonly tasks: readonly TaskRecord[] };

/** One point of a document with what answers it, in the document's order. */
export type CoverageReport = {
  readonly document: string;
  readonly counts: Readonly<Record<PointState, number>>;
  readonly points: readonly {
    readonly label: string;
    readonly depth: number;
    readonly text: string;
    readonly state: PointState;
    readonly answers: readonly { readonly task: TaskRecord; readonly state: 'covers' | 'outdated' }[];
  }[];
};

const EPOCH = '1970-01-01T00:00:00.000Z';

/** How often a plan was saved and when last: a calendar that reads it again sees what is newer. */
type Revised = { readonly revision: number; readonly changedAt: string; readonly lead: readonly string[] };

export type CalendarReport = {
  readonly span: DateSpan;
  readonly dated: readonly (DueRow & Revised & { readonly position: number })[];
  readonly rules: readonly (RuleRow & Revised)[];
};

/** What goes out of the library as tables, data and calendars. */
export function reportStore(queries: Kysely<LibraryTables>) {
  async function revisionsOf(plans: readonly string[]) {
    const revisions = new Map<string, { readonly revision: number; readonly changedAt: string }>();
    for (const some of portions([...new Set(plans)])) {
      const rows = await queries
        .selectFrom('plans')
        .select(['id', 'revision', 'updated_at as changedAt'])
        .where('id', 'in', some)
        .execute();
      for (const { id, ...revised } of rows) revisions.set(id, revised);
    }
    return revisions;
  }

  async function scopeOf({ plan, organ, lead }: TaskFilter): Promise<string | null> {
    if (plan !== undefined) {
      const row = await queries
        .selectFrom('plans')
        .select(['kind', 'symbol', 'subject'])
        .where('id', '=', plan)
        .executeTakeFirst();
      const number = row === undefined || row.symbol === '' ? '' : ` số ${row.symbol}`;
      return row === undefined ? null : `${row.kind}${number} ${row.subject}`.trim();
    }
    if (organ === undefined) return lead ?? null;
    const row = await queries.selectFrom('organs').select('json').where('id', '=', organ).executeTakeFirst();
    return row === undefined ? null : (JSON.parse(row.json) as { name: string }).name;
  }

  return {
    /** The tasks and duties of a plan, of an organ or of all. Fails when there are too many for one table. */
    async taskReport(filter: TaskFilter): Promise<Result<TaskReport, Failure>> {
      if ((await countTasks(queries, filter)) > MAX_REPORT_ROWS) return fail(reportTooLarge());
      return succeed({ scope: await scopeOf(filter), tasks: await taskRecords(queries, filter) });
    },

    /** The points of a document of the register with the tasks that answer them. */
    async coverageReport({ document }: { document: string }): Promise<Result<CoverageReport, Failure>> {
      const covered = await traceStore(queries).coverage({ document });
      if (!covered.ok) return covered;
      const { json } = await queries
        .selectFrom('documents')
        .select('json')
        .where('id', '=', document)
        .executeTakeFirstOrThrow();
      const record = documentRecordSchema.parse(JSON.parse(json));
      const items = covered.value.points.flatMap(({ answers }) => answers);
      const tasks = await taskRecords(queries, { items });
      const byId = new Map(tasks.map((task) => [task.id, task]));
      const byPoint = new Map(covered.value.points.map((point) => [point.id, point]));
      return succeed({
        document: citationWords(record, 'first'),
        counts: covered.value.counts,
        points: (record.points ?? []).flatMap(({ id }) => {
          const point = byPoint.get(id);
          if (point === undefined) return [];
          const { label, depth, text, state } = point;
          const answers = point.answers.flatMap((answer) => {
            const task = byId.get(`${answer.plan}/${answer.item}`);
            return task === undefined ? [] : [{ task, state: answer.state }];
          });
          return [{ label, depth, text, state, answers }];
        }),
      });
    },

    /** What falls due in a span: dates one by one, and the rhythms that have begun by its end. */
    async calendarReport({
      from,
      to,
      ...filter
    }: DateSpan & TaskFilter): Promise<Result<CalendarReport, Failure>> {
      const span = { from, to };
      const datedItems = await datedKeys(queries, span, filter, MAX_REPORT_ROWS + 1);
      const ruledItems = await ruleKeys(queries, to, filter);
      if (datedItems.length + ruledItems.length > MAX_REPORT_ROWS) return fail(reportTooLarge());
      const dated = await withPlaces(queries, datedItems);
      const rules = await withPlaces(queries, ruledItems);
      const revisions = await revisionsOf([...dated, ...rules].map(({ plan }) => plan));
      const roles = await rolesOf(queries, [...dated, ...rules]);
      const revised = <Row extends DueRow | RuleRow>(row: Row): Row & Revised => ({
        ...row,
        // Both were read from one library: a plan with rows has its own.
        ...(revisions.get(row.plan) ?? { revision: 1, changedAt: EPOCH }),
        lead: namesInCharge(roles.get(taskKey(row)) ?? []),
      });
      return succeed({ span, dated: dated.map(revised), rules: rules.map(revised) });
    },
  };
}
