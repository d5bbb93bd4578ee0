import { Alert, Button } from '@mantine/core';
import { setEntityWords } from '../../../core/editing/commands/entities';
import { citing } from '../../strings/citing';
import { useEditorSession } from '../session/editor-session';
import styles from './corrections.module.css';
import type { Correction } from './corrections-of';

const words = citing.corrections;

/** What the register says now of a name in its own words: to be taken over, or not. */
export function CorrectionNote({ correction }: { readonly correction: Correction }) {
  const { editor, ui } = useEditorSession();
  const { entity, written, now } = correction;
  return (
    <Alert color="orange" className={styles.alert}>
      <p className={styles.now}>{words.now(now)}</p>
      <div className={styles.acts}>
        <Button
          variant="default"
          size="compact-xs"
          aria-label={`${words.take}: ${written}`}
          onClick={() => setEntityWords(editor, entity.id, null)}
        >
          {words.take}
        </Button>
        <Button
          variant="default"
          size="compact-xs"
          aria-label={`${words.keep}: ${written}`}
          onClick={() => ui.kept.set(new Set([...ui.kept.get(), entity.id]))}
        >
          {words.keep}
        </Button>
      </div>
    </Alert>
  );
}
