import type { Result } from '../../core/base/result';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useLibraryAnswer } from '../app/use-library-answer';

export type DocumentUses = Response<'documents.uses'>;

const PARTS = ['plans', 'documents', 'threads', 'status'] as const;

/** What hangs on a document, asked for anew when plans, documents or links change; null until the first answer. */
export function useUses(id: string): Result<DocumentUses, Failure> | null {
  return useLibraryAnswer('documents.uses', { id }, PARTS);
}
