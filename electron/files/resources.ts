import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of data that come with the application. */
export type ResourceFolder = 'templates' | 'seeds' | 'dist';

const PACKAGE_NAME = 'du-thao';

/**
 * The application's own folder: the nearest one above this code whose `package.json` is ours. That holds for
 * the sources under tsx and vitest, for the bundles in `dist`, and inside the archive of a packaged build,
 * which has its `package.json` at its root and which Electron lets `fs` read like a folder.
 */
function findApplicationFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && isOurs(manifest)) return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json of ${PACKAGE_NAME} above ${start}`);
  }
}

function isOurs(manifest: string): boolean {
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return (
    typeof content === 'object' && content !== null && 'name' in content && content.name === PACKAGE_NAME
  );
}

let applicationFolder: string | undefined;

/** Absolute path of a file or folder that comes with the application. It is not checked to exist. */
export function resourcePath(folder: ResourceFolder, ...names: readonly string[]): string {
  applicationFolder ??= findApplicationFolder(dirname(fileURLToPath(import.meta.url)));
  return join(applicationFolder, folder, ...names);
}
