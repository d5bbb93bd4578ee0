/** Something that the palette found. */
export type PaletteEntry = {
  /** Unique among all entries. */
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly shortcut?: string;
  readonly perform: () => void;
};

export type PaletteGroup = {
  readonly title: string;
  /** Groups are shown by rank, lowest first; those of one rank as their sources were added. */
  readonly rank: number;
  readonly entries: readonly PaletteEntry[];
};

/** Finds things by a few words, compared without case and diacritics. An empty query asks for a good start. */
export type PaletteSource = (query: string) => Promise<readonly PaletteGroup[]> | readonly PaletteGroup[];

export type PaletteSources = {
  /** Adds a source; the returned function takes it away. */
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
