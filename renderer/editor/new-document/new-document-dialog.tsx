import { Alert, Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import { DOCUMENT_KINDS } from '../../../core/citations/document-kinds';
import { citationEntry } from '../../../core/citations/document-record';
import { citationWords } from '../../../core/citations/format-citation';
import { matchCitation } from '../../../core/citations/match-citation';
import { citeInPlace, makeEntityAt } from '../../../core/editing/commands/entities';
import { useServices } from '../../app/services';
import { citing } from '../../strings/citing';
import { vi } from '../../strings/vi';
import { Dialog } from '../../ui/dialog';
import { useRegister } from '../register/use-register';
import { type NewDocument, useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { type DraftError, draftOf, entryOfDraft } from './document-draft';
import styles from './new-document.module.css';

const words = citing.form;

/** Enters a document that the register lacks, filled from the words on the page, and cites it there. */
export function NewDocumentDialog({ asked }: { readonly asked: NewDocument }) {
  const { api } = useServices();
  const { editor, ui } = useEditorSession();
  const { documents } = useRegister();
  const [draft, setDraft] = useState(() => draftOf(asked.words));
  const [error, setError] = useState<DraftError | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const entry = entryOfDraft(draft);
  const known = entry.ok ? knownAs(entry.value, documents) : undefined;

  const close = () => {
    asked.place.unref();
    ui.newDocument.set(null);
    focusPage(editor);
  };
  const cite = (document: DocumentEntry) => {
    const place = asked.place.unref();
    if (place !== null) {
      if (asked.form === 'auto') citeInPlace(editor, place, document);
      else makeEntityAt(editor, place, { type: 'citation', document });
    }
    close();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    setError(entry.ok ? null : entry.failure);
    if (!entry.ok || isAdding) return;
    setAdding(true);
    const added = await api.invoke('documents.add', { record: entry.value });
    if (added.ok) {
      cite(citationEntry(added.value.record));
      return;
    }
    setAdding(false);
    setRefusal(added.failure.message);
  };
  const field = (name: keyof typeof draft) => ({
    size: 'sm' as const,
    spellCheck: false,
    value: draft[name],
    error: error?.field === name && words.errors[error.code],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const { value } = currentTarget;
      setDraft((before) => ({ ...before, [name]: value }));
      setError(null);
    },
  });
  const kinds = DOCUMENT_KINDS.map(({ name }) => name);
  return (
    <Dialog onClose={close} title={words.title}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <NativeSelect
          {...field('kind')}
          label={words.kind}
          data={kinds.includes(draft.kind) ? kinds : [draft.kind, ...kinds]}
        />
        <div className={styles.pair}>
          <TextInput
            {...field('symbol')}
            label={words.symbol}
            placeholder={words.symbolExample}
            data-autofocus
          />
          <TextInput {...field('date')} label={words.date} placeholder={words.dateExample} />
        </div>
        <TextInput {...field('issuer')} label={words.issuer} placeholder={words.issuerExample} />
        <Textarea {...field('subject')} label={words.subject} rows={2} />
        <div className={styles.name}>
          <TextInput {...field('title')} label={words.name} placeholder={words.nameExample} />
          <TextInput {...field('year')} label={words.year} inputMode="numeric" />
        </div>
        {known !== undefined && (
          <Alert color="orange" className={styles.alert}>
            <p className={styles.known}>{words.known(citationWords(known, 'first'))}</p>
            <Button variant="default" size="compact-sm" onClick={() => cite(known)}>
              {words.useKnown}
            </Button>
          </Alert>
        )}
        {refusal !== null && (
          <Alert color="red" role="alert">
            {refusal}
          </Alert>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            {vi.app.cancel}
          </Button>
          <Button type="submit" loading={isAdding}>
            {words.add}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

/** The entry of the register that says the same, if there is one. */
function knownAs(
  entry: Omit<DocumentEntry, 'id'>,
  documents: readonly DocumentEntry[],
): DocumentEntry | undefined {
  const cited = { ...entry, title: entry.title ?? null, year: entry.year ?? null, term: null };
  return matchCitation(cited, documents).find(({ differs }) => differs.length === 0)?.entry;
}
