import { fail, type Result, succeed } from '../../core/base/result';
import { runningDate } from '../../core/citations/format-citation';
import type { IsoDate } from '../../core/schedule/calendar';
import type { Failure } from '../contract/failure';
import type { ReportRequest } from '../contract/report-channels';
import type { LibraryOperations } from '../library/operations';
import { MAX_REPORT_ROWS, reportTooLarge } from '../library/report-limit';
import type { Report } from './report';

type Library = Pick<LibraryOperations, 'taskReport' | 'coverageReport' | 'calendarReport' | 'due'>;

/** A report as the library fills it, and the words that a file of it may be called. */
export type GatheredReport = { readonly report: Report; readonly name: string };

/** Reads from the library what a report says. `today` is the day by which things are called overdue. */
export async function gatherReport(
  library: Library,
  request: ReportRequest,
  today: IsoDate,
): Promise<Result<GatheredReport, Failure>> {
  switch (request.about) {
    case 'tasks': {
      const { about: _about, format: _format, ...filter } = request;
      const found = await library.taskReport(filter);
      if (!found.ok) return found;
      const { scope } = found.value;
      const name = scope === null ? 'Danh mục nhiệm vụ' : `Nhiệm vụ ${scope}`;
      return succeed({ report: { kind: 'tasks', today, data: found.value }, name });
    }
    case 'coverage': {
      const found = await library.coverageReport({ document: request.document });
      if (!found.ok) return found;
      const name = `Theo dõi ${found.value.document}`;
      return succeed({ report: { kind: 'coverage', today, data: found.value }, name });
    }
    case 'due': {
      const { about: _about, format, ...filter } = request;
      const { from, to } = filter;
      const name = `Thời hạn từ ${fileDate(from)} đến ${fileDate(to)}`;
      if (format === 'ics') {
        const found = await library.calendarReport(filter);
        return found.ok ? succeed({ report: { kind: 'calendar', data: found.value }, name }) : found;
      }
      const found = await library.due({ ...filter, limit: MAX_REPORT_ROWS });
      if (!found.ok) return found;
      if (found.value.more) return fail(reportTooLarge());
      const data = { span: { from, to }, due: found.value.due };
      return succeed({ report: { kind: 'due', today, data }, name });
    }
  }
}

/** A date as the name of a file can have it. */
function fileDate(iso: IsoDate): string {
  return runningDate(iso).replaceAll('/', '-');
}
