import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fail, type Result, succeed } from '../../../core/base/result';
import type { DocumentRecord } from '../../../core/citations/document-record';
import type { Failure } from '../../contract/failure';
import { safeFileName } from '../../files/file-name';
import { writeFileWhole } from '../../files/write-file';
import { missingFile } from '../../library/attachment-store';
import type { Services } from './services';

/** Scans and writings. What a system would run when it opens it is never kept, nor opened. */
const EXTENSIONS = [
  'pdf',
  'docx',
  'doc',
  'odt',
  'rtf',
  'txt',
  'xlsx',
  'xls',
  'ods',
  'jpg',
  'jpeg',
  'png',
  'tif',
  'tiff',
] as const;

export const ORIGINAL_FILE = { name: 'Văn bản, bản quét', extensions: EXTENSIONS } as const;

/** Whether a file of that name may be the original of a document. */
export function isOriginal(name: string): boolean {
  const extension = extname(name).slice(1).toLowerCase();
  return EXTENSIONS.some((known) => known === extension);
}

export function refusedOriginal(name: string): Failure {
  return {
    code: 'attachment-refused',
    message: `Tệp “${name}” không phải văn bản hay bản quét nên không được đính kèm. Hãy chọn tệp loại ${EXTENSIONS.map((extension) => `.${extension}`).join(', ')}.`,
  };
}

/**
 * Opens originals in the system's programs. Each is a copy that cannot be written to, in a folder of this run of
 * the application, which goes when the application ends.
 */
export function openedOriginals({ library, desktop }: Pick<Services, 'library' | 'desktop'>) {
  let folder: string | undefined;

  function ownFolder(): string {
    if (folder === undefined) {
      const made = mkdtempSync(join(tmpdir(), 'du-thao-ban-goc-'));
      // A copy that is still open elsewhere cannot be removed on Windows: the system clears its temporary files.
      process.once('exit', () => rmSync(made, { recursive: true, force: true }));
      folder = made;
    }
    return folder;
  }

  return {
    async open({ file }: DocumentRecord): Promise<Result<Record<never, never>, Failure>> {
      if (file === undefined) return fail(missingFile(''));
      if (!isOriginal(file.name)) return fail(refusedOriginal(file.name));
      const kept = await library.openAttachment(file);
      if (!kept.ok) return kept;
      const extension = extname(file.name);
      const name = safeFileName(file.name.slice(0, -extension.length), extension, 'Bản gốc');
      const path = join(await mkdtemp(join(ownFolder(), 'tep-')), name);
      const written = await writeFileWhole(path, kept.value.bytes);
      if (!written.ok) return written;
      await chmod(path, 0o444);
      const complaint = await desktop.openFile(path);
      return complaint === '' ? succeed({}) : fail(cannotOpen(file.name));
    },
  };
}

function cannotOpen(name: string): Failure {
  return {
    code: 'file-failed',
    message: `Hệ thống không mở được tệp “${name}”. Hãy kiểm tra xem máy có chương trình mở loại tệp này không.`,
  };
}
