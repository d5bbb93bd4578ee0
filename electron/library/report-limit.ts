import type { Failure } from '../contract/failure';

/** How many rows a report has at most: more than a table is read with, and far from what a workbook can hold. */
export const MAX_REPORT_ROWS = 50_000;

export function reportTooLarge(): Failure {
  return {
    code: 'report-too-large',
    message:
      'Có hơn 50.000 việc nên không ghi vào một tệp. Hãy chọn một kế hoạch, một cơ quan hoặc khoảng thời gian hẹp hơn.',
  };
}
