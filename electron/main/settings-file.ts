import Store from 'electron-store';
import { describeError } from '../contract/error-report';
import type { Log } from './log';
import type { SettingsFile } from './settings-store';

/**
 * The settings file in the user-data folder. A damaged one is begun anew: nothing in it is irreplaceable. One
 * that cannot be read or written is noted, and the settings then hold until the window closes.
 */
export function openSettingsFile(log: Log): SettingsFile {
  const memory = new Map<string, unknown>();
  const attempt = <Value>(action: () => Value): Value | undefined => {
    try {
      return action();
    } catch (error) {
      log.bug('settings-file', describeError(error));
      return undefined;
    }
  };
  const store = attempt(
    () => new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true }),
  );
  return {
    get: (key) => (memory.has(key) ? memory.get(key) : attempt(() => store?.get(key))),
    set: (key, value) => {
      memory.set(key, value);
      const isWritten = attempt(() => {
        store?.set(key, value);
        return store !== undefined;
      });
      return isWritten === true;
    },
    delete: (key) => {
      memory.set(key, undefined);
      attempt(() => store?.delete(key));
    },
  };
}
