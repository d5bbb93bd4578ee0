import { Button } from '@mantine/core';
import { FileText, Paperclip } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { FailureNote } from '../ui/failure-note';
import type { DocumentSession } from './document-session';
import classes from './documents.module.css';

const words = vi.documents.original;

/** The original file of a document: kept inside the library, opened as a copy. */
export function OriginalSection({ session }: { readonly session: DocumentSession }) {
  const { api } = useServices();
  const { file } = useStore(session.record);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const perform = async (act: () => Promise<Failure | null>) => {
    setBusy(true);
    setFailure(null);
    setFailure(await act());
    setBusy(false);
  };
  const open = async () => {
    const opened = await api.invoke('documents.open-original', { id: session.id });
    return opened.ok ? null : opened.failure;
  };
  return (
    <section className={classes.section} aria-label={words.title}>
      <h3 className={classes.sectionTitle}>{words.title}</h3>
      <div className={classes.acts}>
        {file === undefined ? (
          <span className={classes.quiet}>{words.none}</span>
        ) : (
          <span className={classes.file}>
            <FileText size={16} aria-hidden />
            {file.name}
          </span>
        )}
        {file !== undefined && (
          <Button variant="default" disabled={busy} onClick={() => void perform(open)}>
            {words.open}
          </Button>
        )}
        <Button
          variant="default"
          disabled={busy}
          leftSection={<Paperclip size={16} aria-hidden />}
          onClick={() => void perform(session.attach)}
        >
          {file === undefined ? words.attach : words.replace}
        </Button>
        {file !== undefined && (
          <Button variant="default" disabled={busy} onClick={() => setAsking(true)}>
            {words.detach}
          </Button>
        )}
      </div>
      <p className={classes.quiet}>{words.kept}</p>
      {failure !== null && <FailureNote title={words.failed} failure={failure} />}
      {asking && file !== undefined && (
        <ConfirmDialog
          title={words.confirm.title}
          text={words.confirm.text(file.name)}
          confirm={words.confirm.act}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void perform(session.detach);
          }}
        />
      )}
    </section>
  );
}
