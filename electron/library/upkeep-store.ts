import { dirname } from 'node:path';
import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Failure } from '../contract/failure';
import { isSameFile } from '../files/same-file';
import { type Backup, backupFolder, listBackups, makeBackup, writeBackup } from './backup';
import type { LibraryDatabase } from './database';
import { rebuildProjections } from './projections';
import { sqliteTrouble } from './sqlite-error';
import { verifyLibrary } from './verify';

/** How many backups are kept. */
export const BACKUPS_KEPT = 14;

type UpkeepOptions = { readonly path: string; readonly now: () => Date };

/** What keeps a library sound: checks, projections made again, backups. */
export function upkeepStore(database: LibraryDatabase, { path, now }: UpkeepOptions) {
  return {
    /** Everything that is wrong with the library; nothing is changed. */
    async verify(): Promise<Result<{ plans: number; findings: readonly Finding[] }, Failure>> {
      return succeed(await verifyLibrary(database));
    },

    /** Makes projections and search index again from plans and registers. */
    async rebuild(): Promise<Result<{ plans: number }, Failure>> {
      return succeed({ plans: await rebuildProjections(database.queries) });
    },

    /** Makes a backup; `daily` only when there is none of today (UTC) yet, else null. */
    async backUp({ daily }: { daily: boolean }): Promise<Result<{ backup: Backup | null }, Failure>> {
      const at = now();
      const today = at.toISOString().slice(0, 10);
      if (daily && listBackups(path)[0]?.at.startsWith(today) === true) return succeed({ backup: null });
      try {
        return succeed({ backup: makeBackup(database, { library: path, now: at, keep: BACKUPS_KEPT }) });
      } catch (error) {
        if (sqliteTrouble(error) === undefined && !isSystemError(error)) throw error;
        return fail(backupFailed(backupFolder(path)));
      }
    },

    /** Writes a backup to a place of the user's own; a file of that name there gives way. */
    async backUpTo({ path: target }: { path: string }): Promise<Result<Record<never, never>, Failure>> {
      if (await isSameFile(target, path)) return fail(backupOntoItself(path));
      try {
        writeBackup(database, target);
        return succeed({});
      } catch (error) {
        if (sqliteTrouble(error) === undefined && !isSystemError(error)) throw error;
        return fail(backupFailed(dirname(target)));
      }
    },

    /** The backups beside the library, newest first, and how many are kept. */
    async backups(): Promise<Result<{ folder: string; keep: number; backups: readonly Backup[] }, Failure>> {
      return succeed({ folder: backupFolder(path), keep: BACKUPS_KEPT, backups: listBackups(path) });
    },
  };
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function backupOntoItself(path: string): Failure {
  return {
    code: 'backup-failed',
    message: `“${path}” chính là tệp thư viện đang dùng, không thể ghi bản sao lưu đè lên. Hãy chọn tên hoặc thư mục khác.`,
  };
}

function backupFailed(folder: string): Failure {
  return {
    code: 'backup-failed',
    message: `Chưa sao lưu được vào thư mục “${folder}”: thư mục không ghi được hoặc ổ đĩa đã đầy. Thư viện vẫn nguyên vẹn; hãy dọn chỗ hoặc cho phép ghi rồi thử lại.`,
    retry: true,
  };
}
