import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { PlanIndex } from './plan-index';
import type { Channel, Place, PlanStore } from './plan-store';

export const PlanStoreContext = createContext<PlanStore | null>(null);

export function usePlanStore(): PlanStore {
  const store = useContext(PlanStoreContext);
  if (store === null) throw new Error('A part of the editor outside its screen');
  return store;
}

/**
 * A value read from the index, drawn again only when it differs by `Object.is`. `read` must give the same
 * object for the same index, or a primitive.
 */
export function usePlanValue<Value>(channel: Channel, read: (index: PlanIndex) => Value): Value {
  const store = usePlanStore();
  const listen = useCallback((listener: () => void) => store.listen(channel, listener), [store, channel]);
  return useSyncExternalStore(listen, () => read(store.index()));
}

/** One thing asked of where the caret stands; drawn again only when the answer differs. */
export function usePlaceValue<Value>(read: (place: Place | null) => Value): Value {
  const store = usePlanStore();
  const listen = useCallback((listener: () => void) => store.listen('place', listener), [store]);
  return useSyncExternalStore(listen, () => read(store.place()));
}
