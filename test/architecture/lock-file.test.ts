import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../electron/launch/project-folder';

type Entry = { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };

const lock: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync(path.join(PROJECT_FOLDER, 'package-lock.json'), 'utf8'),
);

// `npm install` forgets the packages of other systems when it cannot see them, and then `npm ci` refuses the lock.
test('the lock file names every optional package, of whatever system', () => {
  const missing = Object.entries(lock.packages).flatMap(([where, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in lock.packages || `${where}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
