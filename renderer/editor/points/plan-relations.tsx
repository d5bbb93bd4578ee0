import { ActionIcon } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import type { RelationEntry } from '../../../electron/contract/thread-entries';
import { openPlan, tellFailure } from '../../app/plan-actions';
import { useServices } from '../../app/services';
import { useAnswer } from '../../app/use-answer';
import { answeringStrings } from '../../strings/answering';
import inspector from '../inspector/inspector.module.css';
import { Section } from '../inspector/section';
import { useFocusAfterActs } from '../inspector/use-focus-after-acts';
import styles from './points.module.css';
import { RelationPicker } from './relation-picker';
import { useThreadsChange } from './use-threads-change';

const words = answeringStrings.relations;

/** What the plan implements, amends or is derived from, and what stands on it: by its subject line, or as entered. */
export function PlanRelations({ plan }: { readonly plan: string }) {
  const services = useServices();
  const { api } = services;
  const changes = useThreadsChange();
  const answer = useAnswer(api, 'threads.relations', { of: plan }, changes);
  const box = useFocusAfterActs(answer);
  const remove = async (id: string) => {
    const result = await api.invoke('threads.unrelate', { id });
    if (!result.ok) tellFailure(services, words.removeFailed, result.failure);
  };
  const relations = answer?.ok === true ? answer.value.relations : [];
  return (
    <Section title={words.title} box={box}>
      {answer?.ok === false && (
        <p className={inspector.doubt}>{`${words.failed} ${answer.failure.message}`}</p>
      )}
      {answer?.ok === true && relations.length === 0 && <p className={inspector.hint}>{words.none}</p>}
      <ul className={styles.list}>
        {relations.map((relation) => (
          <Relation
            key={JSON.stringify([relation.kind, relation.direction, relation.other.id])}
            relation={relation}
            onRemove={remove}
          />
        ))}
      </ul>
      <RelationPicker plan={plan} />
    </Section>
  );
}

type RelationProps = {
  readonly relation: RelationEntry;
  readonly onRemove: (id: string) => Promise<void>;
};

function Relation({ relation: { id, kind, direction, other }, onRemove }: RelationProps) {
  const services = useServices();
  const open = () => {
    if (other.kind === 'plan') void openPlan(services, other.id);
    else services.navigation.go({ place: 'trace', document: other.id });
  };
  return (
    <li className={styles.related}>
      <span className={styles.relatedWords}>
        {words[direction][kind]}{' '}
        {other.kind === 'cited' ? (
          <strong>{other.name}</strong>
        ) : (
          <button type="button" className={styles.name} title={words.open(other.name)} onClick={open}>
            {other.name}
          </button>
        )}
        {other.kind === 'cited' && ` (${words.notInRegister})`}
        {id === null && direction === 'out' && ` (${words.bySubject})`}
      </span>
      {id !== null && direction === 'out' && (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={words.remove(other.name)}
          title={words.remove(other.name)}
          onClick={() => void onRemove(id)}
        >
          <Trash2 size={14} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
