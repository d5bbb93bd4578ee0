import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { useAnswer } from '../app/use-answer';
import { vi } from '../strings/vi';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { FailureNote } from '../ui/failure-note';
import { formatMoment } from '../ui/format-time';
import { LibraryCheck } from './library-check';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section';

const words = vi.settings.upkeep;

type Backups = Response<'upkeep.backups'>['backups'];
/** Which backup shall come back: one of the list by its moment, or one from a file that is asked for. */
type Choice = { readonly at: string | null };

/** Backups that are there, making one, bringing one back, and the check of the library. */
export function UpkeepSection() {
  const { api, notices, openPlan, settings } = useServices();
  const [made, setMade] = useState(0);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [failed, setFailed] = useState<{ readonly title: string; readonly failure: Failure } | null>(null);
  const listed = useAnswer(api, 'upkeep.backups', {}, made);
  const backups = listed?.ok === true ? listed.value.backups : [];

  const backUp = async () => {
    const done = await api.invoke('upkeep.back-up', {});
    setFailed(done.ok ? null : { title: words.failed, failure: done.failure });
    if (done.ok) notices.show({ tone: 'done', text: words.done });
    setMade((count) => count + 1);
  };
  const backUpTo = async () => {
    const done = await api.invoke('upkeep.back-up-to', {});
    setFailed(done.ok ? null : { title: words.failed, failure: done.failure });
    if (!done.ok || done.value.outcome === 'cancelled') return;
    const { file } = done.value;
    notices.show({
      tone: 'done',
      text: words.doneTo(file.name),
      detail: file.folder,
      action: {
        label: vi.app.save.showInFolder,
        perform: () => void api.invoke('files.show-in-folder', { token: file.token }),
      },
    });
  };
  const restore = async ({ at }: Choice) => {
    setChoice(null);
    // What is open belongs to the library that goes: it is written there first.
    if (!(await openPlan.close())) return;
    const done =
      at === null ? await api.invoke('upkeep.restore-file', {}) : await api.invoke('upkeep.restore', { at });
    setFailed(done.ok ? null : { title: words.restoreFailed, failure: done.failure });
    if (!done.ok || done.value.outcome === 'cancelled') return;
    settings.change({ lastPlan: null });
    const { kept } = done.value;
    notices.show({
      tone: 'done',
      text: words.restored,
      ...(kept === null ? {} : { detail: words.kept(kept) }),
    });
    setMade((count) => count + 1);
  };

  return (
    <SettingsSection
      title={words.title}
      {...(listed?.ok === true ? { text: words.text(listed.value.keep) } : {})}
    >
      {failed !== null && <FailureNote {...failed} />}
      {listed?.ok === false && <FailureNote title={words.failed} failure={listed.failure} />}
      <Group gap="sm">
        <Button variant="default" onClick={() => void backUp()}>
          {words.now}
        </Button>
        <Button variant="default" onClick={() => void backUpTo()}>
          {words.elsewhere}
        </Button>
        <Button variant="default" onClick={() => setChoice({ at: null })}>
          {words.restoreFile}
        </Button>
      </Group>
      {listed?.ok === true && backups.length === 0 && <p className={classes.text}>{words.none}</p>}
      {backups.length > 0 && <BackupTable backups={backups} onRestore={(at) => setChoice({ at })} />}
      <LibraryCheck />
      {choice !== null && (
        <ConfirmDialog
          title={words.ask.title}
          text={choice.at === null ? words.ask.file : words.ask.of(formatMoment(choice.at, new Date()))}
          confirm={words.ask.confirm}
          onConfirm={() => void restore(choice)}
          onCancel={() => setChoice(null)}
        />
      )}
    </SettingsSection>
  );
}

const megabytes = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function BackupTable({
  backups,
  onRestore,
}: {
  readonly backups: Backups;
  readonly onRestore: (at: string) => void;
}) {
  const now = new Date();
  return (
    <table className={classes.table} aria-label={words.list}>
      <thead>
        <tr>
          <th scope="col">{words.made}</th>
          <th scope="col">{words.size}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {backups.map(({ at, size }) => {
          const when = formatMoment(at, now);
          return (
            <tr key={at}>
              <th scope="row">{when}</th>
              <td>{words.megabytes(megabytes.format(size / 1024 / 1024))}</td>
              <td>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={words.restoreOf(when)}
                  onClick={() => onRestore(at)}
                >
                  {words.restore}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
