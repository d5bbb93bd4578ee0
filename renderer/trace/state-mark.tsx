import { vi } from '../strings/vi';
import classes from './state-mark.module.css';

type State = 'covered' | 'outdated' | 'hole' | 'orphan' | 'outdatedAnswer';

/** The state of a point or answer, as a word on its colour. */
export function StateMark({ state }: { readonly state: State }) {
  return (
    <span className={classes.mark} data-state={state}>
      {vi.trace.states[state]}
    </span>
  );
}
