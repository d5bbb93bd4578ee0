import { ActionIcon, Combobox, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import {
  addRecipient,
  moveRecipient,
  removeRecipient,
  setRecipientNote,
} from '../../../core/editing/commands/recipients';
import type { Recipient, Recipients } from '../../../core/plan/blocks';
import { recipientWords } from '../../../core/plan/recipients';
import { reviewRecipients } from '../../../core/plan/review-recipients';
import { editorStrings } from '../../strings/editor';
import { OrganOptions } from '../register/organ-options';
import { useRegister } from '../register/use-register';
import { useEditorSession } from '../session/editor-session';
import type { PlanIndex } from '../session/plan-index';
import { usePlanValue } from '../session/use-plan';
import { WordsField } from './fields';
import styles from './inspector.module.css';
import { ProposedRecipients } from './proposed-recipients';
import { Section } from './section';
import { useOrganPick } from './use-organ-pick';

const words = editorStrings.recipients;

type RecipientsPanelProps = { readonly recipients: Recipients; readonly index: PlanIndex };

/** The recipients in order, each with its note; the archive line stays last. */
export function RecipientsPanel({ recipients, index }: RecipientsPanelProps) {
  const lines = recipients.children;
  const { known } = useRegister();
  const { context } = index;
  const review = useMemo(() => reviewRecipients(index.plan, context, known), [index.plan, context, known]);
  const keys = keysOf(lines.map((line) => recipientWords(line, context).name));
  const movable = lines.filter(({ archive }) => archive !== true).length;
  const remark = (at: number) => {
    if (review.repeated.includes(at)) return words.repeated;
    return review.unnamed.includes(at) ? words.unnamed : null;
  };
  return (
    <>
      <ProposedRecipients review={review} organs={known} />
      <Section title={words.head}>
        <ol className={styles.recipients}>
          {lines.map((line, at) => (
            <Line key={keys[at]} line={line} at={at} movable={movable} remark={remark(at)} />
          ))}
        </ol>
        <AddRecipient />
        <p className={styles.hint}>{words.hint}</p>
      </Section>
    </>
  );
}

/** A recipient has no id; its name goes with it when it moves, and so does what is being typed beside it. */
function keysOf(names: readonly string[]): string[] {
  return names.map((name, at) => `${name} ${names.slice(0, at).filter((other) => other === name).length}`);
}

type LineProps = {
  readonly line: Recipient;
  readonly at: number;
  readonly movable: number;
  /** What is to be known of the line, quietly: the clerk decides. */
  readonly remark: string | null;
};

function Line({ line, at, movable, remark }: LineProps) {
  const { editor } = useEditorSession();
  const context = usePlanValue('context', (index) => index.context);
  const { name, note } = recipientWords(line, context);
  const isArchive = line.archive === true;
  const shown = name === '' ? words.blank : name;
  const act = (label: string, Icon: typeof ArrowUp, enabled: boolean, perform: () => void) => (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="gray"
      aria-label={`${label}: ${shown}`}
      disabled={!enabled}
      onClick={perform}
    >
      <Icon size={14} aria-hidden />
    </ActionIcon>
  );
  return (
    <li className={styles.recipient}>
      <div className={styles.recipientHead}>
        <span className={styles.recipientName}>{shown}</span>
        {isArchive ? (
          <span className={styles.tag}>{words.archive}</span>
        ) : (
          <>
            {act(words.up, ArrowUp, at > 0, () => moveRecipient(editor, at, at - 1))}
            {act(words.down, ArrowDown, at < movable - 1, () => moveRecipient(editor, at, at + 1))}
          </>
        )}
        {act(words.remove, Trash2, true, () => removeRecipient(editor, at))}
      </div>
      {remark !== null && <p className={styles.hint}>{remark}</p>}
      {!isArchive && (
        <WordsField
          ariaLabel={words.noteOf(shown)}
          value={note?.replace(/^\(|\)$/gu, '') ?? ''}
          placeholder={words.noteExample}
          onCommit={(text) => setRecipientNote(editor, at, text)}
        />
      )}
    </li>
  );
}

function AddRecipient() {
  const { editor } = useEditorSession();
  const { organs } = useRegister();
  const { query, combobox, type, submit } = useOrganPick((organ) => addRecipient(editor, organ));
  return (
    <Combobox store={combobox} onOptionSubmit={submit} shadow="md" offset={4}>
      <Combobox.Target>
        <TextInput
          size="xs"
          spellCheck={false}
          label={words.add}
          placeholder={editorStrings.picker.typeName}
          value={query}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <OrganOptions organs={organs} query={query} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
