/**
 * What a write to stdout or stderr that failed means for the process. A reader that has seen enough (`| head`)
 * closes the pipe, which is no failure of ours; a full disk behind `>` is one.
 */
export function brokenOutput(error: NodeJS.ErrnoException): {
  readonly exitCode: 0 | 1;
  readonly message: string;
} {
  if (error.code === 'EPIPE') return { exitCode: 0, message: '' };
  return {
    exitCode: 1,
    message: `Không ghi được kết quả ra (mã lỗi ${error.code ?? error.message}). Hãy kiểm tra ổ đĩa rồi thử lại.\n`,
  };
}
