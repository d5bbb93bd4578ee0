import { type Block, fieldOf } from '../plan/blocks';
import { isText, type ScheduleEntity } from '../plan/inline';
import { entityWords, type PrintContext, printedWords } from '../plan/printed-words';
import { inlineRuns } from '../plan/walk';
import { parseSchedule } from '../schedule/parse-schedule';
import type { ScheduleValue } from '../schedule/schedule-value';
import { tidyWords } from '../vietnamese/match-text';

/** A time by which something is to be done, and what its words mean; null when they are not understood. */
export type BlockTime = { readonly words: string; readonly value: ScheduleValue | null };

/** The times of a task, or of the duties of running text. Plain words in an assignment are read as they stand. */
export function blockTimes(block: Block, context: PrintContext): BlockTime[] {
  const read = (entity: ScheduleEntity) => ({
    words: tidyWords(entityWords(entity, context)),
    value: entity.value,
  });
  if (block.type !== 'assignment') {
    return inlineRuns(block).flatMap(({ inlines }) =>
      inlines.filter(isSchedule).flatMap((entity) => (entity.role === undefined ? [] : [read(entity)])),
    );
  }
  const { children } = fieldOf(block, 'schedule');
  const entities = children.filter(isSchedule);
  if (entities.length > 0) return entities.map(read);
  const words = tidyWords(printedWords(children, context));
  return words === '' ? [] : [{ words, value: parseSchedule(words).value }];
}

function isSchedule(
  inline: ReturnType<typeof inlineRuns>[number]['inlines'][number],
): inline is ScheduleEntity {
  return !isText(inline) && inline.type === 'schedule';
}
