import { type BrowserWindow, ipcMain } from 'electron';
import { channelNames } from '../contract/channels';
import { type EventName, type EventPayload, events } from '../contract/events';
import { answerRequest, type Handlers } from './answer-request';
import type { Log } from './log';

/**
 * The one place where requests of the window come in; each is checked and answered by `answerRequest`. What comes
 * before there are handlers waits for them.
 */
export function setupIpc(handlers: Promise<Handlers>, log: Log): void {
  // electron-store, which they make, answers a synchronous channel of its own; nothing here needs it.
  const close = () => ipcMain.removeAllListeners('electron-store-get-data');
  handlers.then(close, close);
  for (const name of channelNames) {
    ipcMain.handle(name, async ({ senderFrame }, request: unknown) =>
      answerRequest(name, await handlers, senderFrame, request, log),
    );
  }
}

/** Tells the window something, if it is there to hear it. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(name, events[name].parse(payload));
}
