import type { Result } from '../../core/base/result';
import type { Request, Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useLibraryAnswer } from '../app/use-library-answer';

type Name = 'organs.work' | 'organs.workload';

const PARTS = ['plans', 'organs', 'status'] as const;

/** What the plans give organs to do, asked anew when plans or organs change; null until the first answer. */
export function useOrganWork<Asked extends Name>(
  name: Asked,
  request: Request<Asked>,
): Result<Response<Asked>, Failure> | null {
  return useLibraryAnswer(name, request, PARTS);
}
