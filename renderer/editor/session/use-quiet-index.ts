import { startTransition, useEffect, useState } from 'react';
import type { PlanIndex } from './plan-index';
import { usePlanStore } from './use-plan';

/** What is not looked at while typing may lag so far behind the page, in milliseconds. */
const LAG = 200;

/**
 * The plan for what stands beside the page. Follows typing in a small distance, so that a key press never
 * draws more than its paragraph; everything else comes at once.
 */
export function useQuietIndex(): PlanIndex {
  const store = usePlanStore();
  const [index, setIndex] = useState(store.index);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(timer);
      timer = undefined;
      setIndex(store.index());
    };
    const showLater = () => {
      timer ??= setTimeout(() => startTransition(show), LAG);
    };
    const stops = [store.listen('blocks', showLater), store.listen('acts', show)];
    show();
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
    };
  }, [store]);
  return index;
}
