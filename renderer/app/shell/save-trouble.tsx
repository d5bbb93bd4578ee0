import { Button } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { vi } from '../../strings/vi';
import { savePlanFile, tellFailure } from '../plan-actions';
import type { PlanSession, SaveState } from '../plan-session';
import { type Services, useServices } from '../services';
import { useStore } from '../store';
import classes from './save-trouble.module.css';

type Failed = Extract<SaveState, { kind: 'failed' }>;

const words = vi.app.save;

/** Stays in sight for as long as the open plan could not be written, whichever screen is shown. */
export function SaveTrouble() {
  const { openPlan } = useServices();
  const session = useStore(openPlan.session);
  return session === null ? null : <SessionTrouble session={session} />;
}

function SessionTrouble({ session }: { readonly session: PlanSession }) {
  const services = useServices();
  const state = useStore(session.saveState);
  if (state.kind !== 'failed') return null;
  return (
    <section className={classes.strip} role="alert">
      <TriangleAlert size={20} className={classes.icon} aria-hidden />
      <div className={classes.text}>
        <strong>{words.failedTitle}.</strong> {state.failure.message}{' '}
        {state.retrying ? words.retrying : words.notRetrying}
      </div>
      <div className={classes.acts}>
        <WaysOut state={state} session={session} services={services} />
      </div>
    </section>
  );
}

function WaysOut({
  state,
  session,
  services,
}: {
  readonly state: Failed;
  readonly session: PlanSession;
  readonly services: Services;
}) {
  const gone = state.failure.code === 'plan-conflict' || state.failure.code === 'plan-not-found';
  return (
    <>
      {gone ? (
        <Button variant="default" onClick={() => void saveAsNew(services)}>
          {words.asNew}
        </Button>
      ) : (
        <Button variant="default" onClick={() => void session.flush()}>
          {vi.app.retry}
        </Button>
      )}
      {state.failure.code === 'plan-conflict' && (
        <Button variant="default" onClick={() => void reload(services)}>
          {words.reload}
        </Button>
      )}
      <Button variant="default" onClick={() => void savePlanFile(services, 'rescue')}>
        {words.rescue}
      </Button>
    </>
  );
}

async function saveAsNew(services: Services): Promise<void> {
  const saved = await services.openPlan.saveAsNew(services.newId());
  if (!saved.ok) tellFailure(services, vi.app.failures.create, saved.failure);
}

async function reload(services: Services): Promise<void> {
  const opened = await services.openPlan.reload();
  if (!opened.ok) tellFailure(services, vi.app.failures.open, opened.failure);
}
