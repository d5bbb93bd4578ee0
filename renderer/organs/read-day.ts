import { readTypedDate } from '../../core/citations/read-typed-date';
import type { IsoDate } from '../../core/schedule/calendar';

/** A day as one types it ("01/7/2025", "1-7-2025") in ISO 8601; null for what is no day of the calendar. */
export function readDay(text: string): IsoDate | null {
  const read = readTypedDate(text);
  return read.kind === 'date' ? read.iso : null;
}
