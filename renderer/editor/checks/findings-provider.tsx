import { type ReactNode, useEffect, useState } from 'react';
import { createPlanChecker } from '../../../core/checks/plan-checker';
import { useToday } from '../../ui/use-today';
import { useRegister } from '../register/use-register';
import { usePlanStore } from '../session/use-plan';
import { createFindingsStore } from './findings-store';
import { useAnsweredHorizons } from './use-answered-horizons';
import { FindingsContext } from './use-findings';
import { walkWhenIdle } from './walk-when-idle';

/** Looks at the plan whenever the window has nothing better to do: typing never waits for it. */
export function FindingsProvider({ children }: { readonly children: ReactNode }) {
  const store = usePlanStore();
  const { known } = useRegister();
  const today = useToday();
  const horizons = useAnsweredHorizons(store.index().plan.id);
  const [findings] = useState(createFindingsStore);
  const [check] = useState(createPlanChecker);
  useEffect(() => {
    const walk = walkWhenIdle(
      () => check.steps(store.index().plan, { organs: known, today, ...horizons }),
      findings.set,
    );
    walk.later();
    const stops = [
      store.listen('blocks', walk.later),
      store.listen('settings', walk.later),
      store.listen('blanks', walk.later),
    ];
    return () => {
      for (const stop of stops) stop();
      walk.stop();
    };
  }, [store, known, today, horizons, findings, check]);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}
