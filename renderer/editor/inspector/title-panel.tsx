import { setField } from '../../../core/editing/commands/fields';
import { fieldOf, type Title } from '../../../core/plan/blocks';
import { printedWords } from '../../../core/plan/printed-words';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import { usePlanValue } from '../session/use-plan';
import { CommandButtons } from './command-buttons';
import { WordsField } from './fields';
import styles from './inspector.module.css';
import { Section } from './section';

const words = editorStrings.title;
const INSERT = ['insert.citation'] as const;

/** The title of the plan. Its subject holds citations, so it is written on the page only. */
export function TitlePanel({ title }: { readonly title: Title }) {
  const { editor } = useEditorSession();
  const context = usePlanValue('context', (index) => index.context);
  const field = (name: 'kind' | 'issuer', label: string, placeholder?: string) => (
    <WordsField
      label={label}
      value={printedWords(fieldOf(title, name).children, context)}
      onCommit={(text) => setField<Title>(editor, title.id, name, text.trim())}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
  return (
    <Section title={words.head}>
      {field('kind', words.kind)}
      {field('issuer', words.issuer, words.issuerExample)}
      <p className={styles.hint}>{words.subjectHint}</p>
      <CommandButtons ids={INSERT} />
    </Section>
  );
}
