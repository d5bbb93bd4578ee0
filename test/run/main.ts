import { addCounts, type Counts } from './counts';
import { STEPS, type StepName } from './steps';

/** Runs the named steps in order and ends with one line, `N passed, N failed`; each check that is not a test counts as one. */
const names = process.argv.slice(2);
const known = (name: string): name is StepName => Object.hasOwn(STEPS, name);
if (names.length === 0 || !names.every(known)) {
  process.stderr.write(`Usage: tsx test/run/main.ts ${Object.keys(STEPS).join('|')} ...\n`);
  process.exit(2);
}

const counts: Counts[] = [];
for (const name of names) counts.push(await STEPS[name]());
const { passed, failed } = addCounts(counts);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
