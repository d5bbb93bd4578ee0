import type { PlanSession } from '../app/plan-session';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { ExportDone } from './export-done';
import { ExportFailed } from './export-failed';
import { ExportForm } from './export-form';
import { ExportProgress } from './export-progress';
import { useExport } from './use-export';

/** From the plan on the screen to a Word file: options, progress, and what can be done with the file. */
export function ExportDialog() {
  const { openPlan } = useServices();
  const session = useStore(openPlan.session);
  return session === null ? null : <ForPlan session={session} />;
}

function ForPlan({ session }: { readonly session: PlanSession }) {
  const { dialog } = useServices();
  const run = useExport();
  const { state } = run;
  const close = () => dialog.set(null);
  const isRunning = state.kind === 'running';
  return (
    <Dialog onClose={close} title={vi.exporting.title} size="lg" closable={!isRunning}>
      {state.kind === 'form' && (
        <ExportForm
          plan={session.plan.get()}
          cancelled={state.cancelled}
          onStart={(options) => run.start(session.plan.get(), options)}
          onClose={close}
        />
      )}
      {isRunning && <ExportProgress state={state} onCancel={run.cancel} />}
      {state.kind === 'done' && <ExportDone state={state} onAgain={run.reset} onClose={close} />}
      {state.kind === 'failed' && <ExportFailed failure={state.failure} onBack={run.reset} onClose={close} />}
    </Dialog>
  );
}
