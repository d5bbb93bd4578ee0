import type { BrowserWindow, Event, WebContents } from 'electron';
import type { Request } from '../contract/channels';
import type { Desktop } from './desktop';
import type { Log } from './log';

/** How long the page may take to write what is not written, in ms, before the user is asked. */
const PATIENCE = 8000;

/** What closing needs of a window. */
type ClosingWindow = Pick<BrowserWindow, 'destroy' | 'isDestroyed'> & {
  readonly webContents: Pick<WebContents, 'isCrashed' | 'isLoadingMainFrame'> & {
    on(event: 'render-process-gone', listener: () => void): unknown;
  };
  on(event: 'close', listener: (event: Pick<Event, 'preventDefault'>) => void): unknown;
};

type ClosingAnswer = Request<'app.closing-answer'>['answer'];

/**
 * Lets the window close only when the page has said that all is written, or the user has said to close all
 * the same. `askPage` sends it `app.closing`; returns what takes its answer.
 */
export function setupClosing(
  window: ClosingWindow,
  desktop: Pick<Desktop, 'ask'>,
  askPage: () => void,
  log: Log,
): { answer: (answer: ClosingAnswer) => void } {
  let waitingFor: 'nobody' | 'page' | 'user' = 'nobody';
  let timer: NodeJS.Timeout | undefined;

  function close(): void {
    clearTimeout(timer);
    if (!window.isDestroyed()) window.destroy();
  }

  async function askUser(message: string, detail: string, stay: string): Promise<void> {
    clearTimeout(timer);
    waitingFor = 'user';
    const button = await desktop.ask({ message, detail, buttons: [stay, 'Đóng, bỏ phần chưa lưu'] });
    waitingFor = 'nobody';
    if (button === 1) close();
  }

  function waitForPage(): void {
    waitingFor = 'page';
    askPage();
    timer = setTimeout(() => void waitOn(), PATIENCE);
  }

  /** The page is slow; who waits on still wants the window to close. */
  async function waitOn(): Promise<void> {
    log.note('closing-slow');
    await askUser(
      'Dự Thảo chưa lưu xong.',
      'Cửa sổ chưa trả lời. Những chữ gõ trong vài giây cuối có thể chưa được lưu.',
      'Đợi thêm',
    );
    if (!window.isDestroyed() && !window.webContents.isCrashed()) waitForPage();
  }

  window.on('close', (event) => {
    const { webContents } = window;
    // Nothing was typed yet, or there is nobody left to ask.
    if (webContents.isLoadingMainFrame() || webContents.isCrashed()) return;
    event.preventDefault();
    if (waitingFor !== 'nobody') return;
    waitForPage();
  });

  // Whoever was asked is gone; what comes next is for `setupCrashes` to ask.
  window.webContents.on('render-process-gone', () => {
    if (waitingFor !== 'page') return;
    clearTimeout(timer);
    waitingFor = 'nobody';
  });

  return {
    answer(answer) {
      log.note('closing-answer', { answer });
      // An answer that comes while the user is being asked is late, but a good one is good all the same.
      if (answer === 'done' && waitingFor !== 'nobody') close();
      if (answer === 'failed' && waitingFor === 'page') {
        void askUser(
          'Có thay đổi chưa lưu được.',
          'Nếu đóng bây giờ, những thay đổi đó sẽ mất. Hãy ở lại để thử lưu lại hoặc lưu một bản sao sang nơi khác.',
          'Ở lại',
        );
      }
    },
  };
}
