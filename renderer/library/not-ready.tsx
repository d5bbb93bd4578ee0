import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Failure } from '../../electron/contract/failure';
import type { LibraryState } from '../app/library-status';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { Facts } from '../ui/facts';
import classes from './not-ready.module.css';

const words = vi.library.notReady;

/** A backup that holds the library at the start is done some time, and a drive comes back. */
const LOOK_AGAIN_MS = 5_000;

/** Shown instead of the list when the library could not be opened: why, where, and how to go on. */
export function NotReady({ state }: { readonly state: LibraryState }) {
  const { api, library } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => void library.refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [library]);
  const retry = async () => {
    setBusy(true);
    setFailure(await library.retry());
    setBusy(false);
  };
  return (
    <div className={classes.screen}>
      <section className={classes.card} role="alert">
        <h2 className={classes.title}>{words.title}</h2>
        {state.notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
        <Facts facts={[[words.where, state.path]]} />
        <p className={classes.note}>{words.exit}</p>
        {failure !== null && !state.notices.includes(failure.message) && (
          <Alert color="red">{failure.message}</Alert>
        )}
        <Group gap="sm">
          <Button loading={busy} onClick={() => void retry()}>
            {words.retry}
          </Button>
          <Button variant="default" onClick={() => void api.invoke('library.show-in-folder', {})}>
            {vi.settings.library.show}
          </Button>
        </Group>
      </section>
    </div>
  );
}
