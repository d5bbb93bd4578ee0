import { checkWholePlan } from '../../core/checks/plan-checker';
import { isoDateSchema } from '../../core/schedule/calendar';
import { seedRegisters } from '../library/seeds';
import { onePlanFile, parseArguments } from './arguments';
import { type Command, reportFindings } from './command';
import { readPlan } from './read-plan';
import { wrongCall } from './wrong-call';

const HELP = `Kiểm tra kế hoạch: phân công, thời hạn, cơ quan, nơi nhận, ngày ban hành.

  du-thao check <kế-hoạch.json> [tùy chọn]

  --on <ngày>   ngày để xét khi kế hoạch chưa ghi ngày, dạng 2026-02-05; không có
                thì bỏ qua những điều cần biết ngày
  --json        in thành một tài liệu JSON

Ví dụ:
  du-thao check ke-hoach.json
  du-thao check ke-hoach.json --on 2026-02-05 --json

Mã thoát: 0 không có lỗi (có thể còn điều cần xem); 1 có lỗi, hoặc không đọc được tệp; 2 gọi lệnh sai.
`;

/**
 * Findings one a line, or with `--json` one document on stdout: `{ errors, warnings, findings }`, each finding
 * `{ rule, severity, message, place?, block? }`. The organs known are those that come along and the plan's own.
 */
export const checkCommand: Command = {
  help: HELP,
  run: async (args, io) => {
    const parsed = parseArguments(args, { json: { type: 'boolean' }, on: { type: 'string' } });
    if (!parsed.ok) return wrongCall(parsed.failure, 'check', io);
    const file = onePlanFile(parsed.value.positionals);
    if (!file.ok) return wrongCall(file.failure, 'check', io);
    const { json = false, on = null } = parsed.value.values;
    if (on !== null && !isoDateSchema.safeParse(on).success)
      return wrongCall(`Ngày của --on phải có dạng 2026-02-05; không phải “${on}”.`, 'check', io);
    const plan = await readPlan(file.value, io);
    if (plan === undefined) return 1;

    const register = seedRegisters().organs();
    const known = new Set(register.map(({ id }) => id));
    const findings = checkWholePlan(plan, {
      organs: [...register, ...plan.references.organs.filter(({ id }) => !known.has(id))],
      today: on,
      answered: new Map(),
      terms: new Map(),
    });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    if (json) io.stdout(`${JSON.stringify({ errors, warnings, findings }, null, 2)}\n`);
    else {
      reportFindings(file.value, findings, { ...io, stderr: io.stdout });
      io.stdout(`${errors} lỗi, ${warnings} điều cần xem.\n`);
    }
    return errors > 0 ? 1 : 0;
  },
};
