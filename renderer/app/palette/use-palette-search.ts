import { useEffect, useState } from 'react';
import type { PaletteGroup, PaletteQuery, PaletteSource } from './palette-source';

/** What the sources found, and for which query: the very object that was asked with. */
export type PaletteResult = { readonly query: PaletteQuery; readonly groups: readonly PaletteGroup[] };

/** Asks all sources; an answer that comes after something else was typed is dropped. Until then the last one stays. */
export function usePaletteSearch(
  sources: readonly PaletteSource[],
  query: PaletteQuery,
): PaletteResult | null {
  const [result, setResult] = useState<PaletteResult | null>(null);
  useEffect(() => {
    let current = true;
    void Promise.all(sources.map((source) => source(query))).then((found) => {
      if (current) setResult({ query, groups: found.flat().sort((a, b) => a.rank - b.rank) });
    });
    return () => {
      current = false;
    };
  }, [sources, query]);
  return result;
}
