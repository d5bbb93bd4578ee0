import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { citationEntry } from '../../core/citations/document-record';
import type { StandingPlanEntry, ThreadDocument } from '../../electron/contract/thread-entries';
import { useServices } from '../app/services';
import { planName } from '../library/plan-name';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { shorten } from '../ui/shorten';
import { draftPlan, draftTask } from './draft-task';
import classes from './link-dialog.module.css';
import type { Point } from './point-row';

const words = vi.trace.draft;
/** Stands for a plan that is still to be made. */
const NEW_PLAN = '';

/** Asks into which plan a task goes that is drafted from a point: the open one first. */
export function DraftDialog({
  document,
  point,
  plans,
  onClose,
}: {
  readonly document: ThreadDocument;
  readonly point: Point;
  readonly plans: readonly StandingPlanEntry[];
  readonly onClose: () => void;
}) {
  const services = useServices();
  const open = services.openPlan.session.get()?.id;
  const offered = [...plans].sort((a, b) => Number(b.id === open) - Number(a.id === open));
  const [plan, setPlan] = useState(offered[0]?.id ?? NEW_PLAN);
  const start = async () => {
    onClose();
    const into = plan === NEW_PLAN ? await draftPlan(services, citationEntry(document)) : plan;
    if (into !== null) await draftTask(services, { plan: into, document: document.id, point });
  };
  return (
    <Dialog title={words.title} size="40rem" onClose={onClose}>
      <p className={classes.point}>
        {point.label !== '' && <strong>{point.label} </strong>}
        {point.text}
      </p>
      <Radio.Group label={words.choose} value={plan} onChange={setPlan}>
        <Stack gap="xs" mt="xs">
          {offered.map(({ id, kind, symbol, subject }) => (
            <Radio
              key={id}
              value={id}
              data-autofocus={id === plan ? true : undefined}
              label={[
                symbol,
                shorten(planName({ kind, subject }), 140),
                id === open ? `(${words.openNow})` : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            />
          ))}
          <Radio
            value={NEW_PLAN}
            data-autofocus={plan === NEW_PLAN ? true : undefined}
            label={words.newPlan}
          />
        </Stack>
      </Radio.Group>
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={onClose}>
          {vi.app.cancel}
        </Button>
        <Button onClick={() => void start()}>{words.start}</Button>
      </Group>
    </Dialog>
  );
}
