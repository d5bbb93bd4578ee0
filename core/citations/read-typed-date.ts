import { type IsoDate, isoDateSchema } from '../schedule/calendar';
import { matchText } from '../vietnamese/match-text';
import { readDate } from './read-date';

/** A date typed alone; `no-such-day` is one that the calendar does not have. */
export type TypedDate =
  | { readonly kind: 'date'; readonly iso: IsoDate }
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'unreadable' };

/** Reads a date as people type it: "10/02/2022", "07-3-2022", "ngày 10 tháng 02 năm 2022", "2022-02-10". */
export function readTypedDate(words: string): TypedDate {
  const typed = words.trim();
  if (isoDateSchema.safeParse(typed).success) return { kind: 'date', iso: typed };
  const text = matchText(/^ngày/iu.test(typed) ? typed : `ngày ${typed}`);
  const read = readDate(text, 0);
  if (read === null || read.end < text.folded.length) return { kind: 'unreadable' };
  return read.value.iso === null ? { kind: 'no-such-day' } : { kind: 'date', iso: read.value.iso };
}
