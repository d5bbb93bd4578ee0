import { extname, resolve } from 'node:path';
import { fail, type Result, succeed } from '../../core/base/result';
import type { PrintOptions } from '../../core/docx/printing';
import { MAX_TEMPLATE_SIZE } from '../contract/limits';
import { exportDocx } from '../export/export-docx';
import { readFileUpTo } from '../files/read-file';
import { resourcePath } from '../files/resources';
import { isSameFile } from '../files/same-file';
import { writeFileWhole } from '../files/write-file';
import { onePlanFile, parseArguments } from './arguments';
import { type CliIo, type Command, type ExitCode, reportFindings } from './command';
import { PRINT_OPTIONS, printChoices } from './print-choices';
import { readPlan } from './read-plan';
import { wrongCall } from './wrong-call';

const HELP = `Xuất kế hoạch thành tệp Word (.docx) đúng thể thức.

  du-thao export <kế-hoạch.json> --to <tệp.docx> [tùy chọn]

  --to <tệp.docx>        nơi ghi; tệp đã có sẽ bị thay
  --template <tệp.docx>  mẫu của cơ quan; mặc định là mẫu kèm theo phần mềm
  --assignments <cách>   in phân công: lines (từng dòng), sentence (thành câu),
                         annex (thành phụ lục), both (tại chỗ và phụ lục)
  --rules <bộ>           thể thức: hd-36 (Hướng dẫn 36-HD/VPTW), hd-05 (Hướng dẫn 05-HD/VPTW)
  --two-sided            in hai mặt, lề đối xứng

Không ghi tùy chọn nào thì theo thiết lập của kế hoạch.

Ví dụ:
  du-thao export ke-hoach.json --to ke-hoach.docx
  du-thao export ke-hoach.json --to in/ke-hoach.docx --assignments annex --rules hd-05 --two-sided
  du-thao export ke-hoach.json --to ke-hoach.docx --template mau-cua-tinh.docx
`;

type ExportCall = {
  /** As it was given, for messages. */
  readonly planFile: string;
  readonly planPath: string;
  readonly to: string;
  readonly template: string;
  readonly options: PrintOptions;
};

export const exportCommand: Command = {
  help: HELP,
  run: async (args, io) => {
    const call = readCall(args, io);
    if (!call.ok) return wrongCall(call.failure, 'export', io);
    const overwritten = await overwrites(call.value);
    return overwritten === undefined ? perform(call.value, io) : wrongCall(overwritten, 'export', io);
  },
};

function readCall(args: readonly string[], io: CliIo): Result<ExportCall, string> {
  const parsed = parseArguments(args, {
    ...PRINT_OPTIONS,
    to: { type: 'string' },
    template: { type: 'string' },
    'two-sided': { type: 'boolean' },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const planFile = onePlanFile(positionals);
  if (!planFile.ok) return planFile;
  const options = printChoices(values);
  if (!options.ok) return options;
  if (values.to === undefined || values.to === '') return fail('Thiếu --to <tệp.docx>: nơi ghi tệp Word.');
  if (extname(values.to).toLowerCase() !== '.docx') return fail('Tệp ghi ra (--to) phải có đuôi .docx.');
  if (values.template === '') return fail('Tùy chọn --template cần một giá trị đi sau.');
  return succeed({
    planFile: planFile.value,
    planPath: resolve(io.folder, planFile.value),
    to: resolve(io.folder, values.to),
    template:
      values.template === undefined
        ? resourcePath('templates', 'ke-hoach.docx')
        : resolve(io.folder, values.template),
    options: { ...options.value, ...(values['two-sided'] === true ? { twoSided: true } : {}) },
  });
}

/** What the call would destroy by writing its result, in words for the user. */
async function overwrites({ planPath, to, template }: ExportCall): Promise<string | undefined> {
  if (await isSameFile(to, template))
    return 'Tệp ghi ra (--to) trùng với mẫu (--template): mẫu sẽ bị ghi đè.';
  if (await isSameFile(to, planPath))
    return 'Tệp ghi ra (--to) trùng với tệp kế hoạch: kế hoạch sẽ bị ghi đè.';
  return undefined;
}

async function perform({ planFile, to, template, options }: ExportCall, io: CliIo): Promise<ExitCode> {
  const plan = await readPlan(planFile, io);
  if (plan === undefined) return 1;
  const templateBytes = await readFileUpTo(template, MAX_TEMPLATE_SIZE);
  if (!templateBytes.ok) {
    io.stderr(`${templateBytes.failure.message}\n`);
    return 1;
  }
  const exported = await exportDocx({ plan, template: templateBytes.value, options });
  if (!exported.ok) {
    reportFindings(template, exported.failure, io);
    return 1;
  }
  const written = await writeFileWhole(to, exported.value.bytes);
  if (!written.ok) {
    io.stderr(`${written.failure.message}\n`);
    return 1;
  }
  reportFindings(planFile, exported.value.findings, io);
  return 0;
}
