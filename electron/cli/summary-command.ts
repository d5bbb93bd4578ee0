import { summarise } from '../../core/plan/summary';
import { onePlanFile, parseArguments } from './arguments';
import type { Command } from './command';
import { readPlan } from './read-plan';
import { wrongCall } from './wrong-call';

const HELP = `In tóm tắt kế hoạch thành một tài liệu JSON: số, ngày, các mục, nhiệm vụ, nơi nhận, người ký.

  du-thao summary <kế-hoạch.json>

Ví dụ:
  du-thao summary ke-hoach.json
  du-thao summary ke-hoach.json > tom-tat.json
`;

/** One JSON document on stdout, kept stable: the shape is `PlanSummary`. */
export const summaryCommand: Command = {
  help: HELP,
  run: async (args, io) => {
    const parsed = parseArguments(args, {});
    if (!parsed.ok) return wrongCall(parsed.failure, 'summary', io);
    const file = onePlanFile(parsed.value.positionals);
    if (!file.ok) return wrongCall(file.failure, 'summary', io);
    const plan = await readPlan(file.value, io);
    if (plan === undefined) return 1;
    io.stdout(`${JSON.stringify(summarise(plan), null, 2)}\n`);
    return 0;
  },
};
