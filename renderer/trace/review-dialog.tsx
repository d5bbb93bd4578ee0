import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../electron/contract/failure';
import type { Suspect, SuspectRef } from '../../electron/contract/thread-entries';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { FailureNote } from '../ui/failure-note';
import { ReviewHistory } from './review-history';
import classes from './suspects.module.css';
import { WordChanges } from './word-changes';

const words = vi.trace.review;

export function suspectRef(suspect: Suspect): SuspectRef {
  return suspect.kind === 'link'
    ? { kind: 'link', link: suspect.link }
    : { kind: 'plan', plan: suspect.plan.id, above: suspect.above.id };
}

/** Asks who looked at it again and why it is right; the name is remembered on this machine. */
export function ReviewDialog({
  suspect,
  onClose,
}: {
  readonly suspect: Suspect;
  readonly onClose: () => void;
}) {
  const { api, notices, settings } = useServices();
  const [by, setBy] = useState(settings.settings.get().userName);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isNamed = by.trim() !== '';
  const isReasoned = reason.trim() !== '';
  const changes = suspect.kind === 'plan' ? [suspect.changes] : suspect.reasons.map((given) => given.changes);

  const confirm = async () => {
    setTried(true);
    if (!isNamed || !isReasoned) return;
    settings.change({ userName: by.trim() });
    const reviewed = await api.invoke('threads.review', { suspect: suspectRef(suspect), by, reason });
    if (!reviewed.ok) {
      setFailure(reviewed.failure);
      return;
    }
    notices.show({ tone: 'done', text: words.done });
    onClose();
  };

  return (
    <Dialog title={words.title} size="36rem" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <p>{words.text}</p>
        {changes.map((change) => (
          <p key={JSON.stringify(change)} className={classes.changes}>
            <WordChanges changes={change} />
          </p>
        ))}
        <TextInput
          label={words.by}
          maxLength={200}
          mb="sm"
          value={by}
          data-autofocus={isNamed ? undefined : true}
          error={isTried && !isNamed ? words.byMissing : undefined}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <Textarea
          label={words.reason}
          placeholder={words.reasonPlaceholder}
          maxLength={2000}
          rows={3}
          value={reason}
          data-autofocus={isNamed ? true : undefined}
          error={isTried && !isReasoned ? words.reasonMissing : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {failure !== null && <FailureNote title={words.failed} failure={failure} />}
        <ReviewHistory suspect={suspectRef(suspect)} />
        <Group justify="flex-end" gap="sm" mt="md">
          <Button variant="default" onClick={onClose}>
            {vi.app.cancel}
          </Button>
          <Button type="submit">{words.confirm}</Button>
        </Group>
      </form>
    </Dialog>
  );
}
