import type { TextRange } from '../../../core/vietnamese/match-text';
import type { SearchFilters } from '../../../electron/contract/search-channels';

/** What is looked for. Words are trimmed; without words and filters it is for a good start. */
export type PaletteQuery = {
  readonly words: string;
  readonly filters: SearchFilters;
  /** Everything that was found in the library shall be shown, and nothing else. */
  readonly all: boolean;
};

/** A text of which some words are lit, in order. */
export type LitText = { readonly text: string; readonly lit?: readonly TextRange[] };

/** Something that the palette found. */
export type PaletteEntry = {
  /** Unique among all entries. */
  readonly id: string;
  /** Full path or number, in front of the label. */
  readonly path?: string;
  readonly label: LitText;
  /** More lines, below the label. */
  readonly below?: readonly LitText[];
  readonly detail?: string;
  readonly shortcut?: string;
  readonly perform: () => void;
  /** Copies it into the open plan; absent for what cannot be. */
  readonly copy?: () => void;
};

export type PaletteGroup = {
  readonly title: string;
  /** Groups are shown by rank, lowest first; those of one rank as their sources were added. */
  readonly rank: number;
  readonly entries: readonly PaletteEntry[];
  /** More was found than is shown. */
  readonly hasMore?: boolean;
  /** What the user should know of the group, at its end. */
  readonly note?: string;
};

/** Finds things by a few words, compared without case and diacritics. */
export type PaletteSource = (
  query: PaletteQuery,
) => Promise<readonly PaletteGroup[]> | readonly PaletteGroup[];

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

export function hasFilters(filters: SearchFilters): boolean {
  return Object.keys(filters).length > 0;
}
