import type { Converted, Finding } from '../base/finding';
import { matchText, originalWords, tidyWords } from '../vietnamese/match-text';
import { isCalendarDay } from './calendar';
import { matchForms } from './match-forms';
import type { SchedulePart, ScheduleValue, SimpleSchedule } from './schedule-value';

const MAX_PARTS = 12;
const MAX_LENGTH = 500;

/**
 * Reads the words of a schedule: `value` is what they mean, or null when they are not understood whole (then
 * a finding says so and the words stay words). White space, case, marks and a final stop do not matter.
 *
 * Parts are split at semicolons; one part may name a second day ("trước ngày 20/6 và 20/12 hằng năm"). What
 * stands before a date becomes the part's label, so that no word is lost.
 */
export function parseSchedule(words: string): Converted<ScheduleValue | null> {
  const text = tidyWords(words).replace(/\s*[.;,]+$/u, '');
  const parts = text.length > MAX_LENGTH ? null : readParts(text);
  const [only] = parts ?? [];
  if (parts === null || only === undefined || parts.length > MAX_PARTS)
    return { value: null, findings: [notUnderstood(words)] };
  const value: ScheduleValue =
    parts.length === 1 && only.label === undefined
      ? only.value
      : { kind: 'parts', parts: shareYearly(parts) };
  return { value, findings: [] };
}

function notUnderstood(words: string): Finding {
  const shown = tidyWords(words);
  const impossible = [...shown.matchAll(DATE)].find(
    ([, day, month, year]) =>
      !isCalendarDay(Number(day), Number(month), year === undefined ? undefined : Number(year)),
  );
  return impossible === undefined
    ? {
        rule: 'schedule/not-understood',
        severity: 'warning',
        message: `Chưa hiểu thời gian “${shown}”: giữ nguyên lời, không tính được thời hạn.`,
      }
    : {
        rule: 'schedule/impossible-date',
        severity: 'warning',
        message: `Ngày ${impossible[0]} không có trong lịch: giữ nguyên lời, không tính được thời hạn.`,
      };
}

const DATE = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?!\d)/gu;

function readParts(text: string): SchedulePart[] | null {
  const parts: SchedulePart[] = [];
  for (const piece of text.split(';')) {
    const words = piece.trim();
    const read = words === '' ? null : (readPiece(words) ?? readSeveral(words));
    if (read === null) return null;
    parts.push(...read);
  }
  return parts;
}

/** One part: an event, or a phrase of time with or without a label before it. */
function readPiece(words: string): SchedulePart[] | null {
  const event = readEvent(words);
  if (event !== null) return [{ value: event }];
  const text = matchText(words);
  const [first, second] = matchForms(text.folded, () => true);
  if (first === undefined || second !== undefined || first.end !== text.folded.length) return null;
  const label = originalWords(text, 0, first.start);
  if (label === '' || COMPLETION.test(label)) return [{ value: first.value }];
  return isLabel(text.folded.slice(0, first.start), first.value) ? [{ label, value: first.value }] : null;
}

/** "ngay sau khi …": what follows is an event, whatever it says. */
function readEvent(words: string): SimpleSchedule | null {
  const text = matchText(words);
  const match = /^(ngay )?sau khi (?=\S)/u.exec(text.folded);
  if (match === null) return null;
  const event = originalWords(text, match[0].length, text.folded.length);
  return { kind: 'after-event', event, immediately: match[1] !== undefined };
}

/** Words that only say "done": "Xong trong Quý II/2026" means Quý II/2026. */
const COMPLETION = /^(?:thực hiện|(?:hoàn thành )?xong|hoàn thành)$/iu;

/** Words that would turn a date into something else: "không trước ngày …", "từ nay đến …", "sau Quý I/2026". */
const NO_LABEL =
  /(?:^|\s)(?:khong|chua)(?:\s|$)|(?:^|\s)(?:den|toi|tu|sau|truoc|ke|qua|tru|ngoai|hoac|va|,)$/u;

/**
 * Words that name a part of the span after them: "đầu năm 2026", "tuần 2 tháng 6/2026", "ngày 05 hằng tháng". The last
 * day of the whole span would be the wrong deadline; what ends with the span ("cuối năm 2026") may stand.
 */
const NARROWS =
  /(?:^|\s)(?:nua dau|dau|giua|(?:thuong|trung) tuan|tuan(?: le)?(?: thu)? (?!cuoi$)[\p{L}\p{N}]+|ngay(?: mung)? \d{1,2})$/u;

function isLabel(folded: string, value: SimpleSchedule): boolean {
  const halfOfSpan = (value.kind === 'until' || value.kind === 'by-year') && /^(?:ke )?tu\s/u.test(folded);
  return !halfOfSpan && !NO_LABEL.test(folded.trim()) && !NARROWS.test(folded.trim());
}

/** "trước ngày 20/6 và 20/12 hằng năm", "Quý II/2026, Quý IV/2026": each piece is a time of its own. */
function readSeveral(words: string): SchedulePart[] | null {
  const pieces = words.split(/\s*,\s*|\s+v[àa]\s+/iu);
  if (pieces.length < 2) return null;
  const parts: SchedulePart[] = [];
  for (const piece of pieces) {
    const before = parts.at(-1)?.value.kind.startsWith('before') === true && /^(?:ngày\s+)?\d/u.test(piece);
    const read = readPiece(before ? `trước ngày ${piece.replace(/^ngày\s+/u, '')}` : piece);
    const [part] = read ?? [];
    if (part === undefined || (part.label !== undefined && parts.length > 0)) return null;
    parts.push(part);
  }
  return parts;
}

/** "20/6; 20/12 hằng năm": what is said of the last day of a run holds for those before it. */
function shareYearly(parts: readonly SchedulePart[]): SchedulePart[] {
  const shared: SchedulePart[] = [];
  for (const part of [...parts].reverse())
    shared.unshift({ ...part, value: beforeInList(part.value, shared[0]?.value ?? null) });
  return shared;
}

/** A time as it is meant before another one of the same list: a day without a year before a yearly one is yearly. */
export function beforeInList<Value extends ScheduleValue | null>(
  value: Value,
  next: ScheduleValue | null,
): Value | Extract<SimpleSchedule, { kind: 'before-yearly' }> {
  return value?.kind === 'before' && value.year === undefined && next?.kind === 'before-yearly'
    ? { kind: 'before-yearly', day: value.day, month: value.month }
    : value;
}
