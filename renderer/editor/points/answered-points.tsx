import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { memo, useState } from 'react';
import { useServices } from '../../app/services';
import { useAnswer } from '../../app/use-answer';
import { answeringStrings as words } from '../../strings/answering';
import { useThreadActions } from '../../trace/use-thread-actions';
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
  const { api, notices, openPlan } = useServices();
  const actions = useThreadActions();
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
            <AnsweredPoint key={link.link} link={link} onUnlink={() => void actions.unlink(link.link)} />
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
