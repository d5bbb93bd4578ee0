import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LibraryDatabase } from './database';

/** A backup that is there: its file, and the UTC second in which it was made. */
export type Backup = { readonly path: string; readonly at: string; readonly size: number };

/** The folder of a library's backups, beside it. */
export function backupFolder(library: string): string {
  return join(dirname(library), 'backups');
}

/** The backups of a library, the newest first. */
export function listBackups(library: string): Backup[] {
  const folder = backupFolder(library);
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  return names
    .flatMap((name) => {
      const at = timeIn(name, library);
      if (at === undefined) return [];
      const path = join(folder, name);
      return [{ path, at, size: statSync(path).size }];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Makes a backup: one file with everything, named by the time, whole before it has its name. Of those that are
 * then there the newest `keep` stay.
 * @throws SQLite's or the system's error when it cannot be written; what was there stays.
 */
export function makeBackup(
  database: LibraryDatabase,
  { library, now, keep }: { readonly library: string; readonly now: Date; readonly keep: number },
): Backup {
  const folder = backupFolder(library);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${stem(library)}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.sqlite`);
  writeBackup(database, path);
  for (const old of listBackups(library).slice(keep)) rmSync(old.path, { force: true });
  return { path, at: now.toISOString().slice(0, 19), size: statSync(path).size };
}

/**
 * Writes the whole library into one file, which has its name only when it is whole; one of that name gives way.
 * @throws SQLite's or the system's error when it cannot be written; what was there stays.
 */
export function writeBackup(database: LibraryDatabase, path: string): void {
  const unfinished = `${path}.part`;
  rmSync(unfinished, { force: true });
  try {
    database.copyTo(unfinished);
    flush(unfinished);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function stem(library: string): string {
  return basename(library).replace(/\.[^.]*$/u, '');
}

/** `library-2025-03-01T07-00-05.sqlite` was made at `2025-03-01T07:00:05`. */
function timeIn(name: string, library: string): string | undefined {
  if (!name.startsWith(`${stem(library)}-`)) return undefined;
  const match = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)\.sqlite$/u.exec(
    name.slice(stem(library).length + 1),
  );
  return match === null ? undefined : `${match[1]}${match[2]}:${match[3]}:${match[4]}`;
}
