import { ActionIcon, Button } from '@mantine/core';
import { X } from 'lucide-react';
import type { PointEntry } from '../../../electron/contract/thread-entries';
import { answeringStrings as words } from '../../strings/answering';
import styles from './points.module.css';

type PointOfferProps = {
  readonly point: PointEntry;
  /** The phrases that the task has too, for a suggestion. */
  readonly shared?: readonly string[];
  readonly onAccept: () => void;
  readonly onIgnore?: () => void;
};

/** A point that can be linked, and why it is offered. */
export function PointOffer({
  point: { documentName, label, text },
  shared = [],
  onAccept,
  onIgnore,
}: PointOfferProps) {
  return (
    <li className={styles.offer}>
      <div className={styles.body}>
        <p className={styles.offerName}>{label === '' ? documentName : `${documentName} · ${label}`}</p>
        <p className={styles.text}>{text}</p>
        {shared.length > 0 && (
          <p className={styles.shared}>{words.shared(shared.map((phrase) => `“${phrase}”`).join(', '))}</p>
        )}
      </div>
      <Button
        variant="light"
        size="compact-xs"
        aria-label={`${words.acceptNamed(documentName, label)}: ${text}`}
        onClick={onAccept}
      >
        {words.accept}
      </Button>
      {onIgnore !== undefined && (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={`${words.ignore(documentName, label)}: ${text}`}
          onClick={onIgnore}
        >
          <X size={14} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
