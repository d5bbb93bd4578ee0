import type { ErrorReport } from '../contract/error-report';
import type { OperationName } from './operations';

/** What the thread of the library is started with. */
export type LibraryThreadData = { readonly path: string };

/** One call, answered by the same `call` number. */
export type LibraryCall = {
  readonly call: number;
  readonly operation: OperationName | 'status' | 'restore' | 'close';
  readonly input: unknown;
};

export type LibraryAnswer =
  | { readonly call: number; readonly answer: unknown }
  | { readonly call: number; readonly bug: ErrorReport };
