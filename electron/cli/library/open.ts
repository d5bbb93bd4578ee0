import { randomUUID } from 'node:crypto';
import type { Result } from '../../../core/base/result';
import type { Failure } from '../../contract/failure';
import { type LibraryService, libraryService } from '../../library/library-service';
import { seedRegisters } from '../../library/seeds';
import type { CliIo, ExitCode } from '../command';
import type { LibraryCall } from './action';

/**
 * Runs something on the call's library and closes it. Unless `create` is given, a file that is missing or no
 * library is an error, and nothing is made or moved.
 */
export async function withLibrary(
  { file }: LibraryCall,
  io: CliIo,
  run: (library: LibraryService) => Promise<ExitCode>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<ExitCode> {
  const library = libraryService({
    path: file,
    examples: [],
    registers: seedRegisters(),
    ...(create ? {} : { existingOnly: true }),
    now: () => new Date(),
    newId: randomUUID,
  });
  try {
    const status = await library.status();
    if (!status.ok) return refused(status, io);
    return await run(library);
  } finally {
    await library.close();
  }
}

/** Tells a failure on stderr. */
export function refused({ failure }: Extract<Result<never, Failure>, { ok: false }>, io: CliIo): 1 {
  io.stderr(`${failure.message}\n`);
  return 1;
}
