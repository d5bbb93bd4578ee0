import { ActionIcon, Button } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import {
  addArchive,
  addByRank,
  dismissRecipient,
  type NewRecipient,
  orderRecipients,
  restoreRecipient,
} from '../../../core/editing/commands/proposed-recipients';
import type { Organ } from '../../../core/organs/organ';
import type { RecipientsReview } from '../../../core/plan/review-recipients';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import styles from './inspector.module.css';
import { LeftOutRecipients } from './left-out-recipients';
import { Section } from './section';
import { useFocusAfterActs } from './use-focus-after-acts';

const words = editorStrings.recipients;

type ProposedRecipientsProps = {
  readonly review: RecipientsReview;
  /** The register that knows the ranks. */
  readonly organs: readonly Organ[];
};

/** Whom the tasks call for and the list lacks, to be added or left out for good; nothing is added by itself. */
export function ProposedRecipients({ review, organs }: ProposedRecipientsProps) {
  const { editor } = useEditorSession();
  const { missing, archive, superiors, order, dismissed } = review;
  const box = useFocusAfterActs(review);
  const toAdd = (organ: Organ): NewRecipient =>
    superiors.has(organ.id) ? { organ, note: words.superiorNote } : { organ };
  const addAll = () => {
    addByRank(editor, missing.map(toAdd), organs);
    if (archive !== null) addArchive(editor, archive);
  };
  const count = missing.length + (archive === null ? 0 : 1);
  return (
    <Section title={words.proposed} box={box}>
      {count === 0 ? (
        <p className={styles.settled}>{words.complete}</p>
      ) : (
        <>
          <p className={styles.doubt}>{words.missing(count)}</p>
          <ul className={styles.proposals}>
            {missing.map((organ) => (
              <Proposal
                key={organ.id}
                name={organ.name}
                note={superiors.has(organ.id) ? words.superior : null}
                onAdd={() => addByRank(editor, [toAdd(organ)], organs)}
                onDismiss={() => dismissRecipient(editor, organ.id)}
              />
            ))}
            {archive !== null && (
              <Proposal
                name={words.archiveMissing(archive.name)}
                note={null}
                onAdd={() => addArchive(editor, archive)}
              />
            )}
          </ul>
          {count > 1 && (
            <Button variant="default" size="xs" leftSection={<Plus size={14} aria-hidden />} onClick={addAll}>
              {words.addAll(count)}
            </Button>
          )}
        </>
      )}
      {order !== null && (
        <div className={styles.acts}>
          <span className={styles.hint}>{words.notByRank}</span>
          <Button variant="default" size="compact-xs" onClick={() => orderRecipients(editor, order)}>
            {words.byRank}
          </Button>
        </div>
      )}
      {dismissed.length > 0 && (
        <>
          <p className={styles.hint}>{words.dismissed}</p>
          <ul className={styles.proposals}>
            {dismissed.map(({ id, name }) => (
              <li key={id} className={styles.proposal} data-quiet>
                <span className={styles.recipientName}>{name}</span>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={words.restoreNamed(name)}
                  onClick={() => restoreRecipient(editor, id)}
                >
                  {words.restore}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <LeftOutRecipients leftOut={review.leftOut} organs={organs} />
    </Section>
  );
}

type ProposalProps = {
  readonly name: string;
  readonly note: string | null;
  readonly onAdd: () => void;
  /** Absent for what the form always asks for. */
  readonly onDismiss?: () => void;
};

function Proposal({ name, note, onAdd, onDismiss }: ProposalProps) {
  return (
    <li className={styles.proposal}>
      <span className={styles.recipientName}>
        {name}
        {note !== null && <span className={styles.hint}> ({note})</span>}
      </span>
      <Button variant="light" size="compact-xs" aria-label={words.addNamed(name)} onClick={onAdd}>
        {words.addOne}
      </Button>
      {onDismiss !== undefined && (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={words.dismiss(name)}
          title={words.dismiss(name)}
          onClick={onDismiss}
        >
          <X size={14} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
