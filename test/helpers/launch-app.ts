import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';
import { executableIn } from '../../electron/launch/declared-electron';
import { findElectron } from '../../electron/launch/find-electron';
import { PROJECT_FOLDER } from '../../electron/launch/project-folder';
import { displayName } from './display';
import { temporaryFolder } from './temporary-folder';

export type LaunchOptions = {
  /** The user-data folder; a fresh one by default. Give the same one again to start a second time on its data. */
  readonly userData?: string;
  /** Changes to the environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** More words for the command line, after the application folder. */
  readonly args?: readonly string[];
  /** Another application folder than this project. */
  readonly folder?: string;
};

export type RunningApp = {
  readonly app: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  readonly userData: string;
  /** What the main process wrote to stdout and stderr so far. */
  output(): string;
  /** Closes the windows as a user does and waits for the end of the process. */
  close(): Promise<void>;
  /** Ends the main process at once, as a power cut would (`kill -9`), and waits for its end. */
  kill(): Promise<void>;
};

/**
 * Starts the built application in a real window. Within a test it is closed at the end of that test, and a failed test
 * leaves a picture of the window in `test-results/failures/`; elsewhere the caller closes it.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? temporaryFolder();
  const app = await _electron.launch({
    executablePath: executableIn(await findElectron()),
    args: [`--user-data-dir=${userData}`, options.folder ?? PROJECT_FOLDER, ...(options.args ?? [])],
    chromiumSandbox: process.getuid?.() !== 0,
    env: await environment(options.env ?? {}),
  });
  const main = app.process();
  let output = '';
  for (const stream of [main.stdout, main.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()));
  const hasEnded = () => main.exitCode !== null || main.signalCode !== null;
  const page = await app.firstWindow();
  const running: RunningApp = {
    app,
    page,
    userData,
    output: () => output,
    close: async () => {
      if (!hasEnded()) await app.close();
    },
    kill: async () => {
      if (!hasEnded()) main.kill('SIGKILL');
      await ended;
    },
  };
  if (TestRunner.getCurrentTest() !== undefined) closeWithTest(running);
  return running;
}

function closeWithTest(running: RunningApp): void {
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return running.close();
    if (!running.page.isClosed()) {
      await saveScreenshot(running.page, path.join('failures', task.name)).catch(() => undefined);
    }
    // In the middle of a journey it may want to ask before it closes, and nobody would answer.
    await running.kill();
  });
}

/** Saves a picture of the window as `test-results/<name>.png`; returns its path. */
export async function saveScreenshot(page: Page, name: string): Promise<string> {
  const file = path.join(PROJECT_FOLDER, 'test-results', `${name.replace(/[^\p{L}\p{N}/._-]+/gu, '-')}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  return file;
}

async function environment(
  changes: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, string>> {
  const display = process.platform === 'linux' && changes.DISPLAY === undefined ? await displayName() : '';
  const all = {
    ...process.env,
    ...(display ? { DISPLAY: display } : {}),
    NODE_OPTIONS: undefined,
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
