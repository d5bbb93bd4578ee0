import { Button, Group } from '@mantine/core';
import type { Failure } from '../../electron/contract/failure';
import { vi } from '../strings/vi';
import { FailureNote } from '../ui/failure-note';
import { focusAtOnce } from '../ui/focus-at-once';
import classes from './export.module.css';

/** Nothing was written: why, and back to the options to try again. */
export function ExportFailed({
  failure,
  onBack,
  onClose,
}: {
  readonly failure: Failure;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  return (
    <div className={classes.form}>
      <FailureNote title={vi.exporting.failed} failure={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {vi.app.close}
        </Button>
        <Button ref={focusAtOnce} data-autofocus onClick={onBack}>
          {vi.app.retry}
        </Button>
      </Group>
    </div>
  );
}
