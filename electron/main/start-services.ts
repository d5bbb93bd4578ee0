import { app, type BrowserWindow } from 'electron';
import type { CommandId } from '../contract/commands';
import type { Handlers } from './answer-request';
import { createServices } from './create-services';
import { appHandlers } from './handlers/app';
import { documentHandlers } from './handlers/documents';
import { dueHandlers } from './handlers/due';
import { exportHandlers } from './handlers/exports';
import { fileHandlers } from './handlers/files';
import { libraryHandlers } from './handlers/library';
import { organHandlers } from './handlers/organs';
import { planHandlers } from './handlers/plans';
import { reportHandlers } from './handlers/reports';
import { searchHandlers } from './handlers/search';
import { templateHandlers } from './handlers/templates';
import { threadHandlers } from './handlers/threads';
import { traceViewHandlers } from './handlers/trace-views';
import { upkeepHandlers } from './handlers/upkeep';
import type { Log } from './log';
import { setupBackup } from './setup-backup';
import { setupClosing } from './setup-closing';
import { setupContextMenu } from './setup-context-menu';
import { setupCrashes } from './setup-crashes';
import { setupMenu } from './setup-menu';
import { setupQuit } from './setup-quit';
import { setupPlace } from './setup-window';

/** Gives the window its place and its menu; returns what answers its page. */
export function startServices(window: BrowserWindow, log: Log): Handlers {
  const services = createServices(log, window);
  setupPlace(window, services.settings);
  const perform = (command: CommandId) => services.send('menu.command', { command });
  const menu = setupMenu({ development: !app.isPackaged, perform });
  setupContextMenu(window, { isEnabled: menu.isEnabled, perform });
  setupCrashes(window, services.desktop, log);
  const closing = setupClosing(window, services.desktop, () => services.send('app.closing', {}), log);
  const backup = setupBackup(services.library, log);
  app.once('will-quit', backup.stop);
  setupQuit(app, services.library, log);
  return {
    ...planHandlers(services),
    ...libraryHandlers(services),
    ...organHandlers(services),
    ...documentHandlers(services),
    ...threadHandlers(services),
    ...traceViewHandlers(services),
    ...searchHandlers(services),
    ...dueHandlers(services),
    ...reportHandlers(services),
    ...upkeepHandlers(services),
    ...exportHandlers(services),
    ...fileHandlers(services),
    ...templateHandlers(services),
    ...appHandlers(services, {
      version: app.getVersion(),
      dataFolder: app.getPath('userData'),
      enableCommands: menu.enable,
      answerClosing: closing.answer,
    }),
  };
}
