/** Something that the palette found. */
export type PaletteEntry = {
  /** Unique among all entries. */
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly shortcut?: string;
  readonly perform: () => void;
};

export type PaletteGroup = { readonly title: string; readonly entries: readonly PaletteEntry[] };

/** Finds things by a few words, compared without case and diacritics. An empty query asks for a good start. */
export type PaletteSource = (query: string) => Promise<readonly PaletteGroup[]> | readonly PaletteGroup[];

export type PaletteSources = {
  /** Adds a source, shown after those that are there; the returned function takes it away. */
  readonly add: (source: PaletteSource) => () => void;
  readonly all: () => readonly PaletteSource[];
};

export function createPaletteSources(): PaletteSources {
  const sources = new Set<PaletteSource>();
  return {
    add: (source) => {
      sources.add(source);
      return () => sources.delete(source);
    },
    all: () => [...sources],
  };
}
