import path from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { PROJECT_FOLDER } from '../../electron/launch/project-folder';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { planRow, sheet } from '../helpers/screens';
import { temporaryFolder } from '../helpers/temporary-folder';
import { median } from './measure';
import type { Figure } from './report';

const ROUNDS = 9;

/**
 * From the start of the process to an editor that takes keys, through the library with one double click, and
 * the memory then, beside an empty window.
 */
export async function benchStart(): Promise<Figure[]> {
  const userData = temporaryFolder();
  await (await launchApp({ userData })).close();

  const samples = { ours: { times: [], memory: [] } as Sample, empty: { times: [], memory: [] } as Sample };
  for (let round = -1; round < ROUNDS; round += 1) {
    await sample(samples.empty, round, emptyWindow);
    await sample(samples.ours, round, () => editorOf(userData));
  }
  const peer = 'an Electron window with an empty page';
  return [
    {
      what: 'Start to a usable editor',
      ours: median(samples.ours.times),
      peer,
      theirs: median(samples.empty.times),
      unit: 'ms',
      aim: 1.5,
    },
    {
      what: 'Memory of all processes, a plan open',
      ours: median(samples.ours.memory),
      peer,
      theirs: median(samples.empty.memory),
      unit: 'MB',
    },
  ];
}

type Sample = { readonly times: number[]; readonly memory: number[] };

async function emptyWindow(): Promise<RunningApp> {
  const running = await launchApp({ folder: path.join(PROJECT_FOLDER, 'test/bench/empty-window') });
  await running.page.locator('#ready').waitFor();
  return running;
}

async function editorOf(userData: string): Promise<RunningApp> {
  const running = await launchApp({ userData });
  await planRow(running.page, '10-NQ/TW').dblclick();
  await sheet(running.page).waitFor();
  return running;
}

async function sample(into: Sample, round: number, start: () => Promise<RunningApp>): Promise<void> {
  const from = performance.now();
  const running = await start();
  const time = performance.now() - from;
  const memory = await residentMegabytes(running.app);
  await running.close();
  if (round < 0) return;
  into.times.push(time);
  into.memory.push(memory);
}

async function residentMegabytes(app: ElectronApplication): Promise<number> {
  const metrics = await app.evaluate(({ app: electronApp }) => electronApp.getAppMetrics());
  return metrics.reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024;
}
