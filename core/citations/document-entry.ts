import { z } from 'zod';
import { printableSchema } from '../base/printable';
import { isoDateSchema } from '../schedule/calendar';

/** A superior or own document as the register knows it. */
export const documentEntrySchema = z.strictObject({
  id: z.string().min(1),
  /** The kind as printed at the start of a citation: "Nghị quyết". */
  kind: printableSchema.min(1),
  /** Number and symbol, whole: "10-NQ/TW". */
  symbol: printableSchema.min(1).nullable(),
  date: isoDateSchema.nullable(),
  /** The issuing organ's name as printed: "Bộ Chính trị". */
  issuer: printableSchema.min(1).nullable(),
  /** The subject without its leading "về". */
  subject: printableSchema.min(1).nullable(),
  /**
   * What follows the kind of a document that is known by a title: "Đại hội Đảng bộ tỉnh lần thứ nhất, nhiệm kỳ
   * 2025-2030", "Khoáng sản" of a law.
   */
  title: printableSchema.min(1).optional(),
  /** The year by which a law is known: "Luật Khoáng sản năm 2010". */
  year: z.int().min(1900).max(2200).optional(),
});

export type DocumentEntry = z.infer<typeof documentEntrySchema>;
