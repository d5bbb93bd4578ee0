import { useSyncExternalStore } from 'react';

/** A value that can be watched. */
export type Readable<Value> = {
  readonly get: () => Value;
  /** Calls the listener after each change; the returned function stops that. */
  readonly subscribe: (listener: () => void) => () => void;
};

export type Store<Value> = Readable<Value> & { readonly set: (value: Value) => void };

/** State that lives outside of React, so that sessions and commands can be tested without a window. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store's value; the component renders again when it changes. */
export function useStore<Value>(store: Readable<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** As {@link useStore}, but only for what `select` takes out of it, which must be cheap and comparable by `Object.is`. */
export function useSelected<Value, Selected>(
  store: Readable<Value>,
  select: (value: Value) => Selected,
): Selected {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
