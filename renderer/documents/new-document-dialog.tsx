import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Finding } from '../../core/base/finding';
import { documentKey } from '../../core/citations/document-key';
import type { DocumentDetails } from '../../core/citations/document-record';
import { citationWords } from '../../core/citations/format-citation';
import { entryOfCitation, parseCitations } from '../../core/citations/parse-citation';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { FailureNote } from '../ui/failure-note';
import { FindingList } from '../ui/finding-list';
import { DetailsFields } from './details-fields';
import dialogClasses from './dialogs.module.css';
import classes from './documents.module.css';
import { BLANK_DRAFT, newDocumentDraft } from './new-document-draft';
import { useLines } from './register-context';

const words = vi.documents.newDocument;

/** A text is read for citations up to this length; one citation has a tenth of it. */
const MAX_CITATION_TEXT = 5_000;

/** Enters a document: by a citation that is pasted and recognised, or field by field. */
export function NewDocumentDialog({
  onClose,
  onOpen,
}: {
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}) {
  const { api } = useServices();
  const { citation, details } = useStore(newDocumentDraft);
  const setDetails = (next: DocumentDetails) =>
    newDocumentDraft.set({ ...newDocumentDraft.get(), details: next });
  // The fields begin anew when another citation fills them.
  const [filled, setFilled] = useState(0);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const read = useMemo(() => readCitation(citation), [citation]);
  const same = useSameDocument(details);
  const fill = (found: DocumentDetails) => {
    setDetails(found);
    setFilled((count) => count + 1);
    setRefusal(null);
  };
  const onCitation = (text: string) => {
    newDocumentDraft.set({ ...newDocumentDraft.get(), citation: text });
    const [only, ...others] = readCitation(text).found;
    if (only !== undefined && others.length === 0) fill(only);
  };
  const add = async () => {
    const missing = missingIn(details);
    if (missing !== null) return setRefusal({ code: 'document-refused', message: missing });
    setBusy(true);
    const added = await api.invoke('documents.add', { record: details });
    setBusy(false);
    if (!added.ok) return setRefusal(added.failure);
    newDocumentDraft.set(BLANK_DRAFT);
    onOpen(added.value.record.id);
  };
  const isKnown = refusal?.code === 'document-exists';
  return (
    <Dialog title={words.title} size="52rem" onClose={onClose}>
      <Textarea
        data-autofocus
        label={words.citation}
        description={words.citationHint}
        placeholder={words.placeholder}
        rows={2}
        spellCheck={false}
        maxLength={MAX_CITATION_TEXT}
        value={citation}
        onChange={({ currentTarget }) => onCitation(currentTarget.value)}
      />
      <div role="status" className={dialogClasses.recognised}>
        {citation.trim() !== '' && read.found.length === 0 && (
          <p className={classes.quiet}>{words.notFound}</p>
        )}
        {read.found.length === 1 && <p className={classes.settled}>{words.found}</p>}
        {read.found.length > 1 && (
          <>
            <p className={classes.quiet}>{words.several(read.found.length)}</p>
            <div className={classes.acts}>
              {read.found.map((found) => (
                <Button key={documentKey(found)} variant="default" onClick={() => fill(found)}>
                  {citationWords({ id: '', ...found }, 'later')}
                </Button>
              ))}
            </div>
          </>
        )}
        {read.findings.length > 0 && <FindingList findings={read.findings} />}
      </div>
      <DetailsFields
        key={filled}
        id={null}
        details={details}
        refusal={refusal?.code === 'document-exists' ? refusal : null}
        onChange={(next) => {
          setDetails(next);
          setRefusal(null);
        }}
      />
      {refusal !== null && !isKnown && <FailureNote title={words.failed} failure={refusal} />}
      <div className={dialogClasses.dialogActs}>
        {same !== null && (
          <>
            <span className={classes.warned} role="alert">
              {words.known}
            </span>
            <Button variant="default" onClick={() => onOpen(same)}>
              {words.openKnown}
            </Button>
          </>
        )}
        {newDocumentDraft.get() !== BLANK_DRAFT && (
          <Button
            variant="default"
            onClick={() => {
              newDocumentDraft.set(BLANK_DRAFT);
              setFilled((count) => count + 1);
              setRefusal(null);
            }}
          >
            {words.startOver}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {vi.app.close}
        </Button>
        <Button disabled={busy || same !== null} onClick={() => void add()}>
          {words.add}
        </Button>
      </div>
    </Dialog>
  );
}

/** What a document must at least have, said to the user; null when it has it. */
function missingIn({ kind, symbol, title, subject }: DocumentDetails): string | null {
  if (kind === '') return words.noKind;
  return symbol === null && title === undefined && subject === null ? words.noName : null;
}

function readCitation(text: string): { found: readonly DocumentDetails[]; findings: readonly Finding[] } {
  if (text.trim() === '') return { found: [], findings: [] };
  const { value, findings } = parseCitations(text);
  const found = new Map(
    value.map((citation) => {
      const { id: _id, ...entry } = entryOfCitation('new', citation);
      const details: DocumentDetails = {
        ...entry,
        ...(citation.term === null ? {} : { term: citation.term }),
      };
      return [documentKey(details), details];
    }),
  );
  return { found: [...found.values()], findings };
}

/** The document of the register that is the same one; null when there is none. */
function useSameDocument(details: DocumentDetails): string | null {
  const lines = useLines();
  const keys = useMemo(() => new Map(lines.map((line) => [documentKey(line), line.id])), [lines]);
  return details.kind === '' ? null : (keys.get(documentKey(details)) ?? null);
}
