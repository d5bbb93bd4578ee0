import { Button, Textarea } from '@mantine/core';
import { FileInput } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { FailureNote } from '../ui/failure-note';
import dialogClasses from './dialogs.module.css';
import classes from './documents.module.css';

const words = vi.documents.import;

/** Where the text of a document comes from: pasted, typed, or read from a file. What is pasted is read at once. */
export function TextSource({
  initial,
  refusal,
  onText,
}: {
  /** What was typed before one came back here. */
  readonly initial: string;
  readonly refusal: string | null;
  readonly onText: (text: string) => void;
}) {
  const { api } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const readFile = async () => {
    setBusy(true);
    setFailure(null);
    const answer = await api.invoke('documents.read-text', {});
    setBusy(false);
    if (!answer.ok) setFailure(answer.failure);
    else if (answer.value.outcome === 'read') onText(answer.value.text);
  };
  return (
    <div className={dialogClasses.preview}>
      <p className={classes.quiet}>{words.hint}</p>
      <Textarea
        ref={area}
        defaultValue={initial}
        label={words.text}
        rows={12}
        spellCheck={false}
        placeholder={words.placeholder}
        onPaste={(event) => {
          // A long text is never put into the field: its lines would be laid out for nothing.
          const pasted = event.clipboardData.getData('text/plain');
          if (area.current?.value !== '' || pasted.trim() === '') return;
          event.preventDefault();
          onText(pasted);
        }}
      />
      {refusal !== null && (
        <p role="alert" className={classes.warned}>
          {refusal}
        </p>
      )}
      {failure !== null && <FailureNote title={words.fileFailed} failure={failure} />}
      <div className={dialogClasses.dialogActs}>
        <Button
          variant="default"
          disabled={busy}
          leftSection={<FileInput size={16} aria-hidden />}
          onClick={() => void readFile()}
        >
          {words.fromFile}
        </Button>
        <Button onClick={() => onText(area.current?.value ?? '')}>{words.recognise}</Button>
      </div>
    </div>
  );
}
