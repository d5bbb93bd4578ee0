import type { App, Event } from 'electron';
import { describeError } from '../contract/error-report';
import type { LibraryService } from '../library/library-service';
import type { Log } from './log';

/** What ending needs of the application. */
type QuittingApp = Pick<App, 'exit'> & {
  once(event: 'will-quit', listener: (event: Pick<Event, 'preventDefault'>) => void): unknown;
};

/** How long closing the library may take, in ms: on a drive that has gone away it would take for ever. */
const PATIENCE = 5000;

/**
 * Lets the process end only when the library is closed, but in any case: one that stayed without a window would
 * keep the next start from opening one. The last write is on disk by then; the log beside the file may stay.
 */
export function setupQuit(app: QuittingApp, library: Pick<LibraryService, 'close'>, log: Log): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    const end = (how: 'end' | 'end-without-library') => {
      log.note(how);
      app.exit(0);
    };
    setTimeout(() => end('end-without-library'), PATIENCE);
    void library
      .close()
      .catch((error: unknown) => log.bug('library-close', describeError(error)))
      .finally(() => end('end'));
  });
}
