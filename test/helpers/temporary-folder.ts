import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Names the environment variable that holds the folder of a whole test run, which removes it in the end. */
export const TEMPORARY_ROOT = 'DU_THAO_TEST_ROOT';

/**
 * Makes an empty folder of its own. Returns its absolute path. It is removed with the test run; outside one
 * (in the bench), when this process ends.
 */
export function temporaryFolder(): string {
  const root = process.env[TEMPORARY_ROOT];
  if (root !== undefined) return mkdtempSync(path.join(root, 'folder-'));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'du-thao-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
