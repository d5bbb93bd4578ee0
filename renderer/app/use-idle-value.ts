import { useEffect, useState } from 'react';
import type { Readable } from './store';

/** No older than this, in milliseconds, even while the user types without a pause. */
const LATEST_MS = 1_500;

/**
 * A value computed from a store when the window has nothing better to do, so that neither opening nor typing
 * waits for it; null until then.
 * `compute` must not change between renders.
 */
export function useIdleValue<Source, Value>(
  store: Readable<Source>,
  compute: (source: Source) => Value,
): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let waiting: number | undefined;
    const update = () => {
      waiting = undefined;
      setValue(compute(store.get()));
    };
    const later = () => {
      waiting ??= requestIdleCallback(update, { timeout: LATEST_MS });
    };
    later();
    const stop = store.subscribe(later);
    return () => {
      stop();
      if (waiting !== undefined) cancelIdleCallback(waiting);
    };
  }, [store, compute]);
  return value;
}
