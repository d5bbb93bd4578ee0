import { Button, Group } from '@mantine/core';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { savePlanFile } from './plan-actions';
import { planTitle } from './plan-title';
import { useServices } from './services';
import { useStore } from './store';

/** Asked when the open plan shall be left but could not be written. */
export function LeaveDialog() {
  const services = useServices();
  const question = useStore(services.openPlan.leaveQuestion);
  if (question === null) return null;
  const { session, failure, answer } = question;
  const name = planTitle(session.plan.get()) || vi.app.untitled;
  return (
    <Dialog onClose={() => answer('stay')} title={vi.app.leave.title} size="lg">
      <p>{vi.app.leave.text(name)}</p>
      {failure !== null && <p>{failure.message}</p>}
      <Group gap="sm" mt="md">
        <Button data-autofocus onClick={() => answer('again')}>
          {vi.app.retry}
        </Button>
        <Button variant="default" onClick={() => void savePlanFile(services, 'rescue')}>
          {vi.app.save.rescue}
        </Button>
        <Button variant="default" onClick={() => answer('stay')}>
          {vi.app.leave.stay}
        </Button>
        <Button variant="subtle" color="red" onClick={() => answer('give-up')}>
          {vi.app.leave.giveUp}
        </Button>
      </Group>
    </Dialog>
  );
}
