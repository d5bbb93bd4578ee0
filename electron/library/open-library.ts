import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Failure } from '../contract/failure';
import { APPLICATION_ID, type LibraryDatabase, openDatabase } from './database';
import { addExamples } from './examples';
import { libraryAge, migrateLibrary } from './migrate';
import { ensureProjections } from './projections';
import { addRegisters } from './registers';
import type { Example, Registers } from './seeds';
import { isPresent, setAside } from './set-aside';
import { libraryFailure, sqliteTrouble } from './sqlite-error';

export type OpenLibraryOptions = {
  /** The library file; its folder is made where it is missing. */
  readonly path: string;
  /** Plans to put in as examples, each once in the life of the library. */
  readonly examples: readonly Example[];
  /** The organs and documents that come with the application. */
  readonly registers: Registers;
  /** Refuse what is missing or damaged, instead of beginning a new library in its place. */
  readonly existingOnly?: boolean;
  readonly now: () => Date;
};

export type OpenedLibrary = {
  readonly database: LibraryDatabase;
  /** What the user must be told, in Vietnamese: a damaged library that was set aside, by name. */
  readonly notices: readonly string[];
};

/** Why a file at the library's place is none of ours, or is damaged beyond use. */
class DamagedLibrary extends Error {}

/**
 * Opens the library, creating it on the first start. A damaged one is set aside and named in a notice, and a
 * new one begun; it is never overwritten. One of a newer program is refused and left untouched.
 *
 * Failures: `library-newer`, `library-busy`, `library-full`, `library-read-only`, `library-unavailable`.
 */
export async function openLibrary(options: OpenLibraryOptions): Promise<Result<OpenedLibrary, Failure>> {
  const { path } = options;
  if (options.existingOnly === true) return openOnly(options);
  try {
    mkdirSync(dirname(path), { recursive: true });
    removeUnfinished(options);
    if (existsSync(path)) {
      try {
        return await openExisting(options);
      } catch (error) {
        if (!(error instanceof DamagedLibrary) && sqliteTrouble(error) !== 'damaged') throw error;
      }
    }
    const notices = isPresent(path) ? [damageNotice(path, setAside(path, options.now()))] : [];
    await createLibrary(options);
    const opened = await openExisting(options);
    return opened.ok ? succeed({ ...opened.value, notices }) : opened;
  } catch (error) {
    const trouble = sqliteTrouble(error) ?? fileTrouble(error);
    if (trouble === undefined) throw error;
    return fail(libraryFailure(trouble, path));
  }
}

async function openOnly(options: OpenLibraryOptions): Promise<Result<OpenedLibrary, Failure>> {
  const { path } = options;
  try {
    return existsSync(path) ? await openExisting(options) : fail(missingFailure(path));
  } catch (error) {
    if (error instanceof DamagedLibrary) return fail(strangeFailure(path));
    const trouble = sqliteTrouble(error) ?? fileTrouble(error);
    if (trouble === undefined) throw error;
    return fail(libraryFailure(trouble, path));
  }
}

/**
 * Up to this size in bytes a library is read through each time it opens, which takes 1 ms or so for each
 * megabyte; a larger one is when it is verified.
 */
const CHECKED_SIZE = 64 * 1024 * 1024;

async function openExisting(options: OpenLibraryOptions): Promise<Result<OpenedLibrary, Failure>> {
  const { path, now } = options;
  if (!isOurs(path)) throw new DamagedLibrary('header');
  const database = openDatabase(path);
  try {
    if (statSync(path).size <= CHECKED_SIZE && database.pragma('quick_check(1)') !== 'ok')
      throw new DamagedLibrary('quick_check');
    switch (await libraryAge(database.queries)) {
      case 'newer':
        await database.close();
        return fail(newerFailure(path));
      case 'empty':
        throw new DamagedLibrary('no tables');
      case 'older':
        await migrateLibrary(database.queries, now());
        break;
      case 'current':
        break;
    }
    await fill(database, options);
    return succeed({ database, notices: [] });
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}

/** Tells of a copy of a library whether this program can open it and SQLite finds no fault with it. */
export async function isSoundLibrary(path: string): Promise<boolean> {
  if (!isOurs(path)) return false;
  try {
    const database = openDatabase(path);
    try {
      const age = await libraryAge(database.queries);
      return (age === 'current' || age === 'older') && database.pragma('integrity_check(1)') === 'ok';
    } finally {
      await database.close();
    }
  } catch (error) {
    if (sqliteTrouble(error) === undefined) throw error;
    return false;
  }
}

/**
 * Makes the library whole under another name before it gets its own, so that no crash leaves half of one. If
 * another process was quicker, its library stays.
 */
async function createLibrary(options: OpenLibraryOptions): Promise<void> {
  const { path, now } = options;
  const unfinished = join(dirname(path), `${unfinishedPrefix(path)}${randomUUID()}`);
  try {
    const database = openDatabase(unfinished);
    try {
      database.pragma(`application_id = ${APPLICATION_ID}`);
      await migrateLibrary(database.queries, now());
      await fill(database, options);
    } finally {
      await database.close();
    }
    publish(unfinished, path);
  } finally {
    for (const part of ['', '-wal', '-shm']) rmSync(unfinished + part, { force: true });
  }
}

/** Brings projections, registers and examples up to this program. */
async function fill({ queries }: LibraryDatabase, options: OpenLibraryOptions): Promise<void> {
  await ensureProjections(queries);
  await addRegisters(queries, options.registers, options.now());
  await addExamples(queries, options.examples, options.now());
}

/** Gives the file its name unless the name is taken. Where there are no hard links, a rename must do. */
function publish(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if (isFileError(error, 'EEXIST')) return;
    if (!isFileError(error, 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR')) throw error;
    if (!existsSync(path)) renameSync(unfinished, path);
  }
}

function unfinishedPrefix(path: string): string {
  return `.${basename(path)}.new-`;
}

/** After this time in ms nobody is still creating a library. */
const UNFINISHED_FOR = 60_000;

/** Clears what a crash in the middle of {@link createLibrary} left: copies of the examples, nothing else. */
function removeUnfinished({ path, now }: OpenLibraryOptions): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(unfinishedPrefix(path))) continue;
    const modified = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs;
    if (modified !== undefined && now().getTime() - modified > UNFINISHED_FOR)
      rmSync(join(folder, name), { force: true });
  }
}

/**
 * Tells by its first bytes whether a file is a SQLite file that this program made ("Database File Format",
 * 1.3): the magic words at 0, the application id at 68. Only reading, for opening may already write.
 */
function isOurs(path: string): boolean {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, header, 0, header.length, 0);
    const magic = header.toString('latin1', 0, 16);
    return (
      length === header.length && magic === 'SQLite format 3\0' && header.readUInt32BE(68) === APPLICATION_ID
    );
  } finally {
    closeSync(file);
  }
}

function damageNotice(path: string, kept: string): string {
  return `Tệp thư viện “${basename(path)}” bị hỏng nên không mở được. Nó được giữ nguyên dưới tên “${basename(kept)}” trong thư mục “${dirname(kept)}”, và một thư viện mới đã được tạo. Đừng xóa tệp đó: hãy nhờ người phụ trách máy tính lấy lại các kế hoạch trong tệp.`;
}

function newerFailure(path: string): Failure {
  return {
    code: 'library-newer',
    message: `Thư viện “${path}” do một bản Dự Thảo mới hơn tạo ra, bản này không mở để tránh làm hỏng. Hãy cài bản Dự Thảo mới rồi mở lại.`,
  };
}

function missingFailure(path: string): Failure {
  return {
    code: 'library-missing',
    message: `Không có thư viện “${path}”. Hãy kiểm tra lại đường dẫn của tệp.`,
  };
}

function strangeFailure(path: string): Failure {
  return {
    code: 'library-damaged',
    message: `“${path}” không phải là thư viện Dự Thảo, hoặc đã hỏng. Tệp được để nguyên; hãy khôi phục từ bản sao lưu.`,
  };
}

function fileTrouble(error: unknown): 'read-only' | 'full' | 'unavailable' | undefined {
  if (isFileError(error, 'EACCES', 'EPERM', 'EROFS')) return 'read-only';
  if (isFileError(error, 'ENOSPC', 'EDQUOT')) return 'full';
  if (error instanceof Error && 'syscall' in error) return 'unavailable';
  return undefined;
}

function isFileError(error: unknown, ...codes: string[]): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
  );
}
