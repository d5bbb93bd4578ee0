import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { memo, useState } from 'react';
import { tellFailure } from '../../app/plan-actions';
import { useServices } from '../../app/services';
import { useAnswer } from '../../app/use-answer';
import { answeringStrings as words } from '../../strings/answering';
import inspector from '../inspector/inspector.module.css';
import { Section } from '../inspector/section';
import { useFocusAfterActs } from '../inspector/use-focus-after-acts';
import { AnsweredPoint } from './answered-point';
import { PointPicker } from './point-picker';
import styles from './points.module.css';
import { useThreadsChange } from './use-threads-change';

type AnsweredPointsProps = {
  /** Id of the plan, and of its task or duty in hand. */
  readonly plan: string;
  readonly item: string;
};

/** The points of superior documents that the task or duty in hand answers; more are linked here. */
export const AnsweredPoints = memo(Points);

function Points({ plan, item }: AnsweredPointsProps) {
  const services = useServices();
  const { api, notices, openPlan } = services;
  const changes = useThreadsChange();
  const answer = useAnswer(api, 'threads.of-item', { plan, item }, changes);
  const [picking, setPicking] = useState(false);
  const box = useFocusAfterActs(`${picking} ${JSON.stringify(answer)}`);

  /** Links are made to what the library has: what is being written goes there first. */
  const pick = async () => {
    if ((await openPlan.session.get()?.flush()) === false)
      notices.show({ tone: 'warning', text: words.notSaved });
    else setPicking(true);
  };
  const unlink = async (id: string) => {
    const result = await api.invoke('threads.unlink', { id });
    if (!result.ok) return tellFailure(services, words.unlinkFailed, result.failure);
    const { removed } = result.value;
    if (removed === null) return;
    const restore = async () => {
      const restored = await api.invoke('threads.restore', removed);
      if (!restored.ok) tellFailure(services, words.restoreFailed, restored.failure);
    };
    notices.show({
      tone: 'done',
      text: words.unlinked,
      action: { label: words.undo, perform: () => void restore() },
    });
  };

  const links = answer?.ok === true ? answer.value.links : [];
  return (
    <Section title={words.title} box={box}>
      {answer?.ok === false && (
        <p className={inspector.doubt}>{`${words.failed} ${answer.failure.message}`}</p>
      )}
      {answer?.ok === true && links.length === 0 && <p className={inspector.hint}>{words.none}</p>}
      {links.length > 0 && (
        <ul className={styles.list}>
          {links.map((link) => (
            <AnsweredPoint key={link.link} link={link} onUnlink={() => void unlink(link.link)} />
          ))}
        </ul>
      )}
      {picking ? (
        <PointPicker plan={plan} item={item} changes={changes} onClose={() => setPicking(false)} />
      ) : (
        <Button
          variant="subtle"
          size="compact-xs"
          className={inspector.fold}
          data-focus-next
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => void pick()}
        >
          {words.link}
        </Button>
      )}
    </Section>
  );
}
