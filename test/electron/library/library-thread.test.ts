import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { ErrorReport } from '../../../electron/contract/error-report';
import type { LibraryService } from '../../../electron/library/library-service';
import { libraryThread } from '../../../electron/library/library-thread';
import { granted, seeds, temporaryFolder } from './temporary-library';

const all = { query: '', bin: false };

function start(program = join(import.meta.dirname, 'library-worker.mjs')) {
  const bugs: ErrorReport[] = [];
  const path = join(temporaryFolder(), 'library.sqlite');
  const library: LibraryService = libraryThread({ program, path, onBug: (bug) => bugs.push(bug) });
  onTestFinished(() => library.close());
  return { library, bugs, path };
}

it('is the library, from a thread of its own', async () => {
  const { library, bugs } = start();
  const [{ plans }, status] = await Promise.all([
    library.listPlans(all).then(granted),
    library.status().then(granted),
  ]);
  expect(plans.map(({ id }) => id)).toEqual(seeds.plans.map(({ id }) => id));
  expect(status).toEqual({ notices: [] });
  const { id } = granted(await library.duplicatePlan({ id: plans[0]?.id ?? '' }));
  expect(granted(await library.openPlan({ id })).revision).toBe(1);
  expect(await library.openPlan({ id: 'x' })).toMatchObject({
    ok: false,
    failure: { code: 'plan-not-found' },
  });
  expect(bugs).toEqual([]);
});

it('keeps saves in the order in which they were asked for', async () => {
  const { library } = start();
  const id = seeds.plans[0]?.id ?? '';
  const planText = JSON.stringify(seeds.plans[0]);
  const saves = [1, 2, 3, 4, 5].map((revision) => library.savePlan({ id, planText, revision }));
  expect((await Promise.all(saves)).map((saved) => granted(saved).revision)).toEqual([2, 3, 4, 5, 6]);
});

it('tells a bug to the caller and to the log, without its words', async () => {
  const { library, bugs } = start();
  const planText = JSON.stringify(seeds.plans[0]);
  await expect(library.savePlan({ id: 'another', planText, revision: 1 })).rejects.toThrow('Error');
  expect(bugs).toMatchObject([
    { name: 'Error', frames: expect.arrayContaining([expect.stringContaining('plan-store')]) },
  ]);
  expect(granted(await library.listPlans(all)).plans).toHaveLength(2);
});

it('fails what was under way when the thread dies, and starts another', async () => {
  const program = join(temporaryFolder(), 'dying.mjs');
  const source = join(import.meta.dirname, 'library-worker.mjs');
  // Dies of the first call of its life, as a crash inside SQLite would; the second life is a good one.
  writeFileSync(
    program,
    `import { existsSync, writeFileSync } from 'node:fs';
    import { parentPort } from 'node:worker_threads';
    if (existsSync(${JSON.stringify(`${program}.died`)})) await import(${JSON.stringify(source)});
    else parentPort.on('message', () => { writeFileSync(${JSON.stringify(`${program}.died`)}, ''); throw new RangeError('x'); });`,
  );
  const { library, bugs } = start(program);
  const outcomes = await Promise.all([library.listPlans(all), library.status()]);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'library-unavailable', retry: true } });
    // Neither disk nor network is to be looked at.
    expect(!outcome.ok && outcome.failure.message).toContain('lỗi ngoài dự kiến');
  }
  expect(bugs).toMatchObject([{ name: 'RangeError' }]);
  expect(granted(await library.listPlans(all)).plans).toHaveLength(2);
});
