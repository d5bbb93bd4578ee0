import type { DateSpan } from '../../core/schedule/occurrences';
import { ReportMenu } from '../reports/report-menu';
import { vi } from '../strings/vi';
import type { TaskFilter } from './use-due';

/** What is listed as a calendar or table, and all tasks of the same filter as a table or data. */
export function DueReports({ span, filter }: { readonly span: DateSpan; readonly filter: TaskFilter }) {
  return (
    <ReportMenu
      groups={[
        {
          name: vi.reports.dueGroup,
          reports: (['ics', 'xlsx', 'docx'] as const).map((format) => ({
            about: 'due',
            format,
            ...span,
            ...filter,
          })),
        },
        {
          name: vi.reports.tasksGroup,
          reports: (['xlsx', 'docx', 'json'] as const).map((format) => ({
            about: 'tasks',
            format,
            ...filter,
          })),
        },
      ]}
    />
  );
}
