import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash of all the given files: their names and contents, whatever their dates.
 *
 * @param root the folder that the names are relative to.
 * @param entries files, and folders with all that is in them.
 * @param except entries to leave out wherever they are met.
 * @throws Error when an entry does not exist.
 */
export function inputsHash(root: string, entries: readonly string[], except: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesUnder(root, entry, except))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(root: string, entry: string, except: readonly string[]): readonly string[] {
  if (except.includes(entry)) return [];
  try {
    const names = readdirSync(path.join(root, entry)).sort();
    return names.flatMap((name) => filesUnder(root, `${entry}/${name}`, except));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [entry];
    throw error;
  }
}
