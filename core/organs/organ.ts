import { z } from 'zod';

/**
 * Who may sign how (HD 36 and HD 05, "Signature and recipients", grade A): a committee signs T/M and never
 * K/T; a body with a head is signed by its head, or K/T by a deputy.
 */
export const organSigningSchema = z.enum(['committee', 'head']);

/** The two lines of the letterhead that an issuing organ gives ("Head of the first page", grades B and C). */
export const organLetterheadSchema = z.strictObject({
  upper: z.string().optional(),
  issuing: z.string().min(1),
});

/** An organ or organisation as the register knows it. */
export const organSchema = z.strictObject({
  id: z.string().min(1),
  /** The official name as running text prints it. */
  name: z.string().min(1),
  /** A shorter name in use, for narrow places on the screen. */
  short: z.string().min(1).optional(),
  /** The organ's part of a document symbol: `TU` in `KH/TU`. */
  symbol: z.string().min(1).optional(),
  signing: organSigningSchema.optional(),
  letterhead: organLetterheadSchema.optional(),
  /** Names several organs at once: "Các huyện ủy, thành ủy". */
  group: z.literal(true).optional(),
});

export type Organ = z.infer<typeof organSchema>;
