import { Button } from '@mantine/core';
import { vi } from '../strings/vi';
import { EmptyState } from '../ui/empty-state';
import { CommandButton } from './commands/command-button';
import { openPlan } from './plan-actions';
import { useServices } from './services';
import { useStore } from './store';
import { useLaterParts } from './use-later-parts';

/** The editor with the open plan; each session has an editor of its own, so that two plans never mix. */
export function EditorPlace() {
  const services = useServices();
  const session = useStore(services.openPlan.session);
  const later = useLaterParts(session !== null);
  if (session === null) return <NoPlan />;
  if (later === null) return null;
  return (
    <later.EditorScreen
      key={session.serial}
      plan={session.plan.get()}
      onChange={session.change}
      commands={services.commands}
    />
  );
}

function NoPlan() {
  const services = useServices();
  const { lastPlan } = useStore(services.settings.settings);
  return (
    <EmptyState title={vi.app.editorEmpty.title} text={vi.app.editorEmpty.text}>
      <Button onClick={() => services.place.set('library')}>{vi.app.editorEmpty.toLibrary}</Button>
      <CommandButton command="plan.new" variant="default">
        {vi.app.editorEmpty.create}
      </CommandButton>
      {lastPlan !== null && (
        <Button variant="default" onClick={() => void openPlan(services, lastPlan)}>
          {vi.app.editorEmpty.last}
        </Button>
      )}
    </EmptyState>
  );
}
