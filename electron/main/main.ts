import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { createServices } from './create-services';
import { appHandlers } from './handlers/app';
import { exportHandlers } from './handlers/exports';
import { fileHandlers } from './handlers/files';
import { libraryHandlers } from './handlers/library';
import { planHandlers } from './handlers/plans';
import type { Services } from './handlers/services';
import { templateHandlers } from './handlers/templates';
import { setupIpc } from './ipc';
import { type Log, openLog } from './log';
import { runAsCli } from './run-as-cli';
import { setupBackup } from './setup-backup';
import { setupClosing } from './setup-closing';
import { giveUp, setupCrashes, setupUncaught } from './setup-crashes';
import { setupMenu } from './setup-menu';
import { registerOwnScheme, setupProtocol } from './setup-protocol';
import { setupQuit } from './setup-quit';
import { createSession, setupNavigation, setupSwitches } from './setup-security';
import { setupSingleInstance } from './setup-single-instance';
import { setupWindow } from './setup-window';

let window: BrowserWindow | undefined;

if (!runAsCli(app)) {
  setupSwitches(app);
  registerOwnScheme();
  if (setupSingleInstance(app, () => window)) void start();
}

async function start(): Promise<void> {
  const log = openLog(join(app.getPath('userData'), 'logs'));
  log.note('start', { version: app.getVersion(), electron: process.versions.electron ?? '' });
  setupUncaught(log);
  setupNavigation(app, log);
  try {
    // The library opens while Electron gets ready for a window.
    const services = createServices(log, () => window);
    await app.whenReady();
    openWindow(services, log);
  } catch (error) {
    giveUp(app, log, error);
  }
}

function openWindow(services: Services, log: Log): void {
  const development = !app.isPackaged;
  const session = createSession(log);
  setupProtocol(session);
  window = setupWindow({ session, settings: services.settings, development });
  const menu = setupMenu({ development, perform: (command) => services.send('menu.command', { command }) });
  setupCrashes(window, services.desktop, log);
  const closing = setupClosing(window, services.desktop, () => services.send('app.closing', {}), log);
  setupIpc(
    {
      ...planHandlers(services),
      ...libraryHandlers(services),
      ...exportHandlers(services),
      ...fileHandlers(services),
      ...templateHandlers(services),
      ...appHandlers(services, {
        version: app.getVersion(),
        dataFolder: app.getPath('userData'),
        enableCommands: menu.enable,
        answerClosing: closing.answer,
      }),
    },
    log,
  );
  const backup = setupBackup(services.library, log);
  app.once('will-quit', backup.stop);
  setupQuit(app, services.library, log);
}
