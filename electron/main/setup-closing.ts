import type { BrowserWindow } from 'electron';
import type { Request } from '../contract/channels';
import type { Desktop } from './desktop';
import { sendEvent } from './ipc';
import type { Log } from './log';

/** How long the page may take to write what is not written, in ms, before the user is asked. */
const PATIENCE = 8000;

type ClosingAnswer = Request<'app.closing-answer'>['answer'];

/**
 * Lets the window close only when the page has said that all is written, or the user has said to close all
 * the same. Returns what takes the page's answer.
 */
export function setupClosing(
  window: BrowserWindow,
  desktop: Desktop,
  log: Log,
): { answer: (answer: ClosingAnswer) => void } {
  let asked = false;
  let timer: NodeJS.Timeout | undefined;

  const finish = () => {
    asked = false;
    clearTimeout(timer);
  };
  const close = () => {
    finish();
    if (!window.isDestroyed()) window.destroy();
  };

  async function askUser(message: string, detail: string, stay: string): Promise<void> {
    finish();
    asked = true;
    const button = await desktop.ask({ message, detail, buttons: [stay, 'Đóng, bỏ phần chưa lưu'] });
    asked = false;
    if (button === 1) close();
  }

  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (asked) return;
    asked = true;
    sendEvent(window, 'app.closing', {});
    timer = setTimeout(() => {
      log.note('closing-slow');
      void askUser(
        'Dự Thảo chưa lưu xong.',
        'Cửa sổ chưa trả lời. Những chữ gõ trong vài giây cuối có thể chưa được lưu.',
        'Đợi thêm',
      );
    }, PATIENCE);
  });

  return {
    answer(answer) {
      if (!asked) return;
      log.note('closing-answer', { answer });
      if (answer === 'done') close();
      else if (answer === 'stay') finish();
      else
        void askUser(
          'Có thay đổi chưa lưu được.',
          'Nếu đóng bây giờ, những thay đổi đó sẽ mất. Hãy ở lại để thử lưu lại hoặc lưu một bản sao sang nơi khác.',
          'Ở lại',
        );
    },
  };
}
