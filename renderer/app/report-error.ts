import type { DuThaoApi } from '../../electron/contract/api';
import { describeError } from '../../electron/contract/error-report';

/** Notes a bug in the log file of this machine: where in the code, never with which words. */
export function reportError(api: Pick<DuThaoApi, 'invoke'>, error: unknown): void {
  const { name, code, frames } = describeError(error);
  void api.invoke('log.renderer-error', { name, code, frames: [...frames] });
}
