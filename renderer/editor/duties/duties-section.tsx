import { UnstyledButton } from '@mantine/core';
import { dutiesOf } from '../../../core/plan/tasks';
import { citing } from '../../strings/citing';
import styles from '../inspector/inspector.module.css';
import { Section } from '../inspector/section';
import { useEditorSession } from '../session/editor-session';
import { jumpTo } from '../session/jump';
import { useQuietIndex } from '../session/use-quiet-index';
import own from './duties.module.css';
import { DutyParts } from './duty-parts';

const words = citing.duty;

/** Every duty of the running text: whose it is and when, and the way to its words. */
export function DutiesSection() {
  const { editor } = useEditorSession();
  const { plan } = useQuietIndex();
  const duties = dutiesOf(plan);
  return (
    <Section title={words.title(duties.length)}>
      {duties.length === 0 && <p className={styles.hint}>{words.none}</p>}
      <ul className={own.list}>
        {duties.map(({ block, path, entities }) => (
          <li key={block.id}>
            <UnstyledButton className={own.duty} onClick={() => jumpTo(editor, block.id)}>
              <span className={own.path}>{words.place(path ?? '')}</span>
              <DutyParts entities={entities} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
