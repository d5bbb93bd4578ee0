import { z } from 'zod';
import { printableSchema } from '../base/printable';
import { isoDateSchema } from '../schedule/calendar';

/**
 * Who may sign how (HD 36 and HD 05, "Signature and recipients", grade A): a committee signs T/M and never
 * K/T; a body with a head is signed by its head, or K/T by a deputy.
 */
const organSigningSchema = z.enum(['committee', 'head']);

/** The two lines of the letterhead that an issuing organ gives ("Head of the first page", grades B and C). */
const organLetterheadSchema = z.strictObject({
  upper: printableSchema.optional(),
  issuing: printableSchema.min(1),
});

/** What sort of body it is. */
const organCategorySchema = z.enum([
  'central', // of the Party's centre, and of ministries
  'committee', // cấp ủy: tỉnh ủy, huyện ủy, đảng ủy
  'standing', // ban thường vụ, thường trực of a committee
  'advisory', // văn phòng, ban tham mưu, giúp việc
  'inspection', // ủy ban kiểm tra
  'party-group', // ban cán sự đảng, đảng đoàn
  'state', // hội đồng, ủy ban nhân dân, sở, ngành
  'front', // Mặt trận Tổ quốc, đoàn thể
  'people', // persons named by their post
]);

const id = z.string().min(1);

/** Earliest and latest possible day, both included: the real one differs by province and is for the office to say. */
const dateWindow = z.tuple([isoDateSchema, isoDateSchema]).refine(([first, last]) => first <= last, {
  error: 'Khoảng ngày phải có ngày đầu trước ngày cuối.',
});

/** A member of a group, for as long as it is one. */
const memberSchema = z.strictObject({
  organ: id,
  from: isoDateSchema.optional(),
  to: isoDateSchema.optional(),
});

/** An organ or organisation as the register knows it. */
export const organSchema = z.strictObject({
  id,
  /** The official name as running text prints it. */
  name: printableSchema.min(1),
  /** A shorter name in use, for narrow places on the screen. */
  short: printableSchema.min(1).optional(),
  /** The organ's part of a document symbol: `TU` in `KH/TU`. */
  symbol: printableSchema.min(1).optional(),
  signing: organSigningSchema.optional(),
  letterhead: organLetterheadSchema.optional(),
  /** Names several organs at once: "Các huyện ủy, thành ủy". */
  group: z.literal(true).optional(),
  /** Other spellings and abbreviations seen; those of the usual abbreviations (UBND, BTV) need no entry. */
  spellings: z.array(printableSchema.min(1)).optional(),
  category: organCategorySchema.optional(),
  /** Id of the organ above it. */
  parent: id.optional(),
  /** Place among recipients: the lower, the earlier. */
  rank: z.int().min(0).max(9999).optional(),
  /** First and last day in existence; without them it always was and still is. */
  from: isoDateSchema.optional(),
  to: isoDateSchema.optional(),
  fromWindow: dateWindow.optional(),
  toWindow: dateWindow.optional(),
  /** Ids of the organs that took over when it ended. Several organs may name the same successor. */
  successors: z.array(id).optional(),
  /** The organs that a group names. */
  members: z.array(memberSchema).optional(),
});

export type Organ = z.infer<typeof organSchema>;
