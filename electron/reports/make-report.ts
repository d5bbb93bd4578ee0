import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import type { ReportRequest } from '../contract/report-channels';
import { exportTable } from '../export/export-table';
import { documentOf } from './document';
import type { Report } from './report';
import { sheetOf } from './sheet';
import { icsOf } from './write-ics';
import { tasksJson } from './write-json';
import { xlsxOf } from './write-xlsx';

type ReportFormat = ReportRequest['format'];

/** What is to be made of a report. */
export type MakeReport = {
  readonly report: Report;
  readonly format: ReportFormat;
  /** The bytes of the `.docx` template whose page and styles a Word file takes. */
  readonly template: Uint8Array;
};

/** A table of Word with more rows is read by nobody, and takes Word minutes to lay out. */
const MAX_WORD_ROWS = 5_000;

/** A report as the bytes of a file. Fails with findings: too long for Word, or a template that cannot be used. */
export async function makeReport({
  report,
  format,
  template,
}: MakeReport): Promise<Result<Uint8Array, readonly Finding[]>> {
  if (report.kind === 'calendar' || format === 'ics')
    return report.kind === 'calendar' && format === 'ics'
      ? succeed(utf8(icsOf(report.data)))
      : fail([NOT_SO]);
  if (format === 'xlsx') return succeed(await xlsxOf(sheetOf(report), report.today));
  if (format === 'json') return report.kind === 'due' ? fail([NOT_SO]) : succeed(utf8(tasksJson(report)));
  const { title, blocks } = documentOf(report);
  const rows = blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 0), 0);
  return rows > MAX_WORD_ROWS ? fail([TOO_LONG]) : exportTable({ title, blocks, template });
}

const TOO_LONG: Finding = {
  rule: 'report/too-long',
  severity: 'error',
  message: `Bảng dài hơn ${MAX_WORD_ROWS.toLocaleString('vi-VN')} hàng nên không ghi thành tệp Word. Hãy dùng bảng tính, hoặc chọn một kế hoạch, một cơ quan.`,
};

const NOT_SO: Finding = {
  rule: 'report/format',
  severity: 'error',
  message: 'Loại báo cáo này không có dạng tệp đó.',
};

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
