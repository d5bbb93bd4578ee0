import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../electron/launch/project-folder';
import { temporaryFolder } from '../helpers/temporary-folder';

/** Each line breaks one rule: the importing file, what it imports, the rule that must say so. */
const FORBIDDEN: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['core/base/a', '../vietnamese/x', 'core-rank-0'],
  ['core/organs/a', '../plan/x', 'core-rank-1'],
  ['core/plan/a', '../editing/x', 'core-rank-2'],
  ['core/plan/b', 'slate', 'core-slate-in-editing'],
  ['core/plan/c', 'react', 'core-is-alone'],
  ['core/docx/a', '../../electron/files/x', 'core-is-alone'],
  ['core/docx/b', 'node:fs', 'renderer-no-node'],
  ['core/docx/c', '../utils/x', 'core-known-folders'],
  ['renderer/app/a', '../../electron/library/x', 'renderer-imports'],
  ['renderer/app/b', 'node:path', 'renderer-no-node'],
  ['renderer/app/c', 'electron', 'electron-in-main-and-preload'],
  ['renderer/app/d', 'pizzip', 'docxtemplater-in-export'],
  ['renderer/app/e', 'fast-check', 'no-dev-dependencies'],
  ['renderer/app/f', './missing', 'resolvable'],
  ['electron/contract/a', '../files/x', 'contract-is-light'],
  ['electron/preload/a', '../files/x', 'preload-is-light'],
  ['electron/files/a', '../main/x', 'no-import-of-main'],
  ['electron/files/b', '../cli/x', 'no-import-of-cli'],
  ['electron/files/c', '../launch/x', 'no-import-of-launch'],
  ['electron/files/d', 'electron', 'electron-in-main-and-preload'],
  ['electron/files/e', 'kysely', 'sql-in-library'],
  ['electron/files/f', 'libsql', 'sql-in-library'],
  ['electron/files/g', 'docxtemplater', 'docxtemplater-in-export'],
  ['electron/launch/a', '../../core/base/x', 'launch-is-alone'],
  ['electron/export/a', '../../test/helpers/x', 'source-without-tests'],
];

const ALLOWED: readonly (readonly [from: string, to: string])[] = [
  ['core/editing/ok', 'slate'],
  ['core/docx/ok', '../plan/x'],
  ['core/plan/ok', 'zod'],
  ['renderer/app/ok', '../../electron/contract/x'],
  ['electron/main/ok', '../cli/x'],
  ['electron/library/ok', 'kysely'],
  ['electron/export/ok', 'docxtemplater'],
];

type Violation = { readonly rule: { readonly name: string }; readonly from: string };

let violations: readonly Violation[] = [];

beforeAll(() => {
  const root = temporaryFolder();
  const put = (file: string, text: string) => {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  for (const file of ['package.json', '.dependency-cruiser.cjs']) {
    copyFileSync(path.join(PROJECT_FOLDER, file), path.join(root, file));
  }
  symlinkSync(path.join(PROJECT_FOLDER, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  for (const [from, to] of [...FORBIDDEN, ...ALLOWED]) {
    // Types count as imports: every import here is one of types alone.
    put(`${from}.ts`, `import type * as it from '${to}';\nexport type It = typeof it;\n`);
    if (to.startsWith('../')) put(`${path.join(path.dirname(from), to)}.ts`, 'export const x = 1;\n');
  }
  const cruise = spawnSync(
    process.execPath,
    [
      path.join(PROJECT_FOLDER, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['core', 'electron', 'renderer', '--output-type', 'json'],
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
  );
  violations = JSON.parse(cruise.stdout).summary.violations;
});

test.each(FORBIDDEN)('%s must not import %s (%s)', (from, _, rule) => {
  expect(violations.filter((item) => item.from === `${from}.ts`).map((item) => item.rule.name)).toContain(
    rule,
  );
});

test.each(ALLOWED)('%s may import %s', (from) => {
  expect(violations.filter((item) => item.from === `${from}.ts`)).toEqual([]);
});
