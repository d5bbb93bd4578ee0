import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Finding } from '../../../core/base/finding';
import { useStore } from '../../app/store';
import type { FindingsStore } from './findings-store';

export const FindingsContext = createContext<FindingsStore | null>(null);

function useFindingsStore(): FindingsStore {
  const store = useContext(FindingsContext);
  if (store === null) throw new Error('A part of the editor outside its screen');
  return store;
}

/** Everything found of the plan, in printed order; null until it was looked at. */
export function useFindings(): readonly Finding[] | null {
  return useStore(useFindingsStore().all);
}

/** What was found of one block; drawn again only when that changes. */
export function useFindingsOf(block: string): readonly Finding[] {
  const store = useFindingsStore();
  return useSyncExternalStore(store.all.subscribe, () => store.of(block));
}
