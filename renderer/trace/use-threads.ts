import type { Result } from '../../core/base/result';
import type { ChannelName, Request, Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useLibraryAnswer } from '../app/use-library-answer';

/** What moves the threads between documents and plans. */
export const MOVES_THREADS = ['plans', 'documents', 'threads', 'status'] as const;

/** Asks the main process, and again whenever plans, documents or threads change; null until it answers. */
export function useThreads<Name extends ChannelName>(
  name: Name,
  request: Request<Name>,
): Result<Response<Name>, Failure> | null {
  return useLibraryAnswer(name, request, MOVES_THREADS);
}
