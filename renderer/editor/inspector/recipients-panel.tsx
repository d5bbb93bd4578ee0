import { ActionIcon, Combobox, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  addRecipient,
  moveRecipient,
  removeRecipient,
  setRecipientNote,
} from '../../../core/editing/commands/recipients';
import type { Recipient, Recipients } from '../../../core/plan/blocks';
import { recipientWords } from '../../../core/plan/recipients';
import { editorStrings } from '../../strings/editor';
import { NEW_ORGAN, newOrganName, OrganOptions } from '../register/organ-options';
import { useEagerCombobox } from '../register/use-eager-combobox';
import { useRegister } from '../register/use-register';
import { useEditorSession } from '../session/editor-session';
import { usePlanValue } from '../session/use-plan';
import { WordsField } from './fields';
import styles from './inspector.module.css';
import { Section } from './section';

const words = editorStrings.recipients;

/** The recipients in order, each with its note; the archive line stays last. */
export function RecipientsPanel({ recipients }: { readonly recipients: Recipients }) {
  const lines = recipients.children;
  const context = usePlanValue('context', (index) => index.context);
  const keys = keysOf(lines.map((line) => recipientWords(line, context).name));
  const movable = lines.filter(({ archive }) => archive !== true).length;
  return (
    <Section title={words.head}>
      <ol className={styles.recipients}>
        {lines.map((line, at) => (
          <Line key={keys[at]} line={line} at={at} movable={movable} />
        ))}
      </ol>
      <AddRecipient />
      <p className={styles.hint}>{words.hint}</p>
    </Section>
  );
}

/** A recipient has no id; its name goes with it when it moves, and so does what is being typed beside it. */
function keysOf(names: readonly string[]): string[] {
  return names.map((name, at) => `${name} ${names.slice(0, at).filter((other) => other === name).length}`);
}

type LineProps = { readonly line: Recipient; readonly at: number; readonly movable: number };

function Line({ line, at, movable }: LineProps) {
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
  const register = useRegister();
  const [query, setQuery] = useState('');
  const combobox = useEagerCombobox(query);
  const add = async (value: string) => {
    const name = newOrganName(register.organs, query);
    setQuery('');
    combobox.closeDropdown();
    const organ =
      value === NEW_ORGAN
        ? name !== null && (await register.addOrgan(name))
        : register.organs.find(({ id }) => id === value);
    if (organ) addRecipient(editor, organ);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={(value) => void add(value)} shadow="md" offset={4}>
      <Combobox.Target>
        <TextInput
          size="xs"
          spellCheck={false}
          label={words.add}
          placeholder={editorStrings.picker.typeName}
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <OrganOptions organs={register.organs} query={query} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
