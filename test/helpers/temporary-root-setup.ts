import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TEMPORARY_ROOT } from './temporary-folder';

/**
 * Once before all tests: one folder for everything that they write, removed when all have ended. The processes
 * of the tests themselves are ended without a word, and could not.
 */
export function setup(): () => void {
  const root = mkdtempSync(path.join(os.tmpdir(), 'du-thao-test-'));
  process.env[TEMPORARY_ROOT] = root;
  return () => rmSync(root, { recursive: true, force: true });
}
