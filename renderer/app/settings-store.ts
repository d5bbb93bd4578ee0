import type { DuThaoApi } from '../../electron/contract/api';
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import type { Failure } from '../../electron/contract/failure';
import type { Settings } from '../../electron/contract/settings';
import { createStore, type Readable } from './store';

export type SettingsStore = {
  /** The usual ones until they are loaded. */
  readonly settings: Readable<Settings>;
  /** Reads the settings of this machine; where they cannot be read, the usual ones stay. Reads once. */
  readonly load: () => Promise<void>;
  /** Changes settings at once on the screen, and soon after on the disk. */
  readonly change: (part: Partial<Settings>) => void;
  /** Writes at once what is not written yet. */
  readonly flush: () => Promise<void>;
};

/** Dragging a pane's border changes a setting many times a second; the disk sees the last one. */
const WRITE_AFTER_MS = 400;

/**
 * `onFailure` is told when settings could not be kept, and not again before they could; they hold for this run all
 * the same.
 */
export function createSettingsStore(
  api: Pick<DuThaoApi, 'invoke'>,
  onFailure: (failure: Failure) => void,
): SettingsStore {
  const settings = createStore(DEFAULT_SETTINGS);
  let loading: Promise<void> | undefined;
  let pending: Partial<Settings> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;

  const read = async () => {
    const result = await api.invoke('settings.get', {});
    // What was changed meanwhile is newer.
    if (result.ok) settings.set({ ...result.value, ...pending });
  };

  const flush = async () => {
    clearTimeout(timer);
    const part = pending;
    pending = {};
    if (Object.keys(part).length === 0) return;
    const result = await api.invoke('settings.set', part);
    if (!result.ok && !isTold) onFailure(result.failure);
    isTold = !result.ok;
  };

  return {
    settings,
    flush,
    load: () => {
      loading ??= read();
      return loading;
    },
    change: (part) => {
      pending = { ...pending, ...part };
      settings.set({ ...settings.get(), ...part });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), WRITE_AFTER_MS);
    },
  };
}
