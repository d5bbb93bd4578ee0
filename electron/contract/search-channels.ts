import { z } from 'zod';
import type { ChannelArea } from './channel-area';

export const searchKindSchema = z.enum(['plan', 'task', 'document', 'point', 'organ']);

/** Of plans whether they have their number; of documents what holds of them. */
export const searchStateSchema = z.enum(['draft', 'numbered', 'in-force', 'amended', 'replaced', 'ended']);

/** What narrows a search. Organs go by their names, without regard to case and diacritics. */
export const searchFiltersSchema = z.strictObject({
  kind: searchKindSchema.exactOptional(),
  year: z
    .string()
    .regex(/^\d{4}$/u)
    .exactOptional(),
  issuer: z.string().min(1).max(300).exactOptional(),
  lead: z.string().min(1).max(300).exactOptional(),
  state: searchStateSchema.exactOptional(),
});

/** The most results of one search. */
export const MAX_SEARCH_RESULTS = 200;

/** A stretch of a text; `lit` are the words that were looked for, in UTF-16 units, in order. */
const excerptSchema = z
  .object({
    text: z.string(),
    lit: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) }).readonly()).readonly(),
  })
  .readonly();

const searchResultSchema = z
  .object({
    kind: searchKindSchema,
    /** Id of the plan, document or organ. */
    owner: z.string(),
    /** Id of the task's item, of the point, or of the block of a plan in which the words stand; empty for none. */
    item: z.string(),
    /** Full path of the task, or number of the point. */
    path: z.string(),
    heading: excerptSchema,
    /** The line that has the words, where the heading does not say all. */
    body: excerptSchema.nullable(),
    /** What the plan, document or organ is called; empty where `heading` begins with it. */
    within: z.string(),
  })
  .readonly();

/** Full text over plans, tasks, documents, points and organs. */
export const searchChannels = {
  /**
   * Best first. The last word may be unfinished; marks may be right, missing or wrong. Without words, the newest
   * that the filters let through; without both, nothing.
   */
  'search.find': {
    request: z.strictObject({
      query: z.string().max(400),
      filters: searchFiltersSchema,
      limit: z.int().min(1).max(MAX_SEARCH_RESULTS),
    }),
    response: z.object({ results: z.array(searchResultSchema).readonly() }),
  },
} as const satisfies ChannelArea;

export type SearchFilters = z.infer<typeof searchFiltersSchema>;
export type SearchKind = z.infer<typeof searchKindSchema>;
export type SearchResult = z.infer<typeof searchResultSchema>;
