import Store from 'electron-store';
import { z } from 'zod';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../contract/settings';

/** Where the window stood, in device-independent pixels of the whole desktop. */
const windowSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

export type WindowPlace = z.infer<typeof windowSchema>;

/** What this machine remembers, one schema a key. A value that no longer fits its schema counts as not set. */
const schemas = {
  screens: settingsSchema,
  window: windowSchema,
  /** Path of the office's own template. */
  ownTemplate: z.string(),
  /** The folder of the file that was written or read last. */
  lastFolder: z.string(),
} as const;

type Schemas = typeof schemas;
type Key = keyof Schemas;

export type SettingsStore = {
  readonly get: <Name extends Key>(key: Name) => z.output<Schemas[Name]> | undefined;
  readonly set: <Name extends Key>(key: Name, value: z.output<Schemas[Name]>) => void;
  readonly forget: (key: Key) => void;
};

/** The settings file in the user-data folder. One that is damaged is begun anew: nothing in it is irreplaceable. */
export function openSettings(): SettingsStore {
  const store = new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true });
  return {
    get: (key) => {
      const parsed = schemas[key].safeParse(store.get(key));
      // The schema of a key is that of its own value; the compiler cannot follow one key through both.
      return parsed.success ? (parsed.data as never) : undefined;
    },
    set: (key, value) => store.set(key, value),
    forget: (key) => store.delete(key),
  };
}

/** The settings of the screens, with defaults where nothing was set. */
export function screenSettings(store: SettingsStore): Settings {
  return store.get('screens') ?? DEFAULT_SETTINGS;
}
