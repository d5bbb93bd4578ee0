import { z } from 'zod';

const day = z.int().min(1).max(31);
const month = z.int().min(1).max(12);
const quarter = z.int().min(1).max(4);
const year = z.int().min(1900).max(2200);

/** A day whose year may be left to the plan: "20/6" is 20/6 of the year in which the plan is dated. */
const dayOfYear = z.strictObject({ day, month, year: year.optional() });
const monthOfYear = z.strictObject({ month, year: year.optional() });

/** Words that a schedule keeps as they are: no separator of parts, nothing that cannot be printed. */
const words = z.string().regex(/^(?!\s)[^;\p{Cc}\p{Cs}\p{Cn}]+(?<!\s)$/u);

const bothYearsOrNone = {
  error: 'Khoảng thời gian phải ghi năm ở cả hai đầu, hoặc không ghi ở đầu nào.',
};

const simpleSchemas = [
  /** "trước ngày 30/6/2026", or without a year: "trước ngày 20/6" (of the year in question). */
  z.strictObject({ kind: z.literal('before'), day, month, year: year.optional() }),
  /** "trước ngày 20/12 hằng năm". */
  z.strictObject({ kind: z.literal('before-yearly'), day, month }),
  /** "trước ngày 25 hằng tháng". */
  z.strictObject({ kind: z.literal('before-monthly'), day }),
  /** "ngày 20/4/2019". */
  z.strictObject({ kind: z.literal('on'), day, month, year: year.optional() }),
  /** "chậm nhất ngày 30/6/2026": the day itself is still in time. */
  z.strictObject({ kind: z.literal('until'), day, month, year: year.optional() }),
  /** "từ ngày 01/7/2025", without an end. */
  z.strictObject({ kind: z.literal('from'), day, month, year: year.optional() }),
  /** "từ ngày 01/6/2026 đến ngày 30/6/2026". */
  z
    .strictObject({ kind: z.literal('between'), from: dayOfYear, to: dayOfYear })
    .refine(({ from, to }) => (from.year === undefined) === (to.year === undefined), bothYearsOrNone),
  /** "trong tháng 5/2026". */
  z.strictObject({ kind: z.literal('within-month'), month, year: year.optional() }),
  /** "trong tháng 12 hằng năm". */
  z.strictObject({ kind: z.literal('within-month-yearly'), month }),
  /** "từ tháng 6/2019 đến tháng 4/2021". */
  z
    .strictObject({ kind: z.literal('months'), from: monthOfYear, to: monthOfYear })
    .refine(({ from, to }) => (from.year === undefined) === (to.year === undefined), bothYearsOrNone),
  /** "Quý IV/2026". */
  z.strictObject({ kind: z.literal('within-quarter'), quarter, year: year.optional() }),
  /** "Quý IV hằng năm". */
  z.strictObject({ kind: z.literal('within-quarter-yearly'), quarter }),
  /** "6 tháng đầu năm 2026". */
  z.strictObject({ kind: z.literal('within-half'), half: z.int().min(1).max(2), year: year.optional() }),
  /** "trong năm 2022". */
  z.strictObject({ kind: z.literal('within-year'), year }),
  /** "đến năm 2030": to the end of that year. */
  z.strictObject({ kind: z.literal('by-year'), year }),
  /** "giai đoạn 2022–2025". */
  z
    .strictObject({ kind: z.literal('years'), from: year, to: year })
    .refine(({ from, to }) => from <= to, { error: 'Năm cuối của giai đoạn phải từ năm đầu trở đi.' }),
  /** "các năm tiếp theo": each year after the last one that was named. */
  z.strictObject({ kind: z.literal('following-years') }),
  /** "hằng năm", "hằng quý", "6 tháng một lần". */
  z.strictObject({
    kind: z.literal('recurring'),
    every: z.enum(['year', 'half-year', 'quarter', 'month', 'week']),
  }),
  /** "thường xuyên". */
  z.strictObject({ kind: z.literal('ongoing') }),
  /** "ngay sau khi Nghị quyết được ban hành"; `event` is what follows "khi". */
  z.strictObject({
    kind: z.literal('after-event'),
    event: words,
    immediately: z.boolean(),
  }),
] as const;

/** One date, span or rhythm: what a single phrase says. */
export const simpleScheduleSchema = z.discriminatedUnion('kind', simpleSchemas);

export type SimpleSchedule = z.infer<typeof simpleScheduleSchema>;

const partSchema = z.strictObject({
  /** The words before the date: "Đợt 1", "Báo cáo 6 tháng gửi". */
  label: words.optional(),
  value: simpleScheduleSchema,
});

export type SchedulePart = z.infer<typeof partSchema>;

/**
 * What the words of a schedule mean, as far as they are understood. Words that are not understood have no
 * value: the schedule entity then keeps the words alone.
 */
export const scheduleValueSchema = z.discriminatedUnion('kind', [
  ...simpleSchemas,
  /**
   * "Đợt 1 trong năm 2022; các năm tiếp theo". A single part has a label, or it would be the value itself;
   * a day without a year straight before a yearly one would read as yearly too ("trước ngày 20/6; trước
   * ngày 20/12 hằng năm"), so it has to be stored as that.
   */
  z
    .strictObject({ kind: z.literal('parts'), parts: z.array(partSchema).min(1).max(12) })
    .refine(({ parts }) => parts.length > 1 || parts[0]?.label !== undefined, {
      error: 'Thời gian một phần phải có lời dẫn.',
    })
    .refine(({ parts }) => !parts.some((part, at) => sharesYearly(part, parts[at + 1])), {
      error: 'Ngày không ghi năm đứng trước ngày hằng năm phải là ngày hằng năm.',
    }),
]);

export type ScheduleValue = z.infer<typeof scheduleValueSchema>;

function sharesYearly(part: SchedulePart, next: SchedulePart | undefined): boolean {
  return (
    part.value.kind === 'before' && part.value.year === undefined && next?.value.kind === 'before-yearly'
  );
}
