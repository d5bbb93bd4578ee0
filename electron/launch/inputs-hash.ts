import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder';

/** What the bundles are made of. Templates, seeds and the guide are read when the application runs. */
const INPUTS = ['core', 'electron', 'renderer', 'package.json', 'package-lock.json', 'tsconfig.json'];
const NOT_BUNDLED = ['electron/launch', 'electron/cli'];

/** A hash of every file that goes into the bundles, names and contents. */
export function inputsHash(configs: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...INPUTS, ...configs].flatMap(filesUnder)) {
    const content = readFileSync(path.join(PROJECT_FOLDER, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(entry: string): readonly string[] {
  if (NOT_BUNDLED.includes(entry)) return [];
  try {
    const names = readdirSync(path.join(PROJECT_FOLDER, entry)).sort();
    return names.flatMap((name) => filesUnder(`${entry}/${name}`));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [entry];
    throw error;
  }
}
