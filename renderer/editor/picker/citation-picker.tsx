import { Combobox, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Editor } from 'slate';
import { citationWords } from '../../../core/citations/format-citation';
import { citing } from '../../strings/citing';
import { editorStrings } from '../../strings/editor';
import { searchDocuments } from '../register/document-search';

import styles from '../register/register.module.css';
import { useEagerCombobox } from '../register/use-eager-combobox';
import { useRegister } from '../register/use-register';
import { useEditorSession } from '../session/editor-session';
import { usePick } from './use-pick';

/** Value of the option that enters a new document. */
const NEW_DOCUMENT = '\u0000new';

/** Chooses a document of the register to cite, or goes on to enter one that it lacks. */
export function CitationPicker({ onDone }: { readonly onDone: () => void }) {
  const { editor, ui } = useEditorSession();
  const { documents } = useRegister();
  const { selected, pickDocument } = usePick(onDone);
  const [query, setQuery] = useState('');
  const combobox = useEagerCombobox(query, true);
  const found = searchDocuments(documents, query);
  const enterNew = () => {
    if (editor.selection === null) return;
    const place = Editor.rangeRef(editor, editor.selection);
    onDone();
    ui.newDocument.set({
      words: selected === '' ? query : selected,
      place,
      form: selected === '' ? 'auto' : 'as-written',
    });
  };
  const pick = (id: string) => {
    const document = documents.find((entry) => entry.id === id);
    if (document !== undefined) pickDocument(document);
    else enterNew();
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
            <span className={styles.note}>{citing.note(entry)}</span>
          </Combobox.Option>
        ))}
        <Combobox.Option value={NEW_DOCUMENT} className={styles.create}>
          <Plus size={14} aria-hidden />
          {citing.addNew}
        </Combobox.Option>
      </Combobox.Options>
    </Combobox>
  );
}
