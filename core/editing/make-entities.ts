import type { IdSource } from '../base/ids';
import type { AssignmentPart, CitationEntity, OrganEntity, ScheduleEntity, Slot } from '../plan/inline';
import { scheduleWords } from '../schedule/format-schedule';
import { parseSchedule } from '../schedule/parse-schedule';
import { cleanText } from './clean-text';

const NO_WORDS = [{ text: '' }];

/** An organ: `auto`, or as written where words are given. */
export function makeOrgan(
  ids: IdSource,
  ref: string,
  { role, words }: { readonly role?: OrganEntity['role']; readonly words?: string } = {},
): OrganEntity {
  const base = { type: 'organ' as const, id: ids(), ref, ...(role === undefined ? {} : { role }) };
  if (words === undefined) return { ...base, form: 'auto', children: [...NO_WORDS] };
  return { ...base, form: 'as-written', children: [{ text: cleanText(words) }] };
}

/** A citation of a document: `auto`, or as written where words are given. */
export function makeCitation(ids: IdSource, ref: string, words?: string): CitationEntity {
  const base = { type: 'citation' as const, id: ids(), ref };
  if (words === undefined) return { ...base, form: 'auto', children: [...NO_WORDS] };
  return { ...base, form: 'as-written', children: [{ text: cleanText(words) }] };
}

/**
 * A schedule from words: understood as far as can be; `auto` only where the rules would print the very same
 * words, so that nothing on paper changes by being understood.
 */
export function makeSchedule(ids: IdSource, typed: string, role?: ScheduleEntity['role']): ScheduleEntity {
  const words = cleanText(typed);
  const { value } = parseSchedule(words);
  const base = { type: 'schedule' as const, id: ids(), value, ...(role === undefined ? {} : { role }) };
  return value !== null && scheduleWords(value) === words
    ? { ...base, form: 'auto', children: [...NO_WORDS] }
    : { ...base, form: 'as-written', children: [{ text: words }] };
}

export function makeSlot(part: AssignmentPart): Slot {
  return { type: 'slot', part, children: [...NO_WORDS] };
}
