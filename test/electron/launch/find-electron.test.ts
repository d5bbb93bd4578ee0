import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { executableIn } from '../../../electron/launch/declared-electron';
import { developmentArguments, findElectron } from '../../../electron/launch/find-electron';
import { temporaryFolder } from '../../helpers/temporary-folder';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('ELECTRON_OVERRIDE_DIST_PATH comes first', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.dirname(executableIn(folder)), { recursive: true });
  writeFileSync(executableIn(folder), '');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  expect(await findElectron()).toBe(folder);
});

test('ELECTRON_OVERRIDE_DIST_PATH without an Electron is said, not passed over', async () => {
  const folder = temporaryFolder();
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  await expect(findElectron()).rejects.toThrow(executableIn(folder));
});

test.runIf(process.getuid)('the sandbox is left out for root alone', () => {
  const uid = vi.spyOn(process, 'getuid');
  uid.mockReturnValue(0);
  expect(developmentArguments()).toEqual(['--no-sandbox']);
  uid.mockReturnValue(1000);
  expect(developmentArguments()).toEqual([]);
});
