import { z } from 'zod';
import { organSchema } from '../../core/organs/organ';
import type { ChannelArea } from './channel-area';

/** The register of organs. */
export const organChannels = {
  /** The register: the organs that the application brings and those added here, by name. */
  'organs.list': { request: z.strictObject({}), response: z.object({ organs: z.array(organSchema) }) },
  /** Adds an organ under a new id. Fails with `organ-exists` for a name that differs only in case or spaces. */
  'organs.add': {
    request: z.strictObject({ organ: organSchema.omit({ id: true }) }),
    response: z.object({ organ: organSchema }),
  },
} as const satisfies ChannelArea;
