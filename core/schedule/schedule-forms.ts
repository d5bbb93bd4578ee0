import { isCalendarDay } from './calendar';
import type { SimpleSchedule } from './schedule-value';

/** How one kind of phrase is read. Patterns are matched against folded text (no marks, lower case). */
export type ScheduleForm = {
  readonly pattern: string;
  /** The value, or null when the numbers make no sense (31/2, tháng 13). `groups` are the pattern's captures. */
  readonly read: (groups: readonly (string | undefined)[]) => SimpleSchedule | null;
  /** Whether the phrase is a time wherever it stands in a sentence, or only where a time is expected. */
  readonly inText: boolean;
};

/** Three captures: day, month, year or nothing. */
const DATE = String.raw`(\d{1,2}) ?(?:[/.-] ?|thang )(\d{1,2})(?: ?(?:[/.-] ?|nam )(\d{4}))?`;
/** Two captures: month and its year or nothing. */
const MONTH = String.raw`thang (\d{1,2})(?: ?(?:[/.-] ?|nam )(\d{4}))?`;
/** Two captures: quarter and its year or nothing. */
const QUARTER = String.raw`quy (i{1,3}|iv|[1-4])(?: ?(?:[/.-] ?|,? nam )(\d{4}))?`;
const YEARLY = '(?:hang|moi) nam';

type Groups = readonly (string | undefined)[];

/** A number of four digits that is no year of this time makes the whole phrase unreadable. */
const form = (
  pattern: string,
  read: (groups: Groups) => SimpleSchedule | null,
  inText = true,
): ScheduleForm => ({
  pattern,
  read: (groups) => (groups.some(isStrangeYear) ? null : read(groups)),
  inText,
});

/** All that can be read, longer phrases of one beginning before shorter ones. */
export const SCHEDULE_FORMS: readonly ScheduleForm[] = [
  form(`tu (?:ngay )?${DATE} (?:den|toi)(?: het)? (?:ngay )?${DATE}`, between),
  form(`tu ${MONTH} (?:den|toi)(?: het)? ${MONTH}`, months),
  form(`truoc (?:ngay )?${DATE} ${YEARLY}`, ([day, month, year]) =>
    year === undefined ? dated('before-yearly', day, month) : null,
  ),
  form(String.raw`truoc ngay (\d{1,2}) (?:hang|moi) thang`, ([day]) =>
    isCalendarDay(Number(day), 1) ? { kind: 'before-monthly', day: Number(day) } : null,
  ),
  form(`truoc (?:ngay )?${DATE}`, ([day, month, year]) => dated('before', day, month, year)),
  form(`(?:cham nhat(?: la)?(?: (?:vao|den|trong))?|den het|het) ngay ${DATE}`, ([day, month, year]) =>
    dated('until', day, month, year),
  ),
  form(`den ngay ${DATE}`, ([day, month, year]) => dated('until', day, month, year), false),
  form(`(?:ke )?tu ngay ${DATE}`, ([day, month, year]) => dated('from', day, month, year), false),
  form(`(?:vao )?(?:ngay )?${DATE}`, ([day, month, year]) => dated('on', day, month, year), false),
  form(`(?:trong )?${MONTH} ${YEARLY}`, ([month, year]) =>
    year === undefined && isMonth(month) ? { kind: 'within-month-yearly', month: Number(month) } : null,
  ),
  form(`trong ${MONTH}`, withinMonth),
  form(MONTH, withinMonth, false),
  form(`(?:trong )?${QUARTER} ${YEARLY}`, ([quarter, year]) =>
    year === undefined ? { kind: 'within-quarter-yearly', quarter: quarterOf(quarter) } : null,
  ),
  form(`(?:trong )?${QUARTER}`, ([quarter, year]) => ({
    kind: 'within-quarter',
    quarter: quarterOf(quarter),
    ...knownYear(year),
  })),
  form(String.raw`(?:trong )?(?:6|sau) thang (dau|cuoi) nam(?: (\d{4}))?`, ([half, year]) => ({
    kind: 'within-half',
    half: half === 'dau' ? 1 : 2,
    ...knownYear(year),
  })),
  form(String.raw`trong nam (\d{4})`, withinYear),
  form(String.raw`nam (\d{4})`, withinYear, false),
  form(
    String.raw`(?:trong )?(?:(?:giai doan|thoi ky)(?: tu)?(?: nam)?|tu nam) (\d{4}) ?(?:-|den) ?(?:nam )?(\d{4})`,
    ([from, to]) =>
      Number(from) <= Number(to) ? { kind: 'years', from: Number(from), to: Number(to) } : null,
    false,
  ),
  form(String.raw`den(?: het)? nam (\d{4})`, ([year]) => ({ kind: 'by-year', year: Number(year) }), false),
  form('(?:va )?(?:trong )?(?:cac|nhung) nam (?:tiep theo|ke tiep|sau)', () => ({ kind: 'following-years' })),
  ...recurring(`${YEARLY}(?: (?:mot|1) lan)?`, 'year'),
  ...recurring('(?:6|sau) thang(?: (?:mot|1) lan|/lan)', 'half-year'),
  form('dinh ky (?:6|sau) thang', () => ({ kind: 'recurring', every: 'half-year' })),
  ...recurring('(?:hang|moi) quy', 'quarter'),
  ...recurring('(?:hang|moi) thang', 'month'),
  ...recurring('(?:hang|moi) tuan', 'week'),
  form('thuong xuyen(?:,? lien tuc)?', () => ({ kind: 'ongoing' }), false),
];

/** "định kỳ hằng năm" is a time anywhere, "hằng năm" alone may be anything ("ngân sách hằng năm"). */
function recurring(
  pattern: string,
  every: 'year' | 'half-year' | 'quarter' | 'month' | 'week',
): readonly ScheduleForm[] {
  const read = () => ({ kind: 'recurring', every }) as const;
  return [form(`dinh ky ${pattern}`, read), form(pattern, read, false)];
}

function dated(
  kind: 'before' | 'before-yearly' | 'on' | 'until' | 'from',
  day: string | undefined,
  month: string | undefined,
  year?: string,
): SimpleSchedule | null {
  const date = dayOf(day, month, year);
  return date === null ? null : { kind, ...date };
}

function dayOf(day: string | undefined, month: string | undefined, year: string | undefined) {
  if (!isCalendarDay(Number(day), Number(month), year === undefined ? undefined : Number(year))) return null;
  return { day: Number(day), month: Number(month), ...knownYear(year) };
}

/** "từ ngày 01/6 đến ngày 30/6/2026": the year of the end is the year of the beginning too. */
function between([day, month, year, lastDay, lastMonth, lastYear]: Groups): SimpleSchedule | null {
  const from = dayOf(day, month, year ?? lastYear);
  const to = dayOf(lastDay, lastMonth, lastYear);
  if (from === null || to === null || (year !== undefined && lastYear === undefined)) return null;
  return { kind: 'between', from, to };
}

function months([month, year, lastMonth, lastYear]: Groups): SimpleSchedule | null {
  if (!isMonth(month) || !isMonth(lastMonth) || (year !== undefined && lastYear === undefined)) return null;
  return {
    kind: 'months',
    from: { month: Number(month), ...knownYear(year ?? lastYear) },
    to: { month: Number(lastMonth), ...knownYear(lastYear) },
  };
}

function withinMonth([month, year]: Groups): SimpleSchedule | null {
  return isMonth(month) ? { kind: 'within-month', month: Number(month), ...knownYear(year) } : null;
}

function withinYear([year]: Groups): SimpleSchedule | null {
  return { kind: 'within-year', year: Number(year) };
}

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

function quarterOf(text: string | undefined): number {
  return QUARTERS.indexOf(text ?? '') + 1 || Number(text);
}

function isMonth(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

function isStrangeYear(group: string | undefined): boolean {
  return group !== undefined && /^\d{4}$/u.test(group) && (Number(group) < 1900 || Number(group) > 2200);
}

function knownYear(year: string | undefined): { year?: number } {
  return year === undefined ? {} : { year: Number(year) };
}
