import type { z } from 'zod';

/** Some channels of the map: those of one subject stand in one file. */
export type ChannelArea = Readonly<Record<string, { request: z.ZodType; response: z.ZodType }>>;
