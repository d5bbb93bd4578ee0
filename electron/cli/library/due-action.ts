import { runningDate } from '../../../core/citations/format-citation';
import { isoDateSchema } from '../../../core/schedule/calendar';
import type { DueItem } from '../../library/due-store';
import { answer, type LibraryAction, type LibraryCall, noWords, optionOf } from './action';
import { refused, withLibrary } from './open';

/** Says what is wrong with an option that has to be a day; undefined when it is one. */
export function dayProblem(call: LibraryCall, option: string): string | undefined {
  const value = optionOf(call, option);
  if (value === '') return `Thiếu --${option} <ngày>, ví dụ --${option} 2026-06-30.`;
  if (!isoDateSchema.safeParse(value).success)
    return `Giá trị của --${option} phải là một ngày có thật, viết năm-tháng-ngày; không phải “${value}”.`;
  return value >= FIRST_DAY && value <= LAST_DAY
    ? undefined
    : `Giá trị của --${option} phải là một ngày từ năm 1900 đến năm 2200; không phải “${value}”.`;
}

/** The years that a schedule can name; what recurs is counted out day by day, so that spans must have an end. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2200-12-31';

export const dueAction: LibraryAction = {
  options: { from: { type: 'string' }, to: { type: 'string' } },
  check: (call) => {
    const problem = noWords(call) ?? dayProblem(call, 'from') ?? dayProblem(call, 'to');
    if (problem !== undefined) return problem;
    return optionOf(call, 'from') <= optionOf(call, 'to')
      ? undefined
      : 'Ngày --from phải trước hoặc bằng ngày --to.';
  },
  run: (call, io) =>
    withLibrary(call, io, async (library) => {
      const found = await library.due({ from: optionOf(call, 'from'), to: optionOf(call, 'to') });
      if (!found.ok) return refused(found, io);
      answer(call, io, found.value.due, () =>
        found.value.due.length === 0 ? ['Không có việc đến hạn.'] : found.value.due.map(dueLine),
      );
      return 0;
    }),
};

function dueLine({ due, plan, symbol, path, text, lead, words }: DueItem): string {
  const who = lead.length === 0 ? '' : ` — ${lead.join(', ')}`;
  return `${runningDate(due)}  ${symbol === '' ? plan : symbol} ${path}: ${text}${who} (${words})`;
}
