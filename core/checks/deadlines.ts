import { runningDate } from '../citations/format-citation';
import { isEndless } from '../schedule/deadline';
import { type Occurrence, occurrencesOf } from '../schedule/occurrences';
import type { ScheduleValue } from '../schedule/schedule-value';
import { blockTimes } from './block-times';
import type { BlockCheck, BlockContext, CheckedBlock, Horizon, Problem } from './check';

/** A deadline lies after the plan, and not after what the superior document asks for. */
export const checkDeadlines: BlockCheck = (checked, context) =>
  blockTimes(checked.block, context.print).flatMap(({ words, value }) => {
    const last = value === null ? null : lastOccurrence(value);
    if (last === null) return [];
    return [...past(checked, words, last, context), ...late(checked, words, last, context)];
  });

const ALL_TIME = { from: '1900-01-01', to: '2200-12-31' } as const;

/** Without the plan's year: a day that names none ("trước ngày 20/6") may be of any year to come. */
function lastOccurrence(value: ScheduleValue): Occurrence | null {
  const simple = value.kind === 'parts' ? value.parts.map((part) => part.value) : [value];
  return simple.some(isEndless) ? null : (occurrencesOf(value, ALL_TIME, null).at(-1) ?? null);
}

function past(
  { block }: CheckedBlock,
  words: string,
  { lastDay }: Occurrence,
  { issued }: Pick<BlockContext, 'issued'>,
): Problem[] {
  if (issued === null || lastDay >= issued.span.from) return [];
  const message = issued.dated
    ? `Hạn “${words}” đã qua trước ngày của kế hoạch (${runningDate(issued.span.from)}).`
    : `Hạn “${words}” đã qua tính đến ngày ${runningDate(issued.span.from)} (kế hoạch chưa ghi ngày). Có phải là ngày của năm cũ?`;
  return [
    {
      rule: 'schedule/past',
      severity: issued.dated ? 'error' : 'warning',
      message,
      block: block.id,
    },
  ];
}

function late(
  { block, owner }: CheckedBlock,
  words: string,
  { lastDay }: Occurrence,
  context: BlockContext,
): Problem[] {
  const horizons = context.answered.get(block.type === 'assignment' ? (owner?.id ?? '') : block.id) ?? [];
  const limits: readonly Horizon[] =
    horizons.length > 0 || context.horizon === null ? horizons : [context.horizon];
  return limits
    .filter(({ last }) => lastDay > last)
    .slice(0, 1)
    .map(({ name, last }) => ({
      rule: 'schedule/after-superior',
      severity: 'warning',
      message: `Hạn “${words}” muộn hơn mốc cuối của ${name} (${runningDate(last)}).`,
      block: block.id,
    }));
}
