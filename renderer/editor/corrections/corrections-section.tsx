import { Button, UnstyledButton } from '@mantine/core';
import { Editor } from 'slate';
import { setEntityWords } from '../../../core/editing/commands/entities';
import { useStore } from '../../app/store';
import { citing } from '../../strings/citing';
import { Section } from '../inspector/section';
import { useEditorSession } from '../session/editor-session';
import { jumpTo } from '../session/jump';
import { useQuietIndex } from '../session/use-quiet-index';
import { CorrectionNote } from './correction-note';
import styles from './corrections.module.css';
import { correctionsOf } from './corrections-of';

const words = citing.corrections;

/** Every name of the plan in its own words of which the register says otherwise. */
export function CorrectionsSection() {
  const { editor, ui } = useEditorSession();
  const index = useQuietIndex();
  const settled = { corrected: useStore(ui.corrected), kept: useStore(ui.kept) };
  const found = correctionsOf(index, settled);
  if (found.length === 0) return null;
  return (
    <Section title={words.title(found.length)}>
      {found.map(({ correction, block }) => (
        <div key={correction.entity.id} className={styles.correction}>
          <UnstyledButton className={styles.written} onClick={() => jumpTo(editor, block.id)}>
            {correction.written}
          </UnstyledButton>
          <CorrectionNote correction={correction} />
        </div>
      ))}
      {found.length > 1 && (
        <Button
          variant="default"
          size="xs"
          onClick={() =>
            Editor.withoutNormalizing(editor, () => {
              for (const { correction } of found) setEntityWords(editor, correction.entity.id, null);
            })
          }
        >
          {words.takeAll(found.length)}
        </Button>
      )}
    </Section>
  );
}
