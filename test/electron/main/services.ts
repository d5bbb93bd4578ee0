import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { libraryService } from '../../../electron/library/library-service';
import { seedExamples, seedRegisters } from '../../../electron/library/seeds';
import { exportThread } from '../../../electron/main/export-thread';
import { createFileTokens } from '../../../electron/main/file-tokens';
import type { Services } from '../../../electron/main/handlers/services';
import { scriptedDesktop } from '../../../electron/main/scripted-desktop';
import { settingsIn } from '../../../electron/main/settings-store';
import { keptLog } from './fake-log';

export type TestServices = Services & {
  readonly folder: string;
  /** Queues the answers of the next dialogs. */
  readonly answer: (...answers: readonly { path?: string; button?: number }[]) => void;
  /** What was asked of the desktop so far. */
  readonly asked: () => Record<string, unknown>[];
  readonly sent: [string, unknown][];
};

/** Everything that handlers work with, all of it real but the desktop: a library, files, threads. */
export function testServices(): TestServices {
  const folder = mkdtempSync(join(tmpdir(), 'du-thao-main-'));
  const script = join(folder, 'answers.jsonl');
  const values = new Map<string, unknown>();
  const sent: [string, unknown][] = [];
  const libraryPath = join(folder, 'library.sqlite');
  const library = libraryService({
    path: libraryPath,
    examples: seedExamples(),
    registers: seedRegisters(),
    now: () => new Date(),
    newId: countingIds('new-'),
  });
  onTestFinished(async () => {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(script, '');
  return {
    folder,
    sent,
    library,
    libraryPath,
    exports: exportThread({
      program: join(import.meta.dirname, 'export-worker.mjs'),
      onBug: (report) => sent.push(['bug', report]),
    }),
    desktop: scriptedDesktop(script),
    tokens: createFileTokens(),
    settings: settingsIn({
      get: (key) => values.get(key),
      set: (key, value) => values.set(key, value).has(key),
      delete: (key) => values.delete(key),
    }),
    log: keptLog(),
    documentsFolder: folder,
    send: (name, payload) => sent.push([name, payload]),
    answer: (...answers) =>
      writeFileSync(script, answers.map((entry) => `${JSON.stringify(entry)}\n`).join('')),
    asked: () =>
      existsSync(`${script}.log`)
        ? readFileSync(`${script}.log`, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line))
        : [],
  };
}
