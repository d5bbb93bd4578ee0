import { randomUUID } from 'node:crypto';
import { type LibraryService, libraryService } from '../../electron/library/library-service';
import { seedExamples, seedRegisters } from '../../electron/library/seeds';
import { libraryFile } from './saved-library';
import { temporaryFolder } from './temporary-folder';

/** A user-data folder with a library of the examples in which something was done before the window opens. */
export async function preparedLibrary(prepare: (library: LibraryService) => Promise<void>): Promise<string> {
  const userData = temporaryFolder();
  const library = libraryService({
    path: libraryFile(userData),
    examples: seedExamples(),
    registers: seedRegisters(),
    now: () => new Date(),
    newId: randomUUID,
  });
  try {
    await prepare(library);
  } finally {
    await library.close();
  }
  return userData;
}
