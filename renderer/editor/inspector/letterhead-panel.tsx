import { NativeSelect } from '@mantine/core';
import { setField, setLetterhead } from '../../../core/editing/commands/fields';
import { addReferences } from '../../../core/editing/references';
import { fieldOf, type Letterhead, secrecySchema, urgencySchema } from '../../../core/plan/blocks';
import type { Plan } from '../../../core/plan/plan';
import { printedWords } from '../../../core/plan/printed-words';
import { editorStrings } from '../../strings/editor';
import { blankOf } from '../page/blanks';
import { useRegister } from '../register/use-register';
import { useEditorSession } from '../session/editor-session';
import { usePlanValue } from '../session/use-plan';
import { WordsField } from './fields';
import styles from './inspector.module.css';
import { Section } from './section';

const words = editorStrings.letterhead;

type LetterheadPanelProps = { readonly letterhead: Letterhead; readonly plan: Plan };
type FieldName = Letterhead['children'][number]['name'];

/** Issuer, number, place and date, and the marks that stand with them. Blank fields follow from the issuer. */
export function LetterheadPanel({ letterhead, plan }: LetterheadPanelProps) {
  const { editor } = useEditorSession();
  const context = usePlanValue('context', (index) => index.context);
  const field = (name: FieldName) => (
    <WordsField
      label={words.fields[name]}
      value={printedWords(fieldOf(letterhead, name).children, context)}
      placeholder={blankOf(name, plan)}
      onCommit={(text) => setField<Letterhead>(editor, letterhead.id, name, text.trim())}
    />
  );
  return (
    <>
      <Section title={words.issuerHead}>
        <IssuerSelect issuer={letterhead.issuer} />
        {field('upper-organ')}
        {field('issuing-organ')}
      </Section>
      <Section title={words.numberHead}>
        <div className={styles.pair}>
          {field('number')}
          {field('symbol')}
        </div>
        {field('place')}
        <div className={styles.triple}>
          {field('day')}
          {field('month')}
          {field('year')}
        </div>
      </Section>
      <Marks letterhead={letterhead} />
    </>
  );
}

function IssuerSelect({ issuer }: { readonly issuer: string | undefined }) {
  const { editor } = useEditorSession();
  const { organs } = useRegister();
  const issuers = organs.filter((organ) => organ.letterhead !== undefined || organ.id === issuer);
  return (
    <NativeSelect
      size="xs"
      label={words.issuer}
      description={words.issuerHint}
      value={issuer ?? ''}
      data={[
        { value: '', label: words.noIssuer },
        ...issuers.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget }) => {
        const organ = organs.find(({ id }) => id === currentTarget.value);
        if (organ !== undefined) addReferences(editor, { organs: [organ] });
        setLetterhead(editor, { issuer: organ?.id ?? null });
      }}
    />
  );
}

function Marks({ letterhead }: { readonly letterhead: Letterhead }) {
  const { editor } = useEditorSession();
  return (
    <Section title={words.marksHead}>
      <div className={styles.pair}>
        <NativeSelect
          size="xs"
          label={words.urgency}
          value={letterhead.urgency ?? ''}
          data={[{ value: '', label: words.noMark }, ...urgencySchema.options]}
          onChange={({ currentTarget }) =>
            setLetterhead(editor, { urgency: urgencySchema.safeParse(currentTarget.value).data ?? null })
          }
        />
        <NativeSelect
          size="xs"
          label={words.secrecy}
          value={letterhead.secrecy ?? ''}
          data={[{ value: '', label: words.noMark }, ...secrecySchema.options]}
          onChange={({ currentTarget }) =>
            setLetterhead(editor, { secrecy: secrecySchema.safeParse(currentTarget.value).data ?? null })
          }
        />
      </div>
      <WordsField
        label={words.circulation}
        value={letterhead.circulation ?? ''}
        placeholder={words.circulationExample}
        onCommit={(text) => setLetterhead(editor, { circulation: text.trim() === '' ? null : text.trim() })}
      />
      <WordsField
        label={words.draft}
        value={letterhead.draft === undefined ? '' : String(letterhead.draft)}
        placeholder={words.noMark}
        description={words.draftHint}
        onCommit={(text) => {
          const round = Number(text.trim());
          if (text.trim() === '') setLetterhead(editor, { draft: null });
          else if (Number.isInteger(round) && round >= 1 && round <= 99)
            setLetterhead(editor, { draft: round });
        }}
      />
    </Section>
  );
}
