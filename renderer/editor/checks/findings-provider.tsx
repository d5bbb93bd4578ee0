import { type ReactNode, useEffect, useState } from 'react';
import { createPlanChecker } from '../../../core/checks/plan-checker';
import { useToday } from '../../ui/use-today';
import { useRegister } from '../register/use-register';
import { usePlanStore } from '../session/use-plan';
import { createFindingsStore } from './findings-store';
import { useAnsweredHorizons } from './use-answered-horizons';
import { FindingsContext } from './use-findings';

/** No older than this, in milliseconds, even while one types without a pause. */
const LATEST_MS = 1_500;

/** Looks at the plan whenever the window has nothing better to do: typing never waits for it. */
export function FindingsProvider({ children }: { readonly children: ReactNode }) {
  const store = usePlanStore();
  const { known } = useRegister();
  const today = useToday();
  const horizons = useAnsweredHorizons(store.index().plan.id);
  const [findings] = useState(createFindingsStore);
  const [check] = useState(createPlanChecker);
  useEffect(() => {
    let waiting: number | undefined;
    const look = () => {
      waiting = undefined;
      findings.set(check(store.index().plan, { organs: known, today, ...horizons }));
    };
    const lookLater = () => {
      waiting ??= requestIdleCallback(look, { timeout: LATEST_MS });
    };
    lookLater();
    const stops = [
      store.listen('blocks', lookLater),
      store.listen('settings', lookLater),
      store.listen('blanks', lookLater),
    ];
    return () => {
      for (const stop of stops) stop();
      if (waiting !== undefined) cancelIdleCallback(waiting);
    };
  }, [store, known, today, horizons, findings, check]);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}
