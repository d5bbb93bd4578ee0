import type { App, BrowserWindow } from 'electron';

/**
 * Makes sure that one window works on the library: a second start brings the first window forward and ends.
 * Returns whether this is the first.
 */
export function setupSingleInstance(app: App, window: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    const first = window();
    if (first === undefined || first.isDestroyed()) return;
    if (first.isMinimized()) first.restore();
    first.focus();
  });
  return true;
}
