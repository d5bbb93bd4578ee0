import { existsSync } from 'node:fs';
import { fail, type Result, succeed } from '../../../core/base/result';
import type { Failure } from '../../contract/failure';
import type { AreaHandlers, Services } from './services';

export function fileHandlers({ tokens, desktop }: Services): AreaHandlers<'files'> {
  /** The path behind a token, if the file is still there. */
  function present(token: string): Result<string, Failure> {
    const path = tokens.pathOf(token);
    if (path === undefined) {
      return fail({
        code: 'file-forgotten',
        message: 'Tệp này được ghi trong lần mở Dự Thảo trước. Hãy mở tệp từ thư mục đã lưu.',
      });
    }
    if (existsSync(path)) return succeed(path);
    return fail({
      code: 'file-missing',
      message: `Không còn thấy tệp “${path}”. Tệp có thể đã bị xóa, đổi tên hoặc chuyển chỗ.`,
    });
  }

  async function open(path: string): Promise<Result<Record<never, never>, Failure>> {
    const complaint = await desktop.openFile(path);
    if (complaint === '') return succeed({});
    return fail({
      code: 'file-failed',
      message: `Hệ thống không mở được tệp “${path}”. Hãy kiểm tra xem máy có chương trình mở loại tệp này không (Word hoặc LibreOffice).`,
    });
  }

  return {
    'files.open': async ({ token }) => {
      const path = present(token);
      return path.ok ? open(path.value) : path;
    },

    'files.show-in-folder': ({ token }) => {
      const path = present(token);
      if (!path.ok) return path;
      desktop.showInFolder(path.value);
      return succeed({});
    },

    'files.print': async ({ token }) => {
      const path = present(token);
      if (!path.ok) return path;
      if (await desktop.print(path.value)) return succeed({ outcome: 'sent' });
      const opened = await open(path.value);
      return opened.ok ? succeed({ outcome: 'opened' }) : opened;
    },
  };
}
