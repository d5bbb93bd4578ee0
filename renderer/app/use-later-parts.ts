import { useEffect } from 'react';
import { createStore, useStore } from './store';

type LaterParts = typeof import('./later-parts')['laterParts'];

const loaded = createStore<LaterParts | null>(null);

async function load(): Promise<void> {
  if (loaded.get() !== null) return;
  const { laterParts } = await import('./later-parts');
  laterParts.fetchPageFonts();
  loaded.set(laterParts);
}

/** Loads the code of the parts that come later in the window's first pause, so that nobody waits for it then. */
export function loadLaterParts(): void {
  requestIdleCallback(() => void load());
}

/** The parts that come later; null until their code is there. It is loaded at the latest when it is `wanted`. */
export function useLaterParts(wanted: boolean): LaterParts | null {
  useEffect(() => {
    if (wanted) void load();
  }, [wanted]);
  return useStore(loaded);
}
