import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/temporary-folder';
import { addCounts, countsOf, countsOfReport } from './counts';

type File = { status: string; assertionResults: { status: string }[] };

function report(passed: number, failed: number, files: readonly File[] = []): string {
  const file = path.join(temporaryFolder(), 'report.json');
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files }));
  return file;
}

test('adds what several steps counted', () => {
  expect(addCounts([countsOf(true), countsOf(false), { passed: 5, failed: 2 }])).toEqual({
    passed: 6,
    failed: 3,
  });
});

test('counts the tests of a report', () => {
  expect(countsOfReport(report(7, 0), true)).toEqual({ passed: 7, failed: 0 });
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
  expect(countsOfReport(report(7, 1, [failing]), false)).toEqual({ passed: 7, failed: 1 });
});

test('a file that could not be loaded is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(countsOfReport(report(7, 0, [broken]), false)).toEqual({ passed: 7, failed: 1 });
});

test('a run that ended badly is never all green', () => {
  expect(countsOfReport(report(7, 0), false)).toEqual({ passed: 7, failed: 1 });
  expect(countsOfReport(path.join(temporaryFolder(), 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
});
