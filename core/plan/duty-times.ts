import { beforeInList } from '../schedule/parse-schedule';
import type { ScheduleValue } from '../schedule/schedule-value';
import type { Block } from './blocks';
import { isText, type ScheduleEntity } from './inline';
import { inlineRuns } from './walk';

/**
 * What the times of running text mean where they stand, by the id of the entity; null when they are not understood.
 * In "gửi trước ngày 20/6; … gửi trước ngày 20/12 hằng năm" both come every year, as they do in the words of one
 * schedule.
 */
export function dutyTimes(block: Block): ReadonlyMap<ScheduleEntity['id'], ScheduleValue | null> {
  const times = new Map<string, ScheduleValue | null>();
  for (const { inlines } of inlineRuns(block)) {
    let next: ScheduleValue | null = null;
    let between = '';
    for (const inline of [...inlines].reverse()) {
      if (isText(inline)) between = inline.text + between;
      if (isText(inline) || inline.type !== 'schedule') continue;
      next = GOES_ON.test(between) ? beforeInList(inline.value, next) : inline.value;
      times.set(inline.id, next);
      between = '';
    }
  }
  return times;
}

/** Between two times of one list: a semicolon in the same sentence, or nothing but a comma or "và". */
const GOES_ON = /^(?:[^.!?;]*;[^.!?;]*|\s*(?:,|và)\s*)$/u;
