import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { docxView } from '../../core/docx/view';
import { serializePlan } from '../../core/plan/serialize-plan';
import { PROJECT_FOLDER } from '../../electron/launch/project-folder';
import { launchApp } from '../helpers/launch-app';
import { placeCaret, planRow, sheet } from '../helpers/screens';
import { temporaryFolder } from '../helpers/temporary-folder';
import { median, p95 } from './measure';
import type { Figure } from './report';
import { syntheticPlan } from './synthetic-plan';

const TASKS = 1000;
const ROUNDS = 7;
const KEYS = 40;

/** Without these, a paint waits for the next frame of the display and hides what the key press cost. */
const UNTHROTTLED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** From key press to paint in a plan of 1,000 tasks, beside bare Slate with the same text. */
export async function benchTyping(): Promise<Figure[]> {
  const plan = syntheticPlan(TASKS);
  const lines = docxView(plan).value.body.flatMap((printed) =>
    printed.type === 'paragraph' ? [printed.runs.map(({ text }) => text).join('')] : [],
  );
  const ours = await launchApp({ args: UNTHROTTLED });
  await ours.page.evaluate(
    (planText) => window.duThao.invoke('plans.create', { planText }),
    serializePlan(plan),
  );
  await planRow(ours.page, 'Kế hoạch').dblclick();
  await sheet(ours.page).waitFor();

  const bare = await launchApp({
    folder: path.join(PROJECT_FOLDER, 'test/bench/empty-window'),
    env: { BENCH_PAGE: pathToFileURL(await buildBareSlate()).href },
    args: UNTHROTTLED,
  });
  await bare.page.evaluate((all) => window.showLines(all), lines);
  await bare.page.getByRole('textbox').waitFor();

  const middle = `t${TASKS / 2}`;
  const ourBlock = ours.page.locator(`[data-block^="${middle}-"]`).first();
  const bareBlock = bare.page.locator('[data-slate-node=element]').nth(Math.floor(lines.length / 2));
  const ourTimes: (readonly number[])[] = [];
  const bareTimes: (readonly number[])[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [page, place, times] of [
      [ours.page, ourBlock, ourTimes],
      [bare.page, bareBlock, bareTimes],
    ] as const) {
      await place.scrollIntoViewIfNeeded();
      await placeCaret(place, 'end');
      const measured = await keyTimes(page);
      if (round >= 0) times.push(measured);
    }
  }
  await Promise.all([ours.close(), bare.close()]);
  const figure = (what: string, of: (values: readonly number[]) => number, aim?: number): Figure => ({
    what: `${what}, ${TASKS.toLocaleString('en')} tasks (${lines.length.toLocaleString('en')} lines)`,
    ours: median(ourTimes.map(of)),
    peer: 'bare Slate in chunks, same text',
    theirs: median(bareTimes.map(of)),
    unit: 'ms',
    ...(aim === undefined ? {} : { aim }),
  });
  return [figure('Key press to paint, p95', p95, 1.2), figure('Key press to paint, median', median)];
}

/** Lives in the page: notes how long each key took from its event to the end of the frame that painted it. */
type KeyTimer = EventListenerObject & { readonly times: number[] };

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the browser's own
  interface Window {
    keyTimer: KeyTimer;
  }
}

/** Types, and returns how long each key took to its paint. */
async function keyTimes(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.keyTimer = {
      times: [],
      handleEvent(event) {
        requestAnimationFrame(() => {
          // A message posted in the frame's callback arrives once the frame is painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => this.times.push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      },
    };
    window.addEventListener('keydown', window.keyTimer, true);
  });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcde'.charAt(key % 6));
    await page.waitForTimeout(15);
  }
  return await page.evaluate(() => {
    window.removeEventListener('keydown', window.keyTimer, true);
    return window.keyTimer.times;
  });
}

/** One plain script: pages read from disk may not load modules. */
async function buildBareSlate(): Promise<string> {
  const source = path.join(PROJECT_FOLDER, 'test/bench/bare-slate');
  const outDir = temporaryFolder();
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome114',
      lib: {
        entry: path.join(source, 'main.tsx'),
        formats: ['iife'],
        name: 'bareSlate',
        fileName: () => 'main.js',
      },
    },
  });
  copyFileSync(path.join(source, 'index.html'), path.join(outDir, 'index.html'));
  return path.join(outDir, 'index.html');
}
