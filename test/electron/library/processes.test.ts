import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { granted, openIn, seeds, temporaryFolder } from './temporary-library';

const PLANS = ['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw'] as const;

type Writer = { readonly child: ChildProcessByStdio<null, Readable, null>; readonly lines: () => string[] };

function startWriter(folder: string, id: string, saves: number): Writer {
  const program = join(import.meta.dirname, 'writer.ts');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', program, join(folder, 'library.sqlite'), id, String(saves)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  return { child, lines: () => out.split('\n').slice(0, -1) };
}

async function waitForLine({ lines, child }: Writer): Promise<void> {
  while (lines().length === 0 && child.exitCode === null) await pause(5);
}

it('has on disk every save that was reported, however the process was killed', async () => {
  const folder = temporaryFolder();
  let rounds = 0;
  for (const delay of [0, 3, 12, 33, 77, 120]) {
    const writer = startWriter(folder, PLANS[0], 100_000);
    await waitForLine(writer);
    await pause(delay);
    writer.child.kill('SIGKILL');
    await once(writer.child, 'close');

    const reported = Number(writer.lines().at(-1)?.split(' ')[1]);
    expect(reported).toBeGreaterThan(0);
    const library = openIn(folder);
    const { revision, planText } = granted(await library.openPlan({ id: PLANS[0] }));
    // One save may have reached the disk without its report reaching us.
    expect([reported, reported + 1]).toContain(revision);
    expect(JSON.parse(planText)).toEqual(seeds.plans[0]);
    expect(granted(await library.status())).toEqual({ notices: [] });
    await library.close();
    rounds += 1;
  }
  expect(rounds).toBe(6);
}, 120_000);

it('lets two processes write at once without harm', async () => {
  const folder = temporaryFolder();
  const library = openIn(folder);
  granted(await library.listOrgans());
  const writers = [...PLANS, PLANS[0], PLANS[1]].map((id) => startWriter(folder, id, 60));
  await Promise.all(writers.map(({ child }) => once(child, 'close')));

  for (const { child, lines } of writers) {
    expect(child.exitCode).toBe(0);
    expect(lines().filter((line) => line.startsWith('saved'))).toHaveLength(60);
    expect(lines().filter((line) => !/^saved|^plan-conflict$|^library-busy$/.test(line))).toEqual([]);
  }
  // Two writers a plan, 60 saves each, and none of them was lost or counted twice.
  for (const [index, id] of PLANS.entries()) {
    const revisions = [writers[index], writers[index + 2]].flatMap((writer) => writer?.lines() ?? []);
    const saved = revisions
      .filter((line) => line.startsWith('saved'))
      .map((line) => Number(line.split(' ')[1]));
    expect(saved.sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, save) => save + 2));
    expect(granted(await library.openPlan({ id })).revision).toBe(121);
  }
  const database = new Database(join(folder, 'library.sqlite'));
  expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  database.close();
}, 120_000);

it('makes one library when two processes start for the first time together', async () => {
  const folder = temporaryFolder();
  const writers = [startWriter(folder, PLANS[0], 5), startWriter(folder, PLANS[1], 5)];
  await Promise.all(writers.map(({ child }) => once(child, 'close')));
  for (const writer of writers) expect(writer.lines().at(-1)).toBe('saved 6');
  const library = openIn(folder);
  expect(granted(await library.listPlans({ query: '', bin: false })).plans).toHaveLength(2);
  expect(granted(await library.status())).toEqual({ notices: [] });
});
