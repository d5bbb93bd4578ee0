import { basename, dirname } from 'node:path';
import type { Failure } from '../contract/failure';
import type { FileError } from './file-error';
import type { Opener } from './open-elsewhere';

/** True when nobody may write the file: the read-only box of Windows, or no write bit elsewhere. */
export function isReadOnly(mode: number): boolean {
  return (mode & 0o222) === 0;
}

export function readOnlyTarget(path: string): Failure {
  return {
    code: 'file-read-only',
    message: `Tệp “${path}” được đặt chỉ đọc nên không ghi đè. Hãy bỏ dấu chỉ đọc của tệp, hoặc lưu dưới tên khác.`,
    retry: true,
  };
}

export function targetIsNoFile(path: string): Failure {
  return {
    code: 'file-failed',
    message: `“${path}” là thư mục hoặc thiết bị, không ghi thành tệp được. Hãy lưu dưới tên khác.`,
  };
}

export function targetIsOpen(path: string, opener: Opener): Failure {
  return {
    code: 'file-locked',
    message: `Tệp “${path}” đang mở trong ${opener.program}. Hãy đóng tệp ở đó rồi thử lại, hoặc lưu dưới tên khác. Nếu không còn chương trình nào mở tệp này, hãy xóa tệp “${opener.sign}” nằm cạnh nó.`,
    retry: true,
  };
}

/** What to tell the user when the system refused to write `path`. */
export function writeFailure(path: string, error: FileError): Failure {
  const folder = dirname(path);
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        code: 'disk-full',
        message: `Ổ đĩa đã đầy nên chưa ghi được tệp “${path}”. Hãy dọn bớt chỗ trong ổ đĩa, hoặc lưu vào nơi khác.`,
        retry: true,
      };
    case 'EFBIG':
      return {
        code: 'disk-full',
        message: `Ổ đĩa không cho ghi tệp lớn như “${path}”. Hãy lưu vào nơi khác.`,
        retry: true,
      };
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        code: 'folder-missing',
        message: `Thư mục “${folder}” không có hoặc không còn kết nối, nên chưa ghi được tệp “${basename(path)}”. Hãy tạo thư mục đó, hoặc lưu vào nơi khác.`,
        retry: true,
      };
    case 'EROFS':
      return {
        code: 'file-read-only',
        message: `Ổ đĩa chứa “${path}” chỉ cho đọc. Hãy lưu vào nơi khác.`,
      };
    case 'EBUSY':
      return heldElsewhere(path);
    case 'EACCES':
    case 'EPERM':
      // Windows answers so when another program holds the target; creating the temp file had been allowed.
      if (error.syscall === 'rename' && process.platform === 'win32') return heldElsewhere(path);
      return {
        code: 'file-read-only',
        message: `Không có quyền ghi vào thư mục “${folder}”, nên chưa ghi được tệp “${basename(path)}”. Hãy lưu vào thư mục khác.`,
        retry: true,
      };
    case 'ENAMETOOLONG':
      return {
        code: 'file-failed',
        message: `Tên tệp “${basename(path)}” quá dài. Hãy lưu dưới tên ngắn hơn.`,
      };
    default:
      return {
        code: 'file-failed',
        message: `Không ghi được tệp “${path}” (mã lỗi ${error.code}). Hãy kiểm tra ổ đĩa hoặc đường mạng rồi thử lại.`,
        retry: true,
      };
  }
}

function heldElsewhere(path: string): Failure {
  return {
    code: 'file-locked',
    message: `Tệp “${path}” đang bị chương trình khác giữ (thường là đang mở trong Word). Hãy đóng tệp ở đó rồi thử lại, hoặc lưu dưới tên khác.`,
    retry: true,
  };
}
