import { vi } from '../../strings/vi';
import { formatCount } from '../../ui/format-count';
import { type PlanFigures, planFigures } from '../plan-figures';
import type { PlanSession } from '../plan-session';
import { useIdleValue } from '../use-idle-value';
import classes from './status-bar.module.css';

const words = vi.app.status;

/** The open plan in figures: its words, its tasks, and by which rules it is printed. */
export function PlanFiguresLine({ session }: { readonly session: PlanSession }) {
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
