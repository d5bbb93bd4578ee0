import { BrowserWindow, type Session, screen } from 'electron';
import { channelNames } from '../contract/channels';
import { eventNames } from '../contract/events';
import { CHANNELS_ARGUMENT, EVENTS_ARGUMENT } from '../contract/preload-arguments';
import { resourcePath } from '../files/resources';
import type { SettingsStore, WindowPlace } from './settings-store';
import { MIN_SIZE, placeWindow } from './window-place';

/** Makes the one window, unseen and empty. */
export function openWindow(session: Session, { development }: { development: boolean }): BrowserWindow {
  return new BrowserWindow({
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    // The page need not wait for the graphics process before anybody looks at it.
    paintWhenInitiallyHidden: false,
    title: 'Dự Thảo',
    backgroundColor: '#faf9f7',
    webPreferences: {
      session,
      preload: resourcePath('dist', 'preload', 'preload.cjs'),
      additionalArguments: [
        CHANNELS_ARGUMENT + channelNames.join(','),
        EVENTS_ARGUMENT + eventNames.join(','),
      ],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      spellcheck: false,
      devTools: development,
    },
  });
}

/** Puts the window where it was last, shows it once the page is there, and remembers where it is closed. */
export function setupPlace(window: BrowserWindow, settings: SettingsStore): void {
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const { maximized, ...bounds } = placeWindow(settings.get('window'), workAreas);
  window.setBounds(bounds);
  window.webContents.once('dom-ready', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => settings.set('window', placeOf(window)));
}

/** Where the window is, or would be if it were not maximised. */
function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}
