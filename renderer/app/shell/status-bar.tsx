import { vi } from '../../strings/vi';
import { formatCount } from '../../ui/format-count';
import { type PlanFigures, planFigures } from '../plan-figures';
import type { PlanSession } from '../plan-session';
import { useServices } from '../services';
import { useStore } from '../store';
import { useIdleValue } from '../use-idle-value';
import classes from './status-bar.module.css';
import { ZoomControl } from './zoom-control';

const words = vi.app.status;

/** What is true of the plan in hand, and where things are kept. */
export function StatusBar() {
  const { openPlan, place, library } = useServices();
  const here = useStore(place);
  const session = useStore(openPlan.session);
  const status = useStore(library.state);
  const inEditor = here === 'editor' && session !== null;
  return (
    <footer className={classes.bar}>
      {inEditor && <Figures session={session} />}
      <span className={classes.space} />
      {status?.ready === true && <span title={status.path}>{words.library}</span>}
      {inEditor && <ZoomControl />}
    </footer>
  );
}

function Figures({ session }: { readonly session: PlanSession }) {
  const figures = useIdleValue(session.plan, planFigures);
  if (figures === null) return null;
  return (
    <>
      <span>{words.words(formatCount(figures.words))}</span>
      <span>{taskWords(figures)}</span>
      <span className={classes.optional}>{words.rules(figures.rules, rulesWhy(figures))}</span>
    </>
  );
}

function taskWords({ tasks, tasksWithoutLead }: PlanFigures): string {
  if (tasks === 0) return words.tasks(0);
  const lead = tasksWithoutLead === 0 ? words.allLed : words.withoutLead(tasksWithoutLead);
  return `${words.tasks(tasks)} · ${lead}`;
}

function rulesWhy({ rulesBy }: PlanFigures): string {
  switch (rulesBy) {
    case 'plan':
      return words.byPlan;
    case 'date':
      return words.byDate;
    case 'undated':
      return words.undated;
  }
}
