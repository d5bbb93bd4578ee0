import { Button } from '@mantine/core';
import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import type { DocumentSession } from './document-session';
import classes from './documents.module.css';

const words = vi.documents.saving;

/** Whether what was entered is in the library; when it could not be written, why, and the ways out. */
export function SavingLine({
  session,
  isAtField,
}: {
  readonly session: DocumentSession;
  /** The reason is shown at the field that it is about. */
  readonly isAtField: boolean;
}) {
  const saving = useStore(session.saving);
  if (saving.kind !== 'failed') {
    const Icon = saving.kind === 'saved' ? Check : LoaderCircle;
    return (
      <span className={classes.saving} role="status" data-saving={saving.kind}>
        <Icon size={14} aria-hidden />
        {saving.kind === 'saved' ? words.saved : words.saving}
      </span>
    );
  }
  const { failure } = saving;
  const isConflict = failure.code === 'document-conflict' || failure.code === 'document-not-found';
  return (
    <div className={classes.trouble} role="alert" data-saving="failed">
      <TriangleAlert size={16} aria-hidden />
      <span>
        <strong>{words.failed}</strong> {isAtField ? words.atField : failure.message}
      </span>
      {isConflict ? (
        <Button variant="default" onClick={() => void session.reload()}>
          {words.reload}
        </Button>
      ) : (
        <Button variant="default" onClick={() => void session.flush()}>
          {vi.app.retry}
        </Button>
      )}
    </div>
  );
}
