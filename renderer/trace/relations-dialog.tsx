import { Button, CloseButton, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../electron/contract/failure';
import type { RelationEntry } from '../../electron/contract/thread-entries';
import { tellFailure } from '../app/plan-actions';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { FailureNote } from '../ui/failure-note';
import { shorten } from '../ui/shorten';
import classes from './relations.module.css';
import { type Target, TargetField } from './target-field';
import { useThreads } from './use-threads';

const words = vi.trace.relations;
type Kind = RelationEntry['kind'];
const KINDS: readonly Kind[] = ['implements', 'derived-from', 'relates-to', 'amends', 'replaces'];

/** What a plan or document stands on and what stands on it, to be added to and taken from. */
export function RelationsDialog({
  id,
  name,
  onClose,
}: {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { api } = useServices();
  const answer = useThreads('threads.relations', { of: id });
  const [kind, setKind] = useState<Kind>('implements');
  const [target, setTarget] = useState<Target | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Begins anew once something was added.
  const [round, setRound] = useState(0);
  const add = async () => {
    if (target === null) return;
    const related = await api.invoke('threads.relate', { kind, from: id, to: target.id });
    setFailure(related.ok ? null : related.failure);
    if (!related.ok) return;
    setTarget(null);
    setRound(round + 1);
  };
  const relations = answer?.ok === true ? answer.value.relations : [];
  return (
    <Dialog title={words.of(shorten(name, 90))} size="44rem" onClose={onClose}>
      {answer?.ok === false && <FailureNote title={words.failed} failure={answer.failure} />}
      {answer?.ok === true && relations.length === 0 && <p className={classes.note}>{words.none}</p>}
      <ul className={classes.list}>
        {relations.map((relation) => (
          <RelationLine
            key={`${relation.id ?? ''}${relation.direction}${relation.kind}${relation.other.id}`}
            of={id}
            relation={relation}
          />
        ))}
      </ul>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <NativeSelect
          label={words.kind}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? kind)}
          data={KINDS.map((value) => ({ value, label: words.out[value] }))}
        />
        <TargetField key={round} kinds={['document', 'plan']} chosen={target} onChoose={setTarget} />
        {failure !== null && <FailureNote title={words.failed} failure={failure} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {vi.app.close}
          </Button>
          <Button type="submit" disabled={target === null}>
            {words.add}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function RelationLine({ of, relation }: { readonly of: string; readonly relation: RelationEntry }) {
  const services = useServices();
  const { id, kind, direction, other } = relation;
  const remove = async () => {
    if (id === null) return;
    const removed = await services.api.invoke('threads.unrelate', { id });
    if (!removed.ok) return tellFailure(services, words.failed, removed.failure);
    const [from, to] = direction === 'out' ? [of, other.id] : [other.id, of];
    services.notices.show({
      tone: 'done',
      text: words.removed,
      action: {
        label: words.undo,
        perform: () => void restore(from, to),
      },
    });
  };
  const restore = async (from: string, to: string) => {
    const restored = await services.api.invoke('threads.relate', { kind, from, to });
    if (!restored.ok) tellFailure(services, words.failed, restored.failure);
  };
  return (
    <li>
      <span className={classes.kind}>{words[direction][kind]}</span>
      <span className={classes.other}>{other.name}</span>
      {other.kind === 'cited' && <span className={classes.note}>{words.notInRegister}</span>}
      {id === null ? (
        <span className={classes.note}>{words.bySubject}</span>
      ) : (
        <CloseButton size="sm" aria-label={words.remove(other.name)} onClick={() => void remove()} />
      )}
    </li>
  );
}
