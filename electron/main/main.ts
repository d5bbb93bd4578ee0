import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { setupIpc } from './ipc';
import { openLog } from './log';
import { START_PAGE } from './own-pages';
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
  // Chromium's own parts, such as its calendar, speak the language of the interface on any machine.
  app.commandLine.appendSwitch('lang', 'vi');
  // Under Linux this variable would count for more than the switch.
  delete process.env.LANGUAGE;
  registerOwnScheme();
  withoutUsualMenu();
  if (setupSingleInstance(app, () => window)) void start();
}

/**
 * Opens the window, and puts together what answers it while its page is busy with its own script. Until that is
 * asked for, the page is on its way through this very thread.
 */
async function start(): Promise<void> {
  const log = openLog(join(app.getPath('userData'), 'logs'));
  log.note('start', { version: app.getVersion(), electron: process.versions.electron ?? '' });
  setupUncaught(log);
  setupNavigation(app, log);
  try {
    await app.whenReady();
    const session = createSession(log);
    const scriptAsked = setupProtocol(session);
    const opened = openWindow(session, { development: !app.isPackaged });
    window = opened;
    // A page that cannot be loaded asks for no script.
    const handlers = Promise.race([scriptAsked, opened.loadURL(START_PAGE)]).then(async () => {
      const { startServices } = await import('./start-services');
      return startServices(opened, log);
    });
    setupIpc(handlers, log);
    await handlers;
  } catch (error) {
    giveUp(app, log, error);
  }
}
