import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { openLog } from './log';
import { runAsCli } from './run-as-cli';
import { giveUp, setupUncaught } from './setup-crashes';
import { withoutUsualMenu } from './setup-menu';
import { registerOwnScheme, setupProtocol } from './setup-protocol';
import { createSession, setupNavigation, setupSwitches } from './setup-security';
import { setupSingleInstance } from './setup-single-instance';
import { openWindow } from './setup-window';

let window: BrowserWindow | undefined;

if (!runAsCli(app)) {
  setupSwitches(app);
  registerOwnScheme();
  withoutUsualMenu();
  if (setupSingleInstance(app, () => window)) void start();
}

/**
 * Opens the window, then puts together what answers it: Electron starts the page in a process of its own, and
 * that takes longer. Nothing of the page is heard before the next turn of the event loop.
 */
async function start(): Promise<void> {
  const log = openLog(join(app.getPath('userData'), 'logs'));
  log.note('start', { version: app.getVersion(), electron: process.versions.electron ?? '' });
  setupUncaught(log);
  setupNavigation(app, log);
  try {
    await app.whenReady();
    const session = createSession(log);
    setupProtocol(session);
    const opened = openWindow(session, { development: !app.isPackaged });
    window = opened;
    const { startServices } = await import('./start-services');
    startServices(opened, log);
  } catch (error) {
    giveUp(app, log, error);
  }
}
