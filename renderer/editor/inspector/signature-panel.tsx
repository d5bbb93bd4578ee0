import { Radio } from '@mantine/core';
import { setField } from '../../../core/editing/commands/fields';
import { fieldOf, type Signature } from '../../../core/plan/blocks';
import type { Plan } from '../../../core/plan/plan';
import { printedWords, singleBlock } from '../../../core/plan/printed-words';
import { type SigningChoice, signingChoices, signingObjection } from '../../../core/plan/signing';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import { usePlanValue } from '../session/use-plan';
import { WordsField } from './fields';
import styles from './inspector.module.css';
import { Section } from './section';

const words = editorStrings.signature;

type SignaturePanelProps = { readonly signature: Signature; readonly plan: Plan };

/** Who signs, and how. What the form forbids for this issuer is shown, with the reason, but cannot be chosen. */
export function SignaturePanel({ signature, plan }: SignaturePanelProps) {
  const { editor } = useEditorSession();
  const context = usePlanValue('context', (index) => index.context);
  const { issuer } = singleBlock(plan.blocks, 'letterhead');
  const organ = plan.references.organs.find(({ id }) => id === issuer);
  const written = (name: 'authority' | 'post' | 'name') =>
    printedWords(fieldOf(signature, name).children, context).trim();
  const authority = written('authority');
  const objection = signingObjection(organ, authority);
  const choose = (choice: SigningChoice, post: string) => {
    setField<Signature>(editor, signature.id, 'authority', choice.authority);
    setField<Signature>(editor, signature.id, 'post', post);
  };
  return (
    <>
      <Section title={words.head}>
        {organ === undefined && <p className={styles.hint}>{words.noIssuer}</p>}
        {signingChoices(organ).map((choice) => (
          <fieldset
            key={choice.authority}
            className={styles.choices}
            disabled={choice.forbidden !== undefined}
          >
            <legend>{choice.authority === '' ? words.alone : choice.authority}</legend>
            {choice.posts.map((post) => (
              <Radio
                key={post}
                size="xs"
                name="signing"
                label={post}
                checked={authority === choice.authority && written('post') === post}
                disabled={choice.forbidden !== undefined}
                onChange={() => choose(choice, post)}
              />
            ))}
            {choice.forbidden !== undefined && <p className={styles.forbidden}>{choice.forbidden}</p>}
          </fieldset>
        ))}
        {objection !== undefined && (
          <p className={styles.doubt} role="status">
            {words.objection(authority, objection)}
          </p>
        )}
      </Section>
      <Section title={words.nameHead}>
        <WordsField
          label={words.name}
          value={written('name')}
          description={words.nameHint}
          onCommit={(text) => setField<Signature>(editor, signature.id, 'name', text.trim())}
        />
      </Section>
    </>
  );
}
