import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Failure } from '../contract/failure';
import { fileError } from './file-error';
import { openElsewhere } from './open-elsewhere';
import { isReadOnly, readOnlyTarget, targetIsNoFile, targetIsOpen, writeFailure } from './write-failure';

/** Pauses in ms before the next try to rename: virus scanners on Windows hold a new file for a moment. */
const RENAME_PAUSES = [20, 80, 250] as const;

/**
 * Writes a file whole or not at all: temp file in the same folder, flush, rename. Until the last step the
 * file that was there stays as it was; its permissions are kept, a link is followed. The folder must exist.
 *
 * Failures: `folder-missing`, `file-locked` (open in Word, say), `file-read-only`, `disk-full`, `file-failed`.
 */
export async function writeFileWhole(
  path: string,
  content: Uint8Array | string,
): Promise<Result<void, Failure>> {
  try {
    const target = await realpath(path).catch(() => path);
    const present = await stat(target).catch(() => undefined);
    if (present && !present.isFile()) return fail(targetIsNoFile(path));
    if (present && isReadOnly(present.mode)) return fail(readOnlyTarget(path));
    const opener = await openElsewhere(target);
    if (opener) return fail(targetIsOpen(path, opener));

    const temporary = temporaryBeside(target);
    try {
      await writeAndFlush(temporary, content, present?.mode);
      await renamePatiently(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
    await flushFolder(dirname(target));
    return succeed(undefined);
  } catch (error) {
    return fail(writeFailure(path, fileError(error)));
  }
}

/** A few letters of the name tell whose it is; all of a long one, and more, would be too long for the system. */
function temporaryBeside(target: string): string {
  const start = Array.from(basename(target)).slice(0, 20).join('');
  return join(dirname(target), `.${start}.${randomUUID().slice(0, 8)}.tmp`);
}

async function writeAndFlush(
  path: string,
  content: Uint8Array | string,
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    // Not `write`: on a disk that is filling up, one write may take less than it was given and report no error.
    await file.writeFile(content);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of RENAME_PAUSES) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(fileError(error).code)) throw error;
      await pause(wait);
    }
  }
  return rename(from, to);
}

/** Makes the rename itself durable. Windows cannot flush a folder and does not need it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Some network file systems refuse this, and so do folders that may be written but not read. By now the
    // file has its name and its content is flushed: that is not a failed write.
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES'].includes(fileError(error).code)) throw error;
  }
}
