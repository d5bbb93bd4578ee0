import { parseSchedule } from '../schedule/parse-schedule';
import { blockTimes } from './block-times';
import type { BlockCheck } from './check';

/** A time that is not understood stands in no list of dates: somebody has to know. */
export const checkUnreadSchedule: BlockCheck = ({ block }, { print }) =>
  blockTimes(block, print).flatMap(({ words, value }) => {
    if (value !== null || words === '') return [];
    const [finding] = parseSchedule(words).findings;
    return {
      rule: finding?.rule ?? 'schedule/not-understood',
      severity: 'warning' as const,
      message: finding?.message ?? `Thời gian “${words}” được giữ làm lời văn, không tính thời hạn.`,
      block: block.id,
    };
  });
