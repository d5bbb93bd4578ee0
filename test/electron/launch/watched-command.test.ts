import { beforeEach, expect, test, vi } from 'vitest';
import { runWatched } from '../../../electron/launch/watched-command';
import { temporaryFolder } from '../../helpers/temporary-folder';

const GROW = "setInterval(() => require('node:fs').appendFileSync('file', 'x'), 100)";

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return () => vi.restoreAllMocks();
});

function run(script: string, bounds: { stallSeconds?: number; limitSeconds?: number } = {}) {
  const folder = temporaryFolder();
  return runWatched({
    command: process.execPath,
    args: ['-e', script],
    cwd: folder,
    what: 'thing',
    grows: folder,
    stallSeconds: 10,
    limitSeconds: 20,
    ...bounds,
  });
}

test('success is no failure', async () => {
  expect(await run('')).toBeUndefined();
});

test('a failure is told in one line', async () => {
  expect(await run("console.error('well\\nError: no such host\\nat x'); process.exitCode = 1")).toBe(
    'Error: no such host',
  );
  expect(await run('process.exitCode = 3')).toBe('ended with code 3');
});

test('a command that cannot start is a failure', async () => {
  const folder = temporaryFolder();
  const bounds = { stallSeconds: 5, limitSeconds: 5 };
  const watched = {
    command: `${folder}/none`,
    args: [],
    cwd: folder,
    what: 'thing',
    grows: folder,
    ...bounds,
  };
  expect(await runWatched(watched)).toContain('ENOENT');
});

test('what stands still is ended, what grows is not', async () => {
  expect(await run('setInterval(() => {}, 100)', { stallSeconds: 1 })).toBe('stalled for 1 s');
  expect(await run(`${GROW}; setTimeout(() => process.exit(0), 1500)`, { stallSeconds: 1 })).toBeUndefined();
});

test('what takes too long is ended even while it grows', async () => {
  expect(await run(GROW, { limitSeconds: 1 })).toBe('took longer than 1 s');
});
