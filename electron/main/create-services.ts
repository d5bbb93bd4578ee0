import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { ErrorReport } from '../contract/error-report';
import { resourcePath } from '../files/resources';
import { libraryThread } from '../library/library-thread';
import { systemDesktop } from './desktop';
import { exportThread } from './export-thread';
import { createFileTokens } from './file-tokens';
import type { Services } from './handlers/services';
import { sendEvent } from './ipc';
import type { Log } from './log';
import { scriptedDesktop } from './scripted-desktop';
import { openSettingsFile } from './settings-file';
import { settingsIn } from './settings-store';

/** Puts together what the handlers work with. The library's thread starts here. */
export function createServices(log: Log, window: BrowserWindow): Services {
  const libraryPath = join(app.getPath('userData'), 'library.sqlite');
  const onBug = (report: ErrorReport) => log.bug('thread', report);
  const script = app.isPackaged ? undefined : process.env.DU_THAO_TEST_DIALOGS;
  return {
    library: libraryThread({
      program: resourcePath('dist', 'worker', 'library.cjs'),
      path: libraryPath,
      onBug,
    }),
    libraryPath,
    exports: exportThread({ program: resourcePath('dist', 'worker', 'export.cjs'), onBug }),
    desktop: script === undefined ? systemDesktop(window) : scriptedDesktop(script),
    tokens: createFileTokens(),
    settings: settingsIn(openSettingsFile(log)),
    log,
    documentsFolder: app.getPath('documents'),
    send: (name, payload) => sendEvent(window, name, payload),
  };
}
