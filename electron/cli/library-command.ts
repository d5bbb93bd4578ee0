import { resolve } from 'node:path';
import { parseArguments } from './arguments';
import type { Command } from './command';
import type { LibraryAction } from './library/action';
import { dueAction } from './library/due-action';
import { generateAction } from './library/generate-action';
import { importAction } from './library/import-action';
import { organsAction } from './library/organs-action';
import { coverageAction, icsAction, tasksAction } from './library/report-actions';
import { searchAction } from './library/search-action';
import { traceAction } from './library/trace-action';
import { backupAction, rebuildAction, restoreAction, verifyAction } from './library/upkeep-actions';
import { wrongCall } from './wrong-call';

const HELP = `Tra cứu và chăm sóc một tệp thư viện (.sqlite).

  du-thao library <thư-viện.sqlite> search <chữ…>         tìm kế hoạch, nhiệm vụ, văn bản, nội dung, cơ quan
      --kind <loại>     plan, task, document, point, organ
      --year <năm>  --issuer <cơ quan ban hành>  --lead <cơ quan chủ trì>
      --state <tình trạng>   kế hoạch: draft, numbered; văn bản: in-force, amended, replaced, ended
      --limit <số>      mặc định 20 kết quả
  du-thao library <thư-viện.sqlite> trace <số, ký hiệu>   kế hoạch thực hiện, nội dung còn trống, cần rà soát
  du-thao library <thư-viện.sqlite> due --from <ngày> --to <ngày>   việc đến hạn, tính cả hai ngày
  du-thao library <thư-viện.sqlite> tasks [--plan <mã>] [--organ <mã>] [--out <tệp>]   nhiệm vụ và trách nhiệm
  du-thao library <thư-viện.sqlite> coverage <số, ký hiệu> [--out <tệp>]   từng nội dung của văn bản và nhiệm vụ trả lời
      --out <tệp>       ghi thành bảng tính (.xlsx), bảng Word (.docx) hoặc dữ liệu (.json)
  du-thao library <thư-viện.sqlite> ics --from <ngày> --to <ngày> [--plan <mã>] [--organ <mã>] --out <tệp.ics>
                                                          việc đến hạn thành tệp lịch
  du-thao library <thư-viện.sqlite> organs --at <ngày>    cơ quan vào một ngày, và cơ quan kế thừa
  du-thao library <thư-viện.sqlite> verify                kiểm tra toàn bộ, không sửa gì
  du-thao library <thư-viện.sqlite> rebuild               lập lại danh mục và chỉ mục tìm kiếm
  du-thao library <thư-viện.sqlite> import <kế-hoạch.json…>   đưa kế hoạch vào; chưa có thư viện thì tạo mới
  du-thao library <thư-viện.sqlite> backup                sao lưu thành một tệp trong thư mục backups bên cạnh
  du-thao library <thư-viện.sqlite> restore <bản-sao-lưu.sqlite>   khôi phục (đóng Dự Thảo trước); thư viện đang có được giữ lại
  du-thao library <thư-viện.sqlite> generate --plans <số> --seed <số>   tạo thư viện giả lập để thử

  --json   in kết quả thành một tài liệu JSON (lệnh nào cũng có)

Trong kết quả tìm, chữ tìm thấy đứng giữa « và ». Ngày viết năm-tháng-ngày.

Ví dụ:
  du-thao library thu-vien.sqlite search dang uy ubnd
  du-thao library thu-vien.sqlite search "chuyển đổi số" --kind task --year 2026 --json
  du-thao library thu-vien.sqlite trace 10-NQ/TW
  du-thao library thu-vien.sqlite due --from 2026-06-01 --to 2026-06-30
  du-thao library thu-vien.sqlite coverage 10-NQ/TW --out theo-doi.xlsx
  du-thao library thu-vien.sqlite ics --from 2026-01-01 --to 2026-12-31 --out thoi-han.ics
  du-thao library thu-vien.sqlite organs --at 2025-07-01
  du-thao library thu.sqlite generate --plans 1000 --seed 1
`;

const ACTIONS: ReadonlyMap<string, LibraryAction> = new Map([
  ['search', searchAction],
  ['trace', traceAction],
  ['due', dueAction],
  ['tasks', tasksAction],
  ['coverage', coverageAction],
  ['ics', icsAction],
  ['organs', organsAction],
  ['verify', verifyAction],
  ['rebuild', rebuildAction],
  ['import', importAction],
  ['backup', backupAction],
  ['restore', restoreAction],
  ['generate', generateAction],
]);

export const libraryCommand: Command = {
  help: HELP,
  run: async ([file, name, ...rest], io) => {
    if (file === undefined || file === '' || file.startsWith('-'))
      return wrongCall('Thiếu tệp thư viện (.sqlite).', 'library', io);
    const action = name === undefined ? undefined : ACTIONS.get(name);
    if (action === undefined) {
      const problem =
        name === undefined ? 'Thiếu lệnh đi sau tệp thư viện.' : `Không có lệnh “library … ${name}”.`;
      return wrongCall(problem, 'library', io);
    }
    const parsed = parseArguments(rest, { ...action.options, json: { type: 'boolean' } });
    if (!parsed.ok) return wrongCall(parsed.failure, 'library', io);
    const values = Object.fromEntries(
      Object.entries(parsed.value.values).filter(([, value]) => !Array.isArray(value)),
    ) as Readonly<Record<string, string | boolean | undefined>>;
    const call = {
      file: resolve(io.folder, file),
      words: parsed.value.positionals,
      values,
      json: values.json === true,
    };
    const problem = action.check(call);
    return problem === undefined ? action.run(call, io) : wrongCall(problem, 'library', io);
  },
};
