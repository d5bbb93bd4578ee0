import type { Failure } from '../contract/failure';

/** The parts of SQLite's result codes that the user can do something about. */
export type SqliteTrouble = 'busy' | 'full' | 'read-only' | 'damaged' | 'unavailable';

/** Tells what kind of trouble an error of SQLite means; undefined for everything else, which is a bug. */
export function sqliteTrouble(error: unknown): SqliteTrouble | undefined {
  const code = sqliteCode(error);
  if (code === undefined) return undefined;
  if (/^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/.test(code)) return 'busy';
  if (/^SQLITE_FULL/.test(code)) return 'full';
  if (/^SQLITE_(?:READONLY|PERM|AUTH)/.test(code)) return 'read-only';
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return 'damaged';
  if (/^SQLITE_(?:IOERR|CANTOPEN|NOLFS|NOMEM)/.test(code)) return 'unavailable';
  return undefined;
}

function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_'))
    return error.code;
  // A failure to open comes without a code, only with SQLite's number at the end: 14 is SQLITE_CANTOPEN.
  return /^ConnectionFailed\(.*: 14"\)$/s.test(error.message) ? 'SQLITE_CANTOPEN' : undefined;
}

/** The failure that a trouble is told as; `path` is the library file. */
export function libraryFailure(trouble: SqliteTrouble, path: string): Failure {
  switch (trouble) {
    case 'busy':
      return {
        code: 'library-busy',
        message: `Thư viện “${path}” đang bị chương trình khác giữ. Hãy đợi giây lát rồi thử lại; nếu vẫn không được, hãy đóng chương trình sao lưu hoặc đồng bộ đang dùng tệp này.`,
        retry: true,
      };
    case 'full':
      return {
        code: 'library-full',
        message: `Ổ đĩa đã đầy nên thay đổi chưa được ghi vào thư viện “${path}”. Hãy dọn bớt chỗ, hoặc lưu một bản sao sang nơi khác.`,
        retry: true,
      };
    case 'read-only':
      return {
        code: 'library-read-only',
        message: `Thư viện “${path}” chỉ cho đọc nên thay đổi chưa được ghi. Hãy cho phép ghi vào tệp và thư mục đó, hoặc lưu một bản sao sang nơi khác.`,
        retry: true,
      };
    case 'damaged':
      return {
        code: 'library-damaged',
        message: `Thư viện “${path}” bị hỏng một phần nên không đọc hoặc ghi được. Hãy lưu một bản sao của kế hoạch đang mở sang nơi khác, rồi đóng và mở lại Dự Thảo để giữ riêng tệp hỏng.`,
      };
    case 'unavailable':
      return {
        code: 'library-unavailable',
        message: `Không mở hoặc không ghi được thư viện “${path}”: ổ đĩa, thư mục hoặc đường mạng không sẵn sàng. Hãy kiểm tra rồi thử lại, hoặc lưu một bản sao sang nơi khác.`,
        retry: true,
      };
  }
}
