import { Button } from '@mantine/core';
import { vi } from '../strings/vi';
import classes from './crash-screen.module.css';
import { savePlanFile } from './plan-actions';
import type { PlanSession } from './plan-session';
import { type Services, useServices } from './services';
import { NoticeArea } from './shell/notice-area';
import { useStore } from './store';
import { useLaterParts } from './use-later-parts';

const words = vi.app.crash;

/**
 * What stands in for the screens after a bug: first a way to keep the words, then a way on. It leans on as
 * little as it can, for a bug here would leave the window blank.
 */
export function CrashScreen({ onAgain }: { readonly onAgain: () => void }) {
  const services = useServices();
  const session = useStore(services.openPlan.session);
  const later = useLaterParts(session !== null);
  return (
    <main className={classes.screen}>
      <section className={classes.card} role="alert">
        <h1 className={classes.title}>{words.title}</h1>
        <p>{session === null ? words.textWithoutPlan : words.text}</p>
        {session !== null && <SaveLine session={session} />}
        <div className={classes.actions}>
          {session !== null && (
            <Button data-autofocus onClick={() => void savePlanFile(services, 'rescue')}>
              {words.rescue}
            </Button>
          )}
          <Button variant="default" onClick={onAgain}>
            {words.again}
          </Button>
          {session !== null && (
            <Button variant="default" onClick={() => void closePlan(services).then(onAgain)}>
              {words.closePlan}
            </Button>
          )}
        </div>
        <p className={classes.note}>{words.logged}</p>
      </section>
      <NoticeArea />
      {later !== null && <later.LeaveDialog />}
    </main>
  );
}

/** The way on when it is this plan that the screens cannot draw. */
async function closePlan({ openPlan, place }: Services): Promise<void> {
  if (await openPlan.close()) place.set('library');
}

function SaveLine({ session }: { readonly session: PlanSession }) {
  const state = useStore(session.saveState);
  if (state.kind !== 'saved') return <p className={classes.unsaved}>{words.unsaved}</p>;
  return <p className={classes.saved}>{words.allSaved}</p>;
}
