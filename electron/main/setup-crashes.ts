import { type App, type BrowserWindow, dialog } from 'electron';
import { describeError } from '../contract/error-report';
import type { Desktop } from './desktop';
import type { Log } from './log';

/** Notes errors that nothing caught. The application goes on: what the user has typed is in the window. */
export function setupUncaught(log: Log): void {
  process.on('uncaughtException', (error) => log.bug('uncaught-exception', describeError(error)));
  process.on('unhandledRejection', (error) => log.bug('unhandled-rejection', describeError(error)));
}

/** Says that there will be no window, and ends: the only error that the user is told of by the system's own box. */
export function giveUp(app: App, log: Log, error: unknown): void {
  log.bug('start-failed', describeError(error));
  dialog.showErrorBox(
    'Dự Thảo không khởi động được',
    `Các kế hoạch đã lưu vẫn còn nguyên. Hãy thử mở lại; nếu vẫn gặp, hãy gửi tệp nhật ký này cho người phụ trách máy tính:\n${log.file}`,
  );
  app.exit(1);
}

const KEPT = 'Mọi thay đổi đã báo “Đã lưu” đều còn trong thư viện; có thể mất những chữ gõ trong giây cuối.';

/** When the page dies or hangs: says what is safe, and offers to open it again. */
export function setupCrashes(window: BrowserWindow, desktop: Desktop, log: Log): void {
  const { webContents } = window;
  let replacing = false;

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.note('page-gone', { reason, exitCode });
    if (replacing || reason === 'clean-exit') return;
    void desktop
      .ask({ message: 'Cửa sổ soạn thảo vừa gặp sự cố.', detail: KEPT, buttons: ['Mở lại', 'Đóng Dự Thảo'] })
      .then((button) => {
        if (window.isDestroyed()) return;
        if (button === 0) webContents.reload();
        else window.destroy();
      });
  });

  window.on('unresponsive', () => {
    log.note('page-unresponsive');
    void desktop
      .ask({ message: 'Cửa sổ soạn thảo đang không trả lời.', detail: KEPT, buttons: ['Đợi thêm', 'Mở lại'] })
      .then((button) => {
        if (window.isDestroyed() || button === 0) return;
        replacing = true;
        webContents.forcefullyCrashRenderer();
        webContents.reload();
        webContents.once('did-finish-load', () => {
          replacing = false;
        });
      });
  });
}
