import { useMemo } from 'react';
import type { Failure } from '../../electron/contract/failure';
import type { DueView } from '../app/place';
import { openPlan } from '../app/plan-actions';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { FailureNote } from '../ui/failure-note';
import { useToday } from '../ui/use-today';
import { DueListing } from './due-listing';
import classes from './due-screen.module.css';
import { shownPeriods, spanBefore } from './due-span';
import { DueTools } from './due-tools';
import { type TaskFilter, useDue } from './use-due';

/** What falls due, and when: by week, month or quarter, and after that what has no date. */
export function DueScreen() {
  const services = useServices();
  const { navigation } = services;
  const here = useStore(navigation.here);
  const today = useToday();
  const view: DueView = (here.place === 'due' ? here.view : undefined) ?? {};
  const { unit, from, plan, lead, kind } = view;
  const shown = useMemo(() => shownPeriods({ unit, from }, today), [unit, from, today]);
  const filter: TaskFilter = {
    ...(plan === undefined ? {} : { plan: plan.id }),
    ...(lead === undefined ? {} : { lead }),
    ...(kind === undefined ? {} : { kind }),
  };
  const answer = useDue(shown.span, spanBefore(shown, today), filter);
  // The view stands in the place itself, so that the way back from a plan leads to the same list. Another list
  // begins at its top: the row in hand stays only when it alone is what changes.
  const onView = (change: DueView) =>
    navigation.replace({ place: 'due', view: withoutBlanks({ ...view, row: undefined, ...change }) });

  return (
    <div className={classes.screen}>
      <DueTools view={view} shown={shown} filter={filter} onView={onView} />
      {answer?.ok === false && <Unreadable failure={answer.failure} />}
      {answer?.ok === true && (
        <DueListing
          answer={answer.value}
          view={view}
          shown={shown}
          today={today}
          onView={onView}
          onOpen={({ key, item }) => {
            onView({ row: key });
            void openPlan(services, item.plan, item.item);
          }}
        />
      )}
    </div>
  );
}

function Unreadable({ failure }: { readonly failure: Failure }) {
  return <FailureNote title={vi.due.failed} failure={failure} />;
}

/** What is not chosen is left out: a place is compared by what it says. */
function withoutBlanks(view: Partial<Record<keyof DueView, unknown>>): DueView {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}
