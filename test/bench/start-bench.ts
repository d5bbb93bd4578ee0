import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { PROJECT_FOLDER } from '../../electron/launch/project-folder';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { temporaryFolder } from '../helpers/temporary-folder';
import { median } from './measure';
import type { Figure } from './report';

const ROUNDS = 9;

/**
 * From the start of the process to an editor that takes keys, through the library with one click on the first
 * plan the moment its row is drawn, and the memory then, beside an empty window.
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
  await placeOnceDrawn(running.page, '#ready');
  return running;
}

async function editorOf(userData: string): Promise<RunningApp> {
  const running = await launchApp({ userData });
  const row = await placeOnceDrawn(running.page, '[role=grid] tbody tr td');
  await running.page.mouse.click(row.x, row.y);
  await placeOnceDrawn(running.page, '[role=textbox][contenteditable=true] [data-block]');
  return running;
}

/**
 * The middle of the first such element, once it has a place on the screen. Looked for in each frame: a locator
 * looks again after growing pauses, which would count as time of the application.
 */
async function placeOnceDrawn(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(
    (selectors) => {
      const box = document.querySelector(selectors)?.getBoundingClientRect();
      return box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
    { polling: 'raf' },
  );
  const place = await found.jsonValue();
  if (!place) throw new Error(`${selector} was never drawn`);
  return place;
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
