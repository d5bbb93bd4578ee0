import { accessSync, constants } from 'node:fs';
import { type App, type BrowserWindow, dialog } from 'electron';

/**
 * Makes sure that one window works on the library: a second start brings the first window forward and ends.
 * Returns whether this is the first.
 */
export function setupSingleInstance(app: App, window: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) {
    const folder = app.getPath('userData');
    // Where nothing can be written there is no lock to be had either, and Electron answers as for a second start.
    if (isWritable(folder)) app.quit();
    else void app.whenReady().then(() => refuseFolder(app, folder));
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

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false; // or it is not there, and could not be made
  }
}

function refuseFolder(app: App, folder: string): void {
  dialog.showErrorBox(
    'Dự Thảo không khởi động được',
    `Không ghi được vào thư mục dữ liệu “${folder}”. Hãy cho phép ghi vào thư mục đó, hoặc nhờ người phụ trách máy tính, rồi mở lại. Các kế hoạch đã lưu vẫn còn nguyên.`,
  );
  app.exit(1);
}
