import { z } from 'zod';
import { documentEntrySchema } from '../../core/citations/document-entry';
import type { ChannelArea } from './channel-area';

/** The register of documents. */
export const documentChannels = {
  /** The register of documents, as citations need them. */
  'documents.list': {
    request: z.strictObject({}),
    response: z.object({ documents: z.array(documentEntrySchema) }),
  },
} as const satisfies ChannelArea;
