import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder';
import { say } from './say';
import { runWatched } from './watched-command';

const PACKAGE = path.join(PROJECT_FOLDER, 'node_modules/electron');

/** The executable in a folder of Electron's files, as its own package names it. */
export function executableIn(dist: string): string {
  if (process.platform === 'darwin') return path.join(dist, 'Electron.app/Contents/MacOS/Electron');
  return path.join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** The folder of the Electron that package.json declares, if its files are there and whole. */
export function declaredElectron(): string | undefined {
  const dist = path.join(PACKAGE, 'dist');
  // Its installer writes path.txt last, so an interrupted one leaves none.
  const whole = existsSync(path.join(PACKAGE, 'path.txt')) && existsSync(executableIn(dist));
  return whole && distVersion(dist) === declaredVersion() ? dist : undefined;
}

/**
 * Lets Electron's own installer download it, bounded in time.
 *
 * @returns its folder, or `undefined` after saying why it could not be had.
 */
export async function downloadDeclaredElectron(): Promise<string | undefined> {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'du-thao-electron-'));
  say(`Downloading Electron ${declaredVersion()} ...`);
  try {
    const failure = await runWatched({
      command: process.execPath,
      args: [path.join(PACKAGE, 'install.js')],
      cwd: PROJECT_FOLDER,
      env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      what: `Electron ${declaredVersion()}`,
      grows: temporary,
      stallSeconds: 60,
      limitSeconds: 15 * 60,
    });
    if (failure === undefined) return declaredElectron();
    say(`Electron ${declaredVersion()} could not be downloaded: ${failure}`);
    return undefined;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

export function declaredVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error(`${PACKAGE} has no version`);
}

function distVersion(dist: string): string | undefined {
  try {
    return readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}
