import type { DuThaoApi } from '../../electron/contract/api';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { createStore, type Readable } from './store';

export type LibraryState = Response<'library.status'>;

/** Whether the library can be used, kept up to date with what the main process tells. */
export type LibraryStatus = {
  readonly state: Readable<LibraryState | null>;
  readonly refresh: () => Promise<void>;
  /** Tries to open a library again that could not be opened; the failure says why it still cannot. */
  readonly retry: () => Promise<Failure | null>;
};

export function createLibraryStatus(api: Pick<DuThaoApi, 'invoke'>): LibraryStatus {
  const state = createStore<LibraryState | null>(null);
  const refresh = async () => {
    const result = await api.invoke('library.status', {});
    if (result.ok) state.set(result.value);
  };
  return {
    state,
    refresh,
    retry: async () => {
      const result = await api.invoke('library.retry', {});
      await refresh();
      return result.ok ? null : result.failure;
    },
  };
}
