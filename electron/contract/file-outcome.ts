import { z } from 'zod';

/**
 * A file that the main process wrote or read. The renderer cannot name a path: it hands the token back, and
 * shows `name` and `folder` to the user.
 */
export const fileHandleSchema = z.object({
  token: z.uuid(),
  name: z.string(),
  folder: z.string(),
});

export type FileHandle = z.infer<typeof fileHandleSchema>;

export const cancelledSchema = z.object({ outcome: z.literal('cancelled') });

/** The user closed the dialog, or the file is written. */
export const saveOutcomeSchema = z.discriminatedUnion('outcome', [
  cancelledSchema,
  z.object({ outcome: z.literal('saved'), file: fileHandleSchema }),
]);

export type SaveOutcome = z.infer<typeof saveOutcomeSchema>;
