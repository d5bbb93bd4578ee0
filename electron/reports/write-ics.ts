import { webcrypto } from 'node:crypto';
import ical, { type ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { runningDate } from '../../core/citations/format-citation';
import { addDays } from '../../core/schedule/calendar';
import { occurrencesOf } from '../../core/schedule/occurrences';
import { type Recurrence, recurrenceOf } from '../../core/schedule/recurrence';
import type { SchedulePart } from '../../core/schedule/schedule-value';
import type { CalendarReport } from '../library/report-store';
import { KINDS, labelled } from './words';

// Node 18 has `crypto` only as a module; ical-generator makes up an id for each event before it takes ours.
if (!('crypto' in globalThis)) Reflect.set(globalThis, 'crypto', webcrypto);

type Dated = CalendarReport['dated'][number];
type Ruled = CalendarReport['rules'][number];

type Day = {
  readonly uid: string;
  readonly due: string;
  readonly lastDay: string;
  readonly part: string | null;
  readonly repeats?: Recurrence;
};

/**
 * What falls due as a calendar (RFC 5545): whole-day events on the dates that the words name. What comes again is one
 * event with its rule from its first date in the span on, or where no rule says it exactly, one event a date of the
 * span. An event keeps its UID while its task does, so that a newer file replaces what an older one brought; its
 * stamps are the plan's, so the same library gives the same bytes.
 */
export function icsOf({ span, dated, rules }: CalendarReport): string {
  const calendar = ical({
    prodId: { company: 'du-thao', product: 'Du Thao', language: 'VI' },
    name: 'Dự Thảo – Thời hạn',
  });
  for (const row of dated) addEvent(calendar, row, { ...row, uid: uidOf(row, String(row.position)) });
  for (const row of rules) for (const day of ruledDays(row, span)) addEvent(calendar, row, day);
  // The last line too ends with CRLF (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}

/** The parts of a schedule one by one: each has its own rhythm. */
function ruledDays(row: Ruled, span: CalendarReport['span']): Day[] {
  const { value, issued } = row;
  const parts: readonly SchedulePart[] = value.kind === 'parts' ? value.parts : [{ value }];
  return parts.flatMap((part, index): Day[] => {
    const uid = uidOf(row, `${row.position}-${index}`);
    // "các năm tiếp theo" follow the years that the parts before them name, so no part is taken out alone.
    const upToHere = { kind: 'parts' as const, parts: parts.slice(0, index + 1) };
    const before = { kind: 'parts' as const, parts: parts.slice(0, index) };
    const earlier = occurrencesOf(before, span, issued).map(keyOf);
    const own = occurrencesOf(upToHere, span, issued).filter((day) => {
      const at = earlier.indexOf(keyOf(day));
      if (at >= 0) earlier.splice(at, 1);
      return at < 0;
    });
    const repeats = recurrenceOf(part.value);
    const [first] = own;
    if (repeats !== null && first !== undefined) return [{ ...first, uid, repeats }];
    return own.map((day) => ({ ...day, uid: `${uid}-${day.due}` }));
  });
}

function keyOf({ due, part }: { readonly due: string; readonly part: string | null }): string {
  return `${due} ${part ?? ''}`;
}

function addEvent(
  calendar: ICalCalendar,
  row: Dated | Ruled,
  { uid, due, lastDay, part, repeats }: Day,
): void {
  const stamp = new Date(row.changedAt);
  calendar.createEvent({
    id: uid,
    // Revisions begin at 1, sequences at 0.
    sequence: row.revision - 1,
    stamp,
    lastModified: stamp,
    allDay: true,
    start: utc(due),
    end: utc(addDays(due, 1)),
    summary: headline(part, row.text),
    description: descriptionOf(row, lastDay, repeats !== undefined),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(repeats === undefined ? {} : { repeating: ruleOf(repeats) }),
  });
}

/** Calendars show one line: its words in full stand below it. */
const MOST_LETTERS = 120;

function headline(part: string | null, text: string): string {
  const words = labelled(part ?? '', text);
  if (words.length <= MOST_LETTERS) return words;
  const cut = words.slice(0, MOST_LETTERS);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/u, '')}…`;
}

function descriptionOf(row: Dated | Ruled, lastDay: string, repeats: boolean): string {
  const plan = row.symbol === '' ? `${row.planKind} ${row.subject}` : `${row.planKind} số ${row.symbol}`;
  return [
    row.text,
    `${KINDS[row.kind]}${row.path === '' ? '' : ` ${row.path}`}, ${plan}`,
    `Thời gian: ${row.words}`,
    ...(row.lead.length === 0 ? [] : [`Chủ trì, thực hiện: ${row.lead.join('; ')}`]),
    ...(repeats ? [] : [`Còn trong hạn đến hết ngày ${runningDate(lastDay)}`]),
  ].join('\n');
}

function ruleOf({ freq, byMonth, byMonthDay }: Recurrence): string {
  return [
    `FREQ=${freq}`,
    ...(byMonth === undefined ? [] : [`BYMONTH=${byMonth.join(',')}`]),
    ...(byMonthDay === undefined ? [] : [`BYMONTHDAY=${byMonthDay}`]),
  ].join(';');
}

function uidOf({ plan, item }: Dated | Ruled, part: string): string {
  return `${encodeURIComponent(plan)}/${encodeURIComponent(item)}/${part}@du-thao`;
}

function utc(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
