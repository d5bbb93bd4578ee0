import { z } from 'zod';
import { commandIds } from './commands';

/** What the main process tells the renderer on its own: name and payload. */
export const events = {
  /** A menu entry was chosen. */
  'menu.command': z.object({ command: z.enum(commandIds) }),
  /** `done` runs from 0 to 1; `step` is what is being done, in Vietnamese. */
  'export.progress': z.object({ exportId: z.uuid(), done: z.number().min(0).max(1), step: z.string() }),
  /** What the library holds of this is no longer what was last listed. */
  'library.changed': z.object({ what: z.enum(['plans', 'organs', 'documents', 'threads', 'status']) }),
  /** The window is about to close: write what is not written, then send `app.closing-answer`. */
  'app.closing': z.object({}),
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;

export const eventNames = Object.keys(events) as readonly EventName[];
