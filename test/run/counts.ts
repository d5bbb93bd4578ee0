import { readFileSync } from 'node:fs';

/** How many tests and checks came out which way. */
export type Counts = { readonly passed: number; readonly failed: number };

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

export function countsOf(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * Counts a vitest JSON report. A file that broke before its first failing test counts as one failure, and so does a
 * run that vitest ended as failed for a reason outside every test (an unhandled error, no tests at all).
 */
export function countsOfReport(file: string, ok: boolean): Counts {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return countsOf(false);
  }
  const brokenFiles = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}
