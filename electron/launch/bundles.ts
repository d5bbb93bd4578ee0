import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inputsHash } from './inputs-hash';
import { PROJECT_FOLDER } from './project-folder';
import { say } from './say';

/** Each has a configuration, `vite.<name>.config.ts`, and a folder in `dist`. */
const BUNDLES = ['main', 'worker', 'preload', 'renderer'];
const CONFIGS = BUNDLES.map((name) => `vite.${name}.config.ts`);

/** What the bundles are made of; templates, seeds and the guide are read when the application runs. */
const INPUTS = ['core', 'electron', 'renderer', 'package.json', 'package-lock.json', 'tsconfig.json'];
const NOT_BUNDLED = ['electron/launch'];

const DIST = path.join(PROJECT_FOLDER, 'dist');
const WORK = path.join(PROJECT_FOLDER, '.cache');
const STAMP = 'inputs.txt';

/**
 * Builds the bundles into `dist` unless they are already built from these very sources. They are built elsewhere and
 * take their place together: a failed or interrupted build leaves the last one that works.
 *
 * @throws Error after a failed build; its complaints are on stderr.
 */
export async function ensureBundles(): Promise<void> {
  const hash = inputsHash(PROJECT_FOLDER, [...INPUTS, ...CONFIGS], NOT_BUNDLED);
  if (stampedHash() === hash) return;

  const startedAt = Date.now();
  say('Building the application ...');
  mkdirSync(WORK, { recursive: true });
  const folder = mkdtempSync(path.join(WORK, 'build-'));
  try {
    await Promise.all(BUNDLES.map((name) => build(name, path.join(folder, name))));
    writeFileSync(path.join(folder, STAMP), hash);
    replaceDist(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  say(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}

function stampedHash(): string | undefined {
  try {
    return readFileSync(path.join(DIST, STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

function build(name: string, outDir: string): Promise<void> {
  const vite = path.join(PROJECT_FOLDER, 'node_modules/vite/bin/vite.js');
  const options = ['--config', `vite.${name}.config.ts`, '--outDir', outDir, '--logLevel', 'warn'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', ...options, '--emptyOutDir'], {
      cwd: PROJECT_FOLDER,
      stdio: ['ignore', process.stderr.fd, 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build of ${name} failed.`));
    });
  });
}

/** Two builds may end at once: whichever finds the place taken moves that aside and tries again. */
function replaceDist(folder: string): void {
  const aside = `${folder}-replaced`;
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(DIST, aside);
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error;
    }
    try {
      renameSync(folder, DIST);
      break;
    } catch (error) {
      if (attempt === 10 || !(isCode(error, 'ENOTEMPTY') || isCode(error, 'EEXIST'))) throw error;
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
