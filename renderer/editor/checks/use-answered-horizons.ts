import { useEffect, useState } from 'react';
import { groupBy } from '../../../core/base/group-by';
import type { Surroundings } from '../../../core/checks/check';
import { pointHorizon } from '../../../core/checks/horizon';
import { useServices } from '../../app/services';
import { useThreadsChange } from '../points/use-threads-change';

type Horizons = Pick<Surroundings, 'answered' | 'terms'>;

const NONE: Horizons = { answered: new Map(), terms: new Map() };

/** By when the documents above want what the plan's tasks answer. Nothing until the library has answered. */
export function useAnsweredHorizons(plan: string): Horizons {
  const { api } = useServices();
  const changes = useThreadsChange();
  const [horizons, setHorizons] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the threads is a reason to ask again
  useEffect(() => {
    let current = true;
    void api.invoke('threads.of-plan', { plan }).then((result) => {
      // Without the library there are no threads, and what is wrong with it is told by the shell.
      if (!current || !result.ok) return;
      const { links, terms } = result.value;
      const byItem = groupBy(links, ({ item }) => item);
      setHorizons({
        answered: new Map(
          [...byItem].map(([item, points]) => [item, points.flatMap((point) => pointHorizon(point) ?? [])]),
        ),
        terms: new Map(terms.map(({ document, term }) => [document, term])),
      });
    });
    return () => {
      current = false;
    };
  }, [api, plan, changes]);
  return horizons;
}
