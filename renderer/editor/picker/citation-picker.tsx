import { Combobox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { citationWords } from '../../../core/citations/format-citation';
import { editorStrings } from '../../strings/editor';
import { matchesWords } from '../../ui/matches';
import styles from '../register/register.module.css';
import { useEagerCombobox } from '../register/use-eager-combobox';
import { useRegister } from '../register/use-register';
import { usePick } from './use-pick';

/** Chooses a document of the register to cite. */
export function CitationPicker({ onDone }: { readonly onDone: () => void }) {
  const { documents } = useRegister();
  const { selected, pickDocument } = usePick(onDone);
  const [query, setQuery] = useState('');
  const combobox = useEagerCombobox(query);
  const found = documents.filter((entry) => matchesWords(citationWords(entry, 'first'), query));
  const pick = (id: string) => {
    const document = documents.find((entry) => entry.id === id);
    if (document !== undefined) pickDocument(document);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          size="xs"
          data-autofocus
          spellCheck={false}
          label={selected === '' ? editorStrings.picker.citation : editorStrings.picker.citationFor(selected)}
          placeholder={editorStrings.picker.typeDocument}
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={styles.options}>
        {found.map((entry) => (
          <Combobox.Option key={entry.id} value={entry.id}>
            <span className={styles.name}>{citationWords(entry, 'later')}</span>
            <span className={styles.note}>{entry.subject}</span>
          </Combobox.Option>
        ))}
        {found.length === 0 && <Combobox.Empty>{editorStrings.picker.noDocument}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
}
