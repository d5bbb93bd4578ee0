import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { FailureNote } from '../ui/failure-note';
import { type Target, TargetField } from './target-field';

const words = vi.trace.relations;

/** Says of a plan that it implements the document, where its subject line does not. */
export function AddPlanDialog({
  document,
  onClose,
}: {
  readonly document: string;
  readonly onClose: () => void;
}) {
  const { api } = useServices();
  const [plan, setPlan] = useState<Target | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async () => {
    if (plan === null) return;
    const related = await api.invoke('threads.relate', { kind: 'implements', from: plan.id, to: document });
    if (related.ok) onClose();
    else setFailure(related.failure);
  };
  return (
    <Dialog title={words.addPlan} size="40rem" onClose={onClose}>
      <TargetField kinds={['plan']} chosen={plan} onChoose={setPlan} />
      {failure !== null && <FailureNote title={words.failed} failure={failure} />}
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={onClose}>
          {vi.app.cancel}
        </Button>
        <Button disabled={plan === null} onClick={() => void add()}>
          {words.add}
        </Button>
      </Group>
    </Dialog>
  );
}
