import { padDay, padMonth } from '../schedule/format-schedule';
import type { DocumentEntry } from './document-entry';

/** Which mention of a document a citation is: the first prints in full, later ones short. */
export type Mention = 'first' | 'later';

/** An ISO date in running text: 10/02/2022, 03/4/2018 (padding of grade B). */
export function runningDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${padDay(Number(day))}/${padMonth(Number(month))}/${year}`;
}

/**
 * The words of an `auto` citation ("Citations" of the form: first mention in full, grade A; later kind and
 * number only, grade C). State symbols keep their own form: they stand in `symbol` whole. Parts that the
 * register does not know are left out, never guessed.
 */
export function citationWords(entry: DocumentEntry, mention: Mention): string {
  const name = shortName(entry);
  if (mention === 'later' && (entry.symbol !== null || entry.title !== undefined)) return name;
  const date = entry.date === null ? '' : `, ngày ${runningDate(entry.date)}`;
  const issuer = entry.issuer === null ? '' : ` của ${entry.issuer}`;
  const subject = entry.subject === null ? '' : subjectWords(entry.subject);
  return `${name}${date}${issuer}${subject}`;
}

/** "Kết luận số 31-KL/TW", "Luật Khoáng sản năm 2010": what a later mention needs. */
function shortName({ kind, title, symbol, year }: DocumentEntry): string {
  const named = title === undefined ? kind : `${kind} ${title}`;
  if (symbol !== null) return `${named} số ${symbol}`;
  return year === undefined ? named : `${named} năm ${year}`;
}

/** "về …"; a subject that says what it carries out ("thực hiện Nghị quyết …") follows without "về". */
function subjectWords(subject: string): string {
  return /^(thực hiện|triển khai)\s/u.test(subject) ? ` ${subject}` : ` về ${subject}`;
}
