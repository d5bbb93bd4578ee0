import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../core/schedule/calendar';
import { occurrencesOf } from '../../../core/schedule/occurrences';
import { recurrenceOf } from '../../../core/schedule/recurrence';
import type { ScheduleValue } from '../../../core/schedule/schedule-value';
import type { CalendarReport } from '../../../electron/library/report-store';
import { icsOf } from '../../../electron/reports/write-ics';
import { simpleSchedule } from '../../core/schedule/schedules';

const SPAN = { from: '2026-01-01', to: '2030-12-31' };
const PLACE = {
  plan: 'kế hoạch/1',
  planKind: 'Kế hoạch',
  symbol: '15-KH/TU',
  subject: 'thực hiện; chỉ, thị',
  item: 'b1',
  kind: 'task' as const,
  path: 'II.1',
  text: 'Rà soát, sửa đổi; bổ sung \\ “quy chế”',
  revision: 3,
  changedAt: '2026-02-05T07:00:00.000Z',
  lead: ['Văn phòng Tỉnh ủy'],
};
type Dated = CalendarReport['dated'][number];

const dated = (changes: Partial<Dated> = {}): Dated => ({
  ...PLACE,
  position: 0,
  due: '2026-06-30',
  lastDay: '2026-06-29',
  part: null,
  words: 'trước ngày 30/6/2026',
  ...changes,
});
const ruled = (
  value: ScheduleValue,
  issued: string | null = '2026-02-05',
): CalendarReport['rules'][number] => ({
  ...PLACE,
  position: 0,
  value,
  issued,
  words: 'hằng năm',
});
const report = (changes: Partial<CalendarReport>): CalendarReport => ({
  span: SPAN,
  dated: [],
  rules: [],
  ...changes,
});

function eventsIn(text: string): VEvent[] {
  return Object.values(ical.sync.parseICS(text)).filter(
    (entry): entry is VEvent => entry !== undefined && entry.type === 'VEVENT',
  );
}

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The days on which an event falls in the span, by a library that did not write it. */
function daysOf(event: VEvent): string[] {
  if (event.rrule === undefined) return [iso(event.start)];
  const [from, to] = [addDays(SPAN.from, -1), addDays(SPAN.to, 1)].map((day) => new Date(`${day}T12:00:00Z`));
  if (from === undefined || to === undefined) throw new Error('No span');
  return event.rrule
    .between(from, to, true)
    .map(iso)
    .filter((day) => day >= SPAN.from && day <= SPAN.to);
}

describe('a calendar', () => {
  it('is read by another library: whole days, words in full, stamps of the plan', () => {
    const [event, ...others] = eventsIn(icsOf(report({ dated: [dated()] })));
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      uid: 'k%E1%BA%BF%20ho%E1%BA%A1ch%2F1/b1/0@du-thao',
      datetype: 'date',
      summary: PLACE.text,
      sequence: 2,
    });
    expect(iso(event?.start as Date)).toBe('2026-06-30');
    expect(iso(event?.end as Date)).toBe('2026-07-01');
    expect(event?.dtstamp.toISOString()).toBe(PLACE.changedAt);
    expect(event?.description).toContain('Nhiệm vụ II.1, Kế hoạch số 15-KH/TU');
    expect(event?.description).toContain('Còn trong hạn đến hết ngày 29/6/2026');
  });

  it('gives a task the same UID when its date moves, and no two events one', () => {
    const uids = (due: string) => eventsIn(icsOf(report({ dated: [dated({ due })] }))).map(({ uid }) => uid);
    expect(uids('2026-06-30')).toEqual(uids('2026-09-01'));
    const parts: ScheduleValue = {
      kind: 'parts',
      parts: [
        { label: 'Đợt 1', value: { kind: 'before-yearly', day: 20, month: 6 } },
        { label: 'Đợt 2', value: { kind: 'before-monthly', day: 30 } },
      ],
    };
    const many = eventsIn(
      icsOf(report({ dated: [dated(), dated({ position: 1 })], rules: [{ ...ruled(parts), position: 2 }] })),
    );
    expect(new Set(many.map(({ uid }) => uid)).size).toBe(many.length);
    expect(many.length).toBeGreaterThan(50);
  });

  it('folds its lines at 75 octets, between letters, and ends each with CRLF', () => {
    const text = icsOf(report({ dated: [dated({ text: 'Đẩy mạnh 𝒳 ứng dụng '.repeat(40) })] }));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.every((line) => !/[\r\n]/u.test(line))).toBe(true);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(eventsIn(text)[0]?.description).toContain('Đẩy mạnh 𝒳 ứng dụng '.repeat(40).trim());
    expect(String(eventsIn(text)[0]?.summary).length).toBeLessThanOrEqual(121);
  });

  it('is the same for the same library', () => {
    const once = report({ dated: [dated()], rules: [ruled({ kind: 'recurring', every: 'month' })] });
    expect(icsOf(once)).toBe(icsOf(once));
  });

  it('keeps plan words from becoming lines of the calendar', () => {
    const text = icsOf(report({ dated: [dated({ text: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\nX:1' })] }));
    expect(eventsIn(text)).toHaveLength(1);
    expect(text.match(/^BEGIN:VEVENT/gmu)).toHaveLength(1);
  });

  it('has every rhythm on exactly its days, by rule where there is one', () => {
    fc.assert(
      fc.property(simpleSchedule, fc.constantFrom(null, '2026-02-05', '2028-02-29'), (value, issued) => {
        const expected = occurrencesOf(value, SPAN, issued).map(({ due }) => due);
        const events = eventsIn(icsOf(report({ rules: [ruled(value, issued)] })));
        expect(events.flatMap(daysOf).sort()).toEqual(expected);
        if (recurrenceOf(value) !== null && expected.length > 0) expect(events).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  it('follows the years that the parts before have named', () => {
    const value: ScheduleValue = {
      kind: 'parts',
      parts: [
        { label: 'Đợt 1', value: { kind: 'within-year', year: 2027 } },
        { value: { kind: 'following-years' } },
      ],
    };
    const events = eventsIn(icsOf(report({ rules: [ruled(value)] })));
    expect(events.map((event) => [event.summary, iso(event.start), event.rrule !== undefined])).toEqual([
      [`Đợt 1. ${PLACE.text}`, '2027-12-31', false],
      [PLACE.text, '2028-12-31', true],
    ]);
  });
});
