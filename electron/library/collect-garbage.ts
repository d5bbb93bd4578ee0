import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects garbage now. `libsql` has no way to finalise a statement, and SQLite keeps a closed file open as
 * long as one of its statements lives; on Windows such a file can be neither moved nor deleted.
 */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  // The native side of what was collected is released in the next turns of the event loop.
  await nextTurn();
  await nextTurn();
}
