import type { DocumentEntry } from '../citations/document-entry';
import { citationWords } from '../citations/format-citation';
import type { IsoDate } from '../schedule/calendar';
import { deadlineOf } from '../schedule/deadline';
import { parseSchedule } from '../schedule/parse-schedule';
import { fold } from '../vietnamese/fold';
import type { Horizon } from './check';

/**
 * The last year that words name as an end: "đến năm 2030, tầm nhìn đến năm 2045", "giai đoạn 2021-2025", "nhiệm kỳ
 * 2020-2025", or a deadline in words that the schedules know. Null when they name none, or go on in "các năm tiếp theo".
 */
export function lastDateIn(words: string): IsoDate | null {
  const text = fold(words);
  if (GOES_ON.test(text)) return null;
  const years = [...text.matchAll(END_YEAR)].map(({ groups }) => Number(groups?.year ?? groups?.to));
  const ends = years.filter((year) => year >= 1900 && year <= 2200).map((year) => `${String(year)}-12-31`);
  const value = words.length <= MAX_PHRASE ? parseSchedule(words).value : null;
  const deadline = value === null ? null : deadlineOf(value, null);
  return [...ends, ...(deadline === null ? [] : [deadline])].sort().at(-1) ?? null;
}

const MAX_PHRASE = 200;
/** "đến năm 2025 và những năm tiếp theo": no end after which something would be late. */
const GOES_ON = /(?:cac|nhung) nam (?:tiep theo|ke tiep|sau)(?![\p{L}\p{N}])/u;
const END_YEAR =
  /(?:(?:den|toi|tam nhin)(?: het)?(?: cuoi)?(?: nam)? (?<year>\d{4})(?![\p{L}\p{N}/.-]\d))|(?:(?:giai doan|thoi ky|nhiem ky)(?: tu)?(?: nam)? \d{4} ?[-–—] ?(?<to>\d{4}))/gu;

/** What a point asks for, as a horizon of the tasks that answer it; null when it names no end. */
export function pointHorizon(point: {
  readonly documentName: string;
  readonly label: string;
  readonly text: string;
}): Horizon | null {
  const last = lastDateIn(point.text);
  const name = point.label === '' ? 'điểm được trả lời' : `điểm ${point.label}`;
  return last === null ? null : { name: `${name} của ${point.documentName}`, last };
}

/** The horizon of the documents together: null when there is none, or when one of them names no end. */
export function horizonOf(
  documents: readonly DocumentEntry[],
  terms: ReadonlyMap<string, string>,
): Horizon | null {
  const horizons = documents.map((document) => documentHorizon(document, terms.get(document.id)));
  let latest: Horizon | null = null;
  for (const { name, last } of horizons) {
    if (last === null) return null;
    if (latest === null || last > latest.last) latest = { name, last };
  }
  return latest;
}

type Read = { readonly term: string | undefined; readonly name: string; readonly last: IsoDate | null };

/** Entries never change in place, and a long title takes long to read: what was read of one holds. */
const known = new WeakMap<DocumentEntry, Read>();

function documentHorizon(document: DocumentEntry, term: string | undefined): Read {
  const before = known.get(document);
  if (before !== undefined && before.term === term) return before;
  const words = [document.title ?? '', document.subject ?? '', term === undefined ? '' : `nhiệm kỳ ${term}`];
  const read = { term, name: citationWords(document, 'later'), last: lastDateIn(words.join(' ')) };
  known.set(document, read);
  return read;
}
