import { useEffect, useState } from 'react';
import type { Readable } from './store';

/** So far it may lag behind, in milliseconds: whoever types fast is not followed letter by letter. */
const LAG_MS = 300;
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
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: number | undefined;
    const update = () => {
      timer = undefined;
      setValue(compute(store.get()));
    };
    const whenIdle = () => {
      waiting = requestIdleCallback(update, { timeout: LATEST_MS - LAG_MS });
    };
    const later = () => {
      timer ??= setTimeout(whenIdle, LAG_MS);
    };
    whenIdle();
    const stop = store.subscribe(later);
    return () => {
      stop();
      clearTimeout(timer);
      if (waiting !== undefined) cancelIdleCallback(waiting);
    };
  }, [store, compute]);
  return value;
}
