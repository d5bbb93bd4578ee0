import { Button, Group, Progress } from '@mantine/core';
import { vi } from '../strings/vi';
import { focusAtOnce } from '../ui/focus-at-once';
import classes from './export.module.css';
import type { ExportState } from './use-export';

/** What is being done, how far it is, and how to stop it. */
export function ExportProgress({
  state,
  onCancel,
}: {
  readonly state: Extract<ExportState, { kind: 'running' }>;
  readonly onCancel: () => void;
}) {
  const step = state.cancelling ? vi.exporting.cancelling : (state.step ?? vi.exporting.preparing);
  return (
    <div className={classes.form}>
      <p className={classes.step} role="status">
        {step}
      </p>
      <Progress value={state.done * 100} aria-label={vi.exporting.progress} animated={state.step !== null} />
      <Group justify="flex-end">
        <Button
          variant="default"
          ref={focusAtOnce}
          data-autofocus
          disabled={state.cancelling}
          onClick={onCancel}
        >
          {vi.exporting.cancel}
        </Button>
      </Group>
    </div>
  );
}
