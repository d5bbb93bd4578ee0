import { vi } from '../../strings/vi';
import { useServices } from '../services';
import { useStore } from '../store';
import { useLaterParts } from '../use-later-parts';
import classes from './status-bar.module.css';

/** What is true of the plan in hand, and where things are kept. */
export function StatusBar() {
  const { openPlan, place, library } = useServices();
  const here = useStore(place);
  const session = useStore(openPlan.session);
  const status = useStore(library.state);
  const inEditor = here === 'editor' && session !== null;
  const later = useLaterParts(inEditor);
  return (
    <footer className={classes.bar}>
      {inEditor && later !== null && <later.PlanFiguresLine session={session} />}
      <span className={classes.space} />
      {status?.ready === true && <span title={status.path}>{vi.app.status.library}</span>}
      {inEditor && later !== null && <later.ZoomControl />}
    </footer>
  );
}
