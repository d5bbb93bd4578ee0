import fc from 'fast-check';
import { isCalendarDay } from '../../../core/schedule/calendar';
import type { SchedulePart, ScheduleValue, SimpleSchedule } from '../../../core/schedule/schedule-value';

const year = fc.integer({ min: 1930, max: 2150 });
const month = fc.integer({ min: 1, max: 12 });
const quarter = fc.integer({ min: 1, max: 4 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const withYear = <Value extends object>(value: Value, known: number | undefined) =>
  known === undefined ? value : { ...value, year: known };

const dayMonth = fc
  .record({ day: fc.integer({ min: 1, max: 31 }), month })
  .filter(({ day, month }) => isCalendarDay(day, month, 2001));
const date = fc.tuple(dayMonth, maybe(year)).map(([value, known]) => withYear(value, known));
const pair = <Value extends object>(value: fc.Arbitrary<Value>) =>
  fc
    .tuple(value, value, maybe(fc.tuple(year, year)))
    .map(([from, to, years]) => ({ from: withYear(from, years?.[0]), to: withYear(to, years?.[1]) }));

/** Every simple kind, with dates that the calendar has. */
export const simpleSchedule: fc.Arbitrary<SimpleSchedule> = fc.oneof(
  fc
    .tuple(fc.constantFrom('before', 'on', 'until', 'from'), date)
    .map(([kind, value]) => ({ kind, ...value })),
  dayMonth.map((value) => ({ kind: 'before-yearly', ...value })),
  fc.integer({ min: 1, max: 31 }).map((day) => ({ kind: 'before-monthly', day })),
  pair(dayMonth).map((ends) => ({ kind: 'between', ...ends })),
  fc.tuple(month, maybe(year)).map(([of, known]) => withYear({ kind: 'within-month', month: of }, known)),
  month.map((of) => ({ kind: 'within-month-yearly', month: of })),
  pair(month.map((of) => ({ month: of }))).map((ends) => ({ kind: 'months', ...ends })),
  fc
    .tuple(quarter, maybe(year))
    .map(([of, known]) => withYear({ kind: 'within-quarter', quarter: of }, known)),
  quarter.map((of) => ({ kind: 'within-quarter-yearly', quarter: of })),
  fc
    .tuple(fc.constantFrom(1, 2), maybe(year))
    .map(([half, known]) => withYear({ kind: 'within-half', half }, known)),
  fc.tuple(fc.constantFrom('within-year', 'by-year'), year).map(([kind, of]) => ({ kind, year: of })),
  fc.tuple(year, year).map(([a, b]) => ({ kind: 'years', from: Math.min(a, b), to: Math.max(a, b) })),
  fc.constant({ kind: 'following-years' }),
  fc
    .constantFrom('year', 'half-year', 'quarter', 'month', 'week')
    .map((every) => ({ kind: 'recurring', every })),
  fc.constant({ kind: 'ongoing' }),
  fc
    .record({
      event: fc.constantFrom('Nghị quyết được ban hành', 'có hướng dẫn của Trung ương', 'hết năm 2025'),
      immediately: fc.boolean(),
    })
    .map((value) => ({ kind: 'after-event', ...value })),
) as fc.Arbitrary<SimpleSchedule>;

const part: fc.Arbitrary<SchedulePart> = fc
  .tuple(maybe(fc.constantFrom('Đợt 1', 'Báo cáo 6 tháng gửi', 'sơ kết', 'Giai đoạn hai,')), simpleSchedule)
  .filter(([label, value]) => label === undefined || value.kind !== 'after-event')
  .map(([label, value]) => (label === undefined ? { value } : { label, value }));

/** Every value that its schema accepts, simple or in parts. */
export const scheduleValue: fc.Arbitrary<ScheduleValue> = fc.oneof(
  simpleSchedule,
  fc
    .array(part, { minLength: 1, maxLength: 5 })
    .map((parts) => ({ kind: 'parts' as const, parts }))
    .filter(({ parts }) => parts.length > 1 || parts[0]?.label !== undefined)
    .filter(({ parts }) =>
      parts.every(
        ({ value }, at) =>
          !(
            value.kind === 'before' &&
            value.year === undefined &&
            parts[at + 1]?.value.kind === 'before-yearly'
          ),
      ),
    ),
);
