import { useEffect } from 'react';
import type { Plan } from '../../../core/plan/plan';
import { singleBlock } from '../../../core/plan/printed-words';
import { vi } from '../../strings/vi';
import type { PlanSession } from '../plan-session';
import { planTitle } from '../plan-title';
import { useSelected } from '../store';
import { SaveIndicator } from './save-indicator';
import classes from './top-bar.module.css';

/** The open plan in the top bar: its title, which draft it is, and whether it is saved. */
export function PlanName({ session }: { readonly session: PlanSession }) {
  const title = useSelected(session.plan, planTitle) || vi.app.untitled;
  const round = useSelected(session.plan, draftRound);
  useEffect(() => {
    document.title = `${title} – ${vi.app.name}`;
    return () => {
      document.title = vi.app.name;
    };
  }, [title]);
  return (
    <>
      <h1 className={classes.name} title={title}>
        {title}
      </h1>
      {round !== undefined && <span className={classes.tag}>{vi.app.draft(round)}</span>}
      <SaveIndicator session={session} />
    </>
  );
}

function draftRound(plan: Plan): number | undefined {
  return singleBlock(plan.blocks, 'letterhead').draft;
}
