import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const STALE_AFTER_MS = 60 * 60 * 1000;
const TEMPORARY = 'unfinished-';

/** Where the launcher keeps what it fetched: outside node_modules, so that it outlives `npm ci`. */
export function cacheFolder(): string {
  const root = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(root, 'du-thao');
}

/**
 * Fills a folder of the cache, all or nothing: `fill` works in a folder of its own, which takes its name only when
 * complete. Of two processes that fill the same folder at once, the first to finish wins and the other takes that.
 *
 * @param name the folder's name in the cache.
 * @param fill fills the given empty folder; what it throws leaves the cache as it was.
 * @returns the absolute path of the filled folder.
 */
export async function fillCache(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const cache = cacheFolder();
  const target = path.join(cache, name);
  mkdirSync(cache, { recursive: true });
  removeStale(cache);
  const work = mkdtempSync(path.join(cache, TEMPORARY));
  try {
    await fill(work);
    renameOver(work, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}

function renameOver(work: string, target: string): void {
  try {
    renameSync(work, target);
  } catch (error) {
    if (statSync(target, { throwIfNoEntry: false }) === undefined) throw error;
  }
}

/** An interrupted process leaves its work behind; one that still works touches its folder within the hour. */
function removeStale(cache: string): void {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith(TEMPORARY))) {
    const folder = path.join(cache, name);
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > STALE_AFTER_MS) rmSync(folder, { recursive: true, force: true });
  }
}
