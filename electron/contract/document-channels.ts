import { z } from 'zod';
import { documentEntrySchema } from '../../core/citations/document-entry';
import { documentRecordSchema } from '../../core/citations/document-record';
import type { ChannelArea } from './channel-area';
import { revisionSchema } from './plan-entry';

/** The register of documents. */
export const documentChannels = {
  /** The register of documents, as citations need them. */
  'documents.list': {
    request: z.strictObject({}),
    response: z.object({ documents: z.array(documentEntrySchema) }),
  },
  /**
   * Enters a document under a new id. Fails with `document-exists` for one of the same symbol, date and issuer.
   */
  'documents.add': {
    request: z.strictObject({ record: documentRecordSchema.omit({ id: true }) }),
    response: z.object({ record: documentRecordSchema, revision: revisionSchema }),
  },
} as const satisfies ChannelArea;
