import { editorStrings } from '../../strings/editor';
import { CommandButtons } from './command-buttons';
import styles from './inspector.module.css';
import { Section } from './section';

const words = editorStrings.inspector;
const ARRANGE = ['item.move-up', 'item.move-down', 'item.duplicate', 'item.remove'] as const;

/** An appendix, taken whole: its name is written on the page. */
export function AppendixPanel() {
  return (
    <Section title={words.titles.appendix}>
      <p className={styles.hint}>{words.appendixHint}</p>
      <CommandButtons ids={ARRANGE} />
    </Section>
  );
}
