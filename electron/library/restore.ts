import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Failure } from '../contract/failure';
import { isSoundLibrary } from './open-library';
import { isPresent, setAside } from './set-aside';

/**
 * Puts a backup in the place of a library that nobody has open. The backup is checked first, and the library
 * that was there is kept under another name, which is returned (null when there was none).
 */
export async function restoreLibrary({
  library,
  backup,
  now,
}: {
  readonly library: string;
  readonly backup: string;
  readonly now: Date;
}): Promise<Result<{ kept: string | null }, Failure>> {
  const unfinished = join(dirname(library), `.${basename(library)}.restore-${randomUUID()}`);
  try {
    if (!existsSync(backup)) return fail(unusable(backup));
    copyFileSync(backup, unfinished);
    if (!(await isSoundLibrary(unfinished))) return fail(unusable(backup));
    const kept = isPresent(library) ? setAside(library, now, 'replaced') : null;
    try {
      linkSync(unfinished, library);
    } catch {
      // No hard links here; the name is free all the same.
      renameSync(unfinished, library);
    }
    return succeed({ kept });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return fail(unwritable(library));
  } finally {
    for (const part of ['', '-wal', '-shm']) rmSync(unfinished + part, { force: true });
  }
}

function unusable(backup: string): Failure {
  return {
    code: 'backup-unusable',
    message: `“${backup}” không phải là bản sao lưu thư viện còn nguyên vẹn, nên thư viện hiện tại được giữ nguyên. Hãy chọn bản sao lưu khác.`,
  };
}

function unwritable(library: string): Failure {
  return {
    code: 'backup-failed',
    message: `Chưa khôi phục được “${library}”: thư mục không ghi được, ổ đĩa đã đầy hoặc tệp đang được mở. Hãy đóng Dự Thảo rồi thử lại.`,
    retry: true,
  };
}
