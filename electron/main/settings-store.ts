import { z } from 'zod';
import { DEFAULT_SETTINGS } from '../contract/default-settings';
import { type Settings, settingsSchema } from '../contract/settings';

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
  screens: z.record(z.string(), z.unknown()),
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
  /** Holds from now on; false when it could not be written, and so only holds until the window closes. */
  readonly set: <Name extends Key>(key: Name, value: z.output<Schemas[Name]>) => boolean;
  readonly forget: (key: Key) => void;
};

/** Where settings are kept: a JSON file, by way of electron-store. */
export type SettingsFile = {
  readonly get: (key: string) => unknown;
  /** False when the file could not be written. */
  readonly set: (key: string, value: unknown) => boolean;
  readonly delete: (key: string) => void;
};

/** The settings in a file, checked as they are read: anybody may have edited it. */
export function settingsIn(file: SettingsFile): SettingsStore {
  return {
    get: (key) => {
      const parsed = schemas[key].safeParse(file.get(key));
      // The schema of a key is that of its own value; the compiler cannot follow one key through both.
      return parsed.success ? (parsed.data as never) : undefined;
    },
    set: (key, value) => file.set(key, value),
    forget: (key) => file.delete(key),
  };
}

/**
 * The settings of the screens. Each that was not set, or does not fit its schema, has its default; the others
 * stay, so that a version with one more setting forgets none.
 */
export function screenSettings(store: SettingsStore): Settings {
  const stored = store.get('screens') ?? {};
  const fitting = Object.entries(settingsSchema.shape)
    .map(([name, schema]) => [name, schema.safeParse(stored[name])] as const)
    .flatMap(([name, parsed]) => (parsed.success ? [[name, parsed.data]] : []));
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(fitting) });
}
