import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBundles } from '../../electron/launch/bundles';
import { ensureSystemPackages } from '../../electron/launch/ensure-system-packages';
import { runTool } from './command';
import { addCounts, type Counts, countsOf, countsOfReport } from './counts';

export type StepName = 'system-packages' | 'static' | 'unit' | 'build' | 'e2e';

const SOURCE = ['core', 'electron', 'renderer', 'test'];

/** The checks that only read the source: name, tool, arguments. */
const STATIC_CHECKS: readonly (readonly [string, string, readonly string[]])[] = [
  ['format and lint', 'biome', ['check', '--error-on-warnings']],
  ...['.', ...SOURCE].map((folder) => [`types in ${folder}`, 'tsc', ['-p', folder]] as const),
  ['import rules', 'depcruise', [...SOURCE]],
  ['unused code and dependencies', 'knip', []],
];

/** Each step runs to its end whatever it finds, and returns what it counted. */
export const STEPS: Readonly<Record<StepName, () => Promise<Counts>>> = {
  'system-packages': () => Promise.resolve(countsOf(ensureSystemPackages('test'))),
  static: async () => {
    const counts: Counts[] = [];
    for (const [name, tool, args] of STATIC_CHECKS) {
      const { ok, output } = await runTool(tool, args, 'keep');
      process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name}\n${ok ? '' : output}`);
      counts.push(countsOf(ok));
    }
    return addCounts(counts);
  },
  unit: () => vitest('vitest.config.ts', 'unit'),
  build: () =>
    ensureBundles().then(
      () => countsOf(true),
      (error: Error) => {
        process.stderr.write(`${error.message}\n`);
        return countsOf(false);
      },
    ),
  e2e: () => vitest('vitest.e2e.config.ts', 'e2e'),
};

async function vitest(config: string, name: string): Promise<Counts> {
  const report = path.join('test-results', `${name}.json`);
  mkdirSync('test-results', { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json'];
  const { ok } = await runTool('vitest', [...args, `--outputFile.json=${report}`], 'show');
  return countsOfReport(report, ok);
}
