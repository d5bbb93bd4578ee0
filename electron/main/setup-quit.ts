import type { App } from 'electron';
import { describeError } from '../contract/error-report';
import type { LibraryService } from '../library/library-service';
import type { Log } from './log';

/** Lets the process end only when the library is closed. Its last write is on disk by then in any case. */
export function setupQuit(app: App, library: Pick<LibraryService, 'close'>, log: Log): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void library
      .close()
      .catch((error: unknown) => log.bug('library-close', describeError(error)))
      .finally(() => {
        log.note('end');
        app.exit(0);
      });
  });
}
