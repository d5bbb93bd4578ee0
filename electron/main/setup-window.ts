import { BrowserWindow, type Session, screen } from 'electron';
import { channelNames } from '../contract/channels';
import { eventNames } from '../contract/events';
import { CHANNELS_ARGUMENT, EVENTS_ARGUMENT } from '../contract/preload-arguments';
import { resourcePath } from '../files/resources';
import { START_PAGE } from './own-pages';
import type { SettingsStore, WindowPlace } from './settings-store';
import { MIN_SIZE, placeWindow } from './window-place';

export type WindowOptions = {
  readonly session: Session;
  readonly settings: SettingsStore;
  readonly development: boolean;
};

/** Makes the one window, where it was last, and loads the page. It is shown once it has something to show. */
export function setupWindow({ session, settings, development }: WindowOptions): BrowserWindow {
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const { maximized, ...bounds } = placeWindow(settings.get('window'), workAreas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
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
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => settings.set('window', placeOf(window)));
  void window.loadURL(START_PAGE);
  return window;
}

/** Where the window is, or would be if it were not maximised. */
function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}
