import { Button, Group } from '@mantine/core';
import { CircleCheck, ExternalLink, FolderOpen, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Result } from '../../core/base/result';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { FailureNote } from '../ui/failure-note';
import { FindingList } from '../ui/finding-list';
import { focusAtOnce } from '../ui/focus-at-once';
import classes from './export.module.css';
import type { ExportState } from './use-export';

const words = vi.exporting;

/** The file is written: open it, find it, print it; and what was found on the way. */
export function ExportDone({
  state,
  onAgain,
  onClose,
}: {
  readonly state: Extract<ExportState, { kind: 'done' }>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}) {
  const { api } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { token, name, folder } = state.file;

  const tell = <Value,>(result: Result<Value, Failure>, words: string | null) => {
    setFailure(result.ok ? null : result.failure);
    setTold(result.ok ? words : null);
  };
  const print = async () => {
    const result = await api.invoke('files.print', { token });
    const sent = result.ok && result.value.outcome === 'sent';
    tell(result, sent ? words.printSent : words.printOpened);
  };

  return (
    <div className={classes.form}>
      <div className={classes.done} role="status">
        <CircleCheck size={22} aria-hidden />
        <div>
          <strong>{words.done}</strong>
          <div className={classes.where}>{words.doneWhere(name, folder)}</div>
        </div>
      </div>
      {state.findings.length > 0 && (
        <section>
          <h3 className={classes.heading}>{words.findings(state.findings.length)}</h3>
          <FindingList findings={state.findings} />
        </section>
      )}
      <Group gap="sm">
        <Button
          ref={focusAtOnce}
          data-autofocus
          leftSection={<ExternalLink size={16} aria-hidden />}
          onClick={() => void api.invoke('files.open', { token }).then((result) => tell(result, null))}
        >
          {words.open}
        </Button>
        <Button
          variant="default"
          leftSection={<FolderOpen size={16} aria-hidden />}
          onClick={() =>
            void api.invoke('files.show-in-folder', { token }).then((result) => tell(result, null))
          }
        >
          {words.showInFolder}
        </Button>
        <Button
          variant="default"
          leftSection={<Printer size={16} aria-hidden />}
          onClick={() => void print()}
        >
          {words.print}
        </Button>
      </Group>
      {told !== null && <p role="status">{told}</p>}
      {failure !== null && <FailureNote title={words.failed} failure={failure} />}
      <Group justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onAgain}>
          {words.again}
        </Button>
        <Button variant="default" onClick={onClose}>
          {vi.app.close}
        </Button>
      </Group>
    </div>
  );
}
