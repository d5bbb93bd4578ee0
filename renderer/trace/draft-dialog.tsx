import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import type { StandingPlanEntry } from '../../electron/contract/thread-entries';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { shorten } from '../ui/shorten';
import { draftTask } from './draft-task';
import classes from './link-dialog.module.css';
import type { Point } from './point-row';

const words = vi.trace.draft;

/** Asks into which plan a task goes that is drafted from a point: the open one first. */
export function DraftDialog({
  document,
  point,
  plans,
  onClose,
}: {
  readonly document: string;
  readonly point: Point;
  readonly plans: readonly StandingPlanEntry[];
  readonly onClose: () => void;
}) {
  const services = useServices();
  const open = services.openPlan.session.get()?.id;
  const offered = [...plans].sort((a, b) => Number(b.id === open) - Number(a.id === open));
  const [plan, setPlan] = useState(offered[0]?.id ?? '');
  return (
    <Dialog title={words.title} size="40rem" onClose={onClose}>
      <p className={classes.point}>
        {point.label !== '' && <strong>{point.label} </strong>}
        {point.text}
      </p>
      {offered.length === 0 ? (
        <p>{words.noPlans}</p>
      ) : (
        <Radio.Group label={words.choose} value={plan} onChange={setPlan}>
          <Stack gap="xs" mt="xs">
            {offered.map(({ id, kind, symbol, subject }) => (
              <Radio
                key={id}
                value={id}
                data-autofocus={id === plan ? true : undefined}
                label={[
                  symbol,
                  shorten(`${kind} ${subject}`.trim(), 140),
                  id === open ? `(${words.openNow})` : '',
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={onClose}>
          {vi.app.cancel}
        </Button>
        <Button
          disabled={offered.length === 0}
          onClick={() => {
            onClose();
            void draftTask(services, { plan, document, point });
          }}
        >
          {words.start}
        </Button>
      </Group>
    </Dialog>
  );
}
