import Store from 'electron-store';
import type { SettingsFile } from './settings-store';

/** The settings file in the user-data folder. A damaged one is begun anew: nothing in it is irreplaceable. */
export function openSettingsFile(): SettingsFile {
  return new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true });
}
