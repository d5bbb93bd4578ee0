import { plainText } from '../../core/docx/plain-text';
import { docxView } from '../../core/docx/view';
import { onePlanFile, parseArguments } from './arguments';
import { type Command, reportFindings } from './command';
import { PRINT_OPTIONS, printChoices } from './print-choices';
import { readPlan } from './read-plan';
import { wrongCall } from './wrong-call';

const HELP = `In toàn văn kế hoạch thành chữ thường, đúng như trên giấy.

  du-thao text <kế-hoạch.json> [tùy chọn]

  --assignments <cách>   in phân công: lines (từng dòng), sentence (thành câu),
                         annex (thành phụ lục), both (tại chỗ và phụ lục)
  --rules <bộ>           thể thức: hd-36 (Hướng dẫn 36-HD/VPTW), hd-05 (Hướng dẫn 05-HD/VPTW)

Ví dụ:
  du-thao text ke-hoach.json
  du-thao text ke-hoach.json --assignments sentence --rules hd-05 > ke-hoach.txt
`;

export const textCommand: Command = {
  help: HELP,
  run: async (args, io) => {
    const parsed = parseArguments(args, PRINT_OPTIONS);
    if (!parsed.ok) return wrongCall(parsed.failure, 'text', io);
    const file = onePlanFile(parsed.value.positionals);
    if (!file.ok) return wrongCall(file.failure, 'text', io);
    const options = printChoices(parsed.value.values);
    if (!options.ok) return wrongCall(options.failure, 'text', io);
    const plan = await readPlan(file.value, io);
    if (plan === undefined) return 1;
    const { value, findings } = docxView(plan, options.value);
    io.stdout(plainText(value));
    reportFindings(file.value, findings, io);
    return 0;
  },
};
