import { checkCommand } from './check-command';
import type { CliIo, Command, ExitCode } from './command';
import { exportCommand } from './export-command';
import { libraryCommand } from './library-command';
import { summaryCommand } from './summary-command';
import { textCommand } from './text-command';
import { wrongCall } from './wrong-call';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['export', exportCommand],
  ['library', libraryCommand],
  ['summary', summaryCommand],
  ['text', textCommand],
]);

const HELP = `Dự Thảo: soạn và xuất kế hoạch. Các lệnh:

  du-thao export <kế-hoạch.json> --to <tệp.docx>   xuất tệp Word đúng thể thức
  du-thao check <kế-hoạch.json>                    kiểm tra phân công, thời hạn, nơi nhận
  du-thao summary <kế-hoạch.json>                  tóm tắt thành JSON
  du-thao text <kế-hoạch.json>                     toàn văn thành chữ thường
  du-thao library <thư-viện.sqlite> <lệnh>         tìm, tra cứu, kiểm tra, sao lưu thư viện

Ví dụ:
  du-thao export seeds/ke-hoach-10-nq-tw.json --to ke-hoach.docx
  du-thao summary seeds/ke-hoach-10-nq-tw.json
  du-thao text seeds/ke-hoach-31-kl-tw.json --assignments annex
  du-thao library thu-vien.sqlite trace 10-NQ/TW

Thêm --help sau một lệnh để xem các tùy chọn của lệnh đó.
Mã thoát: 0 xong; 1 dữ liệu vào sai (lý do ở stderr); 2 gọi lệnh sai.
`;

/** The words that make the application run as a command line instead of opening its window. */
export function isCliCall(args: readonly string[]): boolean {
  const [first] = args;
  return first !== undefined && (COMMANDS.has(first) || isHelp(first));
}

/**
 * Runs one command, from `npm run du-thao -- …` or from the packaged application. `args` begin with the
 * command's name. Returns the exit code; expected failures are told on `io.stderr`, bugs are thrown.
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.stderr(HELP);
    return 2;
  }
  if (isHelp(name)) {
    io.stdout(HELP);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) return wrongCall(`Không có lệnh “${name}”.`, '', io);
  if (rest.some(isHelp)) {
    io.stdout(command.help);
    return 0;
  }
  return command.run(rest, io);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}
