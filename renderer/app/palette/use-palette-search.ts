import { useEffect, useState } from 'react';
import type { PaletteGroup, PaletteSource } from './palette-source';

/** What the sources found, and for which words. */
export type PaletteResult = { readonly query: string; readonly groups: readonly PaletteGroup[] };

/** Asks all sources for the words; an answer that comes after newer words were typed is dropped. */
export function usePaletteSearch(sources: readonly PaletteSource[], typed: string): PaletteResult | null {
  const query = typed.trim();
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
