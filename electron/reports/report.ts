import type { IsoDate } from '../../core/schedule/calendar';
import type { DateSpan } from '../../core/schedule/occurrences';
import type { DueItem } from '../library/due-store';
import type { CalendarReport, CoverageReport, TaskReport } from '../library/report-store';

/** What is put on a table; `today` is the day by which it is said to be overdue or not. */
export type TableReport = { readonly today: IsoDate } & (
  | { readonly kind: 'tasks'; readonly data: TaskReport }
  | { readonly kind: 'coverage'; readonly data: CoverageReport }
  | { readonly kind: 'due'; readonly data: { readonly span: DateSpan; readonly due: readonly DueItem[] } }
);

/** What goes out of the library as a file of its own. */
export type Report = TableReport | { readonly kind: 'calendar'; readonly data: CalendarReport };
