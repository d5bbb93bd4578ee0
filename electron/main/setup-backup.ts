import { describeError } from '../contract/error-report';
import type { LibraryService } from '../library/library-service';
import type { Log } from './log';

/** The first backup waits until the clerk is at work; later ones are for programs that stay open for days. In ms. */
const FIRST_AFTER = 3 * 60_000;
const AGAIN_AFTER = 60 * 60_000;

/** Has the library backed up once a day while the application runs. A failure is noted and tried again. */
export function setupBackup(
  library: Pick<LibraryService, 'backUp'>,
  log: Log,
  { first = FIRST_AFTER, again = AGAIN_AFTER }: { readonly first?: number; readonly again?: number } = {},
): { readonly stop: () => void } {
  let timer = setTimeout(() => void backUp(), first);
  let stopped = false;

  async function backUp(): Promise<void> {
    try {
      const made = await library.backUp({ daily: true });
      if (!made.ok) log.note('backup-failed', { code: made.failure.code });
      else if (made.value.backup !== null) log.note('backup');
    } catch (error) {
      log.bug('backup', describeError(error));
    }
    if (!stopped) timer = setTimeout(() => void backUp(), again);
  }

  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
