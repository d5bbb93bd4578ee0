/** The parts of Node's file errors that are looked at. Everything else about them stays unread. */
export type FileError = { readonly code: string; readonly syscall: string };

/**
 * Reads an error thrown by a file operation.
 * @throws the same error again when it is none: then it is a bug, not something the user can meet.
 */
export function fileError(error: unknown): FileError {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return {
      code: error.code,
      syscall: 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : '',
    };
  }
  throw error;
}
