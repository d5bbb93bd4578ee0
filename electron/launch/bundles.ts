import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inputsHash } from './inputs-hash';
import { PROJECT_FOLDER } from './project-folder';
import { say } from './say';

/** What the bundles are made of; templates, seeds and the guide are read when the application runs. */
const INPUTS = ['core', 'electron', 'renderer', 'package.json', 'package-lock.json', 'tsconfig.json'];
const NOT_BUNDLED = ['electron/launch', 'electron/cli'];
const CONFIGS = [
  'vite.main.config.ts',
  'vite.worker.config.ts',
  'vite.preload.config.ts',
  'vite.renderer.config.ts',
];
const PRODUCTS = [
  'main/main.cjs',
  'worker/library.cjs',
  'worker/export.cjs',
  'preload/preload.cjs',
  'renderer/index.html',
];
const DIST = path.join(PROJECT_FOLDER, 'dist');
const STAMP = path.join(DIST, 'inputs.txt');

/**
 * Builds main, preload and renderer into `dist` unless they are already built from these very sources.
 *
 * @throws Error after a failed build; its complaints are on stderr.
 */
export async function ensureBundles(): Promise<void> {
  const hash = inputsHash(PROJECT_FOLDER, [...INPUTS, ...CONFIGS], NOT_BUNDLED);
  if (PRODUCTS.every((file) => existsSync(path.join(DIST, file))) && stampedHash() === hash) return;

  const startedAt = Date.now();
  say('Building the application ...');
  rmSync(STAMP, { force: true });
  await Promise.all(CONFIGS.map(build));
  mkdirSync(DIST, { recursive: true });
  writeFileSync(STAMP, hash);
  say(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}

function stampedHash(): string | undefined {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
}

function build(config: string): Promise<void> {
  const vite = path.join(PROJECT_FOLDER, 'node_modules/vite/bin/vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
      cwd: PROJECT_FOLDER,
      stdio: ['ignore', process.stderr.fd, 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build with ${config} failed.`));
    });
  });
}
