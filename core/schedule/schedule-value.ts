import { z } from 'zod';

const day = z.int().min(1).max(31);
const month = z.int().min(1).max(12);
const year = z.int().min(1900).max(2200);

/**
 * What the words of a schedule mean, as far as they are understood. Words that are not understood have no
 * value: the schedule entity then keeps the words alone.
 */
export const scheduleValueSchema = z.discriminatedUnion('kind', [
  /** "trước ngày 30/6/2026", or without a year: "trước ngày 20/6" (of the year in question). */
  z.strictObject({ kind: z.literal('before'), day, month, year: year.optional() }),
  /** "trước ngày 20/12 hằng năm". */
  z.strictObject({ kind: z.literal('before-yearly'), day, month }),
  /** "trong năm 2022". */
  z.strictObject({ kind: z.literal('within-year'), year }),
  /** "thường xuyên". */
  z.strictObject({ kind: z.literal('ongoing') }),
]);

export type ScheduleValue = z.infer<typeof scheduleValueSchema>;
