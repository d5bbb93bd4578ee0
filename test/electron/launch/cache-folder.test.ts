import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { cacheFolder, fillCache } from '../../../electron/launch/cache-folder';
import { temporaryFolder } from '../../helpers/temporary-folder';

beforeEach(() => {
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder());
  return () => vi.unstubAllEnvs();
});

const putFile = (text: string) => async (folder: string) => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(path.join(folder, 'file'), text);
};

test('what is filled takes its name in the cache', async () => {
  const folder = await fillCache('thing', putFile('whole'));
  expect(folder).toBe(path.join(cacheFolder(), 'thing'));
  expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('whole');
  expect(readdirSync(cacheFolder())).toEqual(['thing']);
});

test('a failure in the middle leaves nothing behind', async () => {
  const fill = (folder: string) => {
    writeFileSync(path.join(folder, 'file'), 'half');
    return Promise.reject(new Error('cut off'));
  };
  await expect(fillCache('thing', fill)).rejects.toThrow('cut off');
  expect(readdirSync(cacheFolder())).toEqual([]);
});

test('of two that fill at once both get one whole folder', async () => {
  const folders = await Promise.all([fillCache('thing', putFile('one')), fillCache('thing', putFile('two'))]);
  expect(folders[0]).toBe(folders[1]);
  expect(readFileSync(path.join(folders[0], 'file'), 'utf8')).toMatch(/^(one|two)$/);
  expect(readdirSync(cacheFolder())).toEqual(['thing']);
});

test('what a killed process left is removed after an hour, what is in the works is not', async () => {
  const old = path.join(cacheFolder(), 'unfinished-old');
  const fresh = path.join(cacheFolder(), 'unfinished-fresh');
  for (const folder of [old, fresh]) mkdirSync(folder, { recursive: true });
  const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  utimesSync(old, twoHoursAgo, twoHoursAgo);
  await fillCache('thing', putFile('whole'));
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
});
