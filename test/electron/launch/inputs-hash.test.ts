import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputsHash } from '../../../electron/launch/inputs-hash';
import { temporaryFolder } from '../../helpers/temporary-folder';

function sources(): string {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'a/b'), { recursive: true });
  writeFileSync(path.join(root, 'a/b/one.ts'), '1');
  writeFileSync(path.join(root, 'a/two.ts'), '2');
  writeFileSync(path.join(root, 'config'), '3');
  return root;
}

const hash = (root: string) => inputsHash(root, ['a', 'config'], ['a/out']);

test('the same files have the same hash, wherever they are and whenever they were written', () => {
  const root = sources();
  const before = hash(root);
  utimesSync(path.join(root, 'config'), 1, 1);
  expect(hash(root)).toBe(before);
  expect(hash(sources())).toBe(before);
});

test.each([
  ['a changed file', (root: string) => writeFileSync(path.join(root, 'a/b/one.ts'), '9')],
  ['a new file', (root: string) => writeFileSync(path.join(root, 'a/b/new.ts'), '')],
  ['a renamed file', (root: string) => renameSync(path.join(root, 'a/two.ts'), path.join(root, 'a/zwo.ts'))],
  [
    'text that moved from one file to the next',
    (root: string) => {
      writeFileSync(path.join(root, 'a/b/one.ts'), '');
      writeFileSync(path.join(root, 'a/two.ts'), '12');
    },
  ],
])('%s changes the hash', (_, change) => {
  const root = sources();
  const before = hash(root);
  change(root);
  expect(hash(root)).not.toBe(before);
});

test('what is left out does not count', () => {
  const root = sources();
  const before = hash(root);
  mkdirSync(path.join(root, 'a/out'));
  writeFileSync(path.join(root, 'a/out/file'), 'x');
  expect(hash(root)).toBe(before);
});
