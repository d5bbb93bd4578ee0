import { z } from 'zod';

/**
 * Why the main process could not do what was asked. The renderer chooses by `code` what to offer next; the
 * words for the user stand in `message`.
 */
export const failureCodeSchema = z.enum([
  // plans
  'plan-not-found',
  'plan-conflict',
  'plan-invalid',
  'plan-exists',
  // the library as a whole
  'library-busy',
  'library-full',
  'library-read-only',
  'library-damaged',
  'library-newer',
  'library-unavailable',
  'library-missing',
  'library-exists',
  'backup-unusable',
  'backup-failed',
  // the registers of organs and documents
  'organ-exists',
  'organ-not-found',
  'organ-refused',
  'organ-conflict',
  'document-exists',
  'document-not-found',
  'document-conflict',
  'document-refused',
  'document-in-use',
  'attachment-missing',
  'attachment-damaged',
  'attachment-refused',
  // relations and links
  'relation-refused',
  'link-not-found',
  'link-refused',
  // files chosen in a dialog
  'file-missing',
  'file-too-large',
  'file-locked',
  'file-read-only',
  'file-unreadable',
  'folder-missing',
  'disk-full',
  'file-failed',
  'file-forgotten',
  // templates and export
  'template-missing',
  'template-invalid',
  'file-is-template',
  'export-refused',
  'export-cancelled',
  'export-running',
  'report-too-large',
  // the channel itself
  'request-refused',
  'bug',
]);

export type FailureCode = z.infer<typeof failureCodeSchema>;

const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  place: z.string().exactOptional(),
  block: z.string().exactOptional(),
});

/** As core's `Finding`, for findings that travel. */
export const findingsSchema = z.array(findingSchema);

/**
 * An expected failure. `message` is Vietnamese and whole: what happened, to which file or plan, what to do
 * next. `retry` tells that the very same request may succeed later without any change to it.
 */
export const failureSchema = z.object({
  code: failureCodeSchema,
  message: z.string(),
  retry: z.boolean().exactOptional(),
  findings: findingsSchema.exactOptional(),
});

export type Failure = z.infer<typeof failureSchema>;
