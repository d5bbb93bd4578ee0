import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Failure } from '../contract/failure';
import { type FileError, fileError } from './file-error';
import { formatSize } from './format-size';

/**
 * Reads a whole file of at most `limit` bytes. A larger one is refused without being read, also when it
 * grows while it is read.
 * Failures: `file-missing`, `file-too-large`, `file-locked`, `file-unreadable`.
 */
export async function readFileUpTo(path: string, limit: number): Promise<Result<Uint8Array, Failure>> {
  try {
    // Before opening: opening a pipe would wait for whoever writes to it.
    const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) return fail(notAFile(path));
    if (size > limit) return fail(tooLarge(path, size, limit));
    const file = await open(path, 'r');
    try {
      return await readUpTo(path, file, size);
    } finally {
      await file.close();
    }
  } catch (error) {
    return fail(readFailure(path, fileError(error)));
  }
}

/** Reads at most one byte more than expected, which tells that the file has grown meanwhile. */
async function readUpTo(path: string, file: FileHandle, size: number): Promise<Result<Uint8Array, Failure>> {
  const buffer = Buffer.alloc(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) return succeed(buffer.subarray(0, length));
    length += bytesRead;
  }
  return fail(changedWhileRead(path));
}

/**
 * Reads a UTF-8 file of at most `limit` bytes, without its byte order mark.
 * Failures: as {@link readFileUpTo}; bytes that are not UTF-8 are `file-unreadable`.
 */
export async function readTextUpTo(path: string, limit: number): Promise<Result<string, Failure>> {
  const bytes = await readFileUpTo(path, limit);
  if (!bytes.ok) return bytes;
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail({
      code: 'file-unreadable',
      message: `Tệp “${path}” không phải là văn bản UTF-8 nên không đọc được. Hãy chọn đúng tệp, hoặc lưu lại tệp theo mã UTF-8.`,
    });
  }
}

function notAFile(path: string): Failure {
  return {
    code: 'file-unreadable',
    message: `“${path}” là thư mục hoặc thiết bị, không phải tệp thường. Hãy chọn một tệp.`,
  };
}

function tooLarge(path: string, size: number, limit: number): Failure {
  return {
    code: 'file-too-large',
    message: `Tệp “${path}” nặng ${formatSize(size)}, vượt mức cho phép là ${formatSize(limit)}, nên không được đọc. Hãy kiểm tra xem có chọn nhầm tệp không.`,
  };
}

function changedWhileRead(path: string): Failure {
  return {
    code: 'file-locked',
    message: `Tệp “${path}” đang được chương trình khác ghi. Hãy đợi ghi xong rồi thử lại.`,
    retry: true,
  };
}

function readFailure(path: string, error: FileError): Failure {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        code: 'file-missing',
        message: `Không tìm thấy tệp “${path}”. Tệp có thể đã bị xóa, đổi tên hoặc chuyển chỗ.`,
      };
    case 'EISDIR':
      return notAFile(path);
    case 'EBUSY':
      return {
        code: 'file-locked',
        message: `Tệp “${path}” đang bị chương trình khác giữ. Hãy đóng “${basename(path)}” ở đó rồi thử lại.`,
        retry: true,
      };
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'file-unreadable',
        message: `Không có quyền đọc tệp “${path}”. Hãy xin quyền đọc, hoặc chép tệp sang thư mục của mình.`,
        retry: true,
      };
    default:
      return {
        code: 'file-failed',
        message: `Không đọc được tệp “${path}” (mã lỗi ${error.code}). Hãy kiểm tra ổ đĩa hoặc đường mạng rồi thử lại.`,
        retry: true,
      };
  }
}
