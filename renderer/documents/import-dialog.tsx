import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DocumentPoint } from '../../core/citations/document-record';
import { MAX_POINTS } from '../../core/citations/outline-limits';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Dialog } from '../ui/dialog';
import { FindingList } from '../ui/finding-list';
import { formatCount } from '../ui/format-count';
import dialogClasses from './dialogs.module.css';
import type { DocumentSession } from './document-session';
import classes from './documents.module.css';
import { type ReadText, readPoints, summarise } from './import-points';
import { OutlineEditor } from './outline-editor';
import { TextSource } from './text-source';

const words = vi.documents.import;

/** The longest text that is put into the field again for correcting. */
const MOST_SHOWN = 100_000;

/** From the text of a document to its points: paste or read a file, look at what was recognised, correct it, save. */
export function ImportDialog({
  session,
  answers,
  onClose,
}: {
  readonly session: DocumentSession;
  readonly answers: ReadonlyMap<string, number>;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const take = (next: string) => {
    setText(next);
    // A long text came from a file or the clipboard, and is there still.
    setTyped(next.length > MOST_SHOWN ? '' : next);
  };
  const { points = [] } = useStore(session.record);
  const [before] = useState(points);
  const [how, setHow] = useState<'replace' | 'append'>('replace');
  const { newId } = useServices();
  const read = useMemo(
    () => (text === null ? null : readPoints(text, how === 'replace' ? before : [], newId)),
    [text, how, before, newId],
  );
  return (
    // What was corrected in the preview is not to go by a slip of the hand: there a button closes.
    <Dialog title={words.title} size="64rem" closable={read?.ok !== true} onClose={onClose}>
      {read === null || !read.ok ? (
        <TextSource initial={typed} refusal={read === null ? null : read.failure} onText={take} />
      ) : (
        <Preview
          key={how}
          read={read.value}
          before={before}
          how={how}
          onHow={setHow}
          answers={answers}
          onBack={() => setText(null)}
          onClose={onClose}
          onSave={async (corrected) => {
            const finished = corrected.filter((point) => point.text !== '');
            session.setPoints(how === 'append' ? [...before, ...finished] : finished);
            if (await session.flush()) onClose();
          }}
          saving={session}
        />
      )}
    </Dialog>
  );
}

function Preview({
  read,
  before,
  how,
  answers,
  saving: session,
  onHow,
  onBack,
  onClose,
  onSave,
}: {
  readonly read: ReadText;
  readonly before: readonly DocumentPoint[];
  readonly how: 'replace' | 'append';
  readonly answers: ReadonlyMap<string, number>;
  readonly saving: DocumentSession;
  readonly onHow: (how: 'replace' | 'append') => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onSave: (points: readonly DocumentPoint[]) => Promise<void>;
}) {
  const [points, setPoints] = useState<readonly DocumentPoint[]>(read.points);
  const [busy, setBusy] = useState(false);
  const saving = useStore(session.saving);
  const { marks, removed, counts } = useMemo(
    () => summarise(how === 'replace' ? before : [], points),
    [how, before, points],
  );
  const lost = removed.filter(({ id }) => (answers.get(id) ?? 0) > 0);
  const total = points.length + (how === 'append' ? before.length : 0);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const leave = (go: () => void) => {
    if (points === read.points) go();
    else setLeaving(() => go);
  };
  const save = async () => {
    setBusy(true);
    await onSave(points);
    setBusy(false);
  };
  return (
    <div className={dialogClasses.preview}>
      {before.length > 0 && (
        <SegmentedControl
          size="xs"
          aria-label={words.how}
          value={how}
          onChange={(value) => leave(() => onHow(value === 'append' ? 'append' : 'replace'))}
          data={[
            { value: 'replace', label: words.replace },
            { value: 'append', label: words.append },
          ]}
        />
      )}
      <p role="status" className={dialogClasses.summary}>
        {words.recognised(formatCount(points.length))}
        {before.length > 0 && how === 'replace' && ` ${words.compared(counts)}`}
      </p>
      {read.findings.length > 0 && <FindingList findings={read.findings} />}
      <div className={dialogClasses.previewOutline}>
        <OutlineEditor
          points={points}
          answers={answers}
          marks={before.length > 0 ? marks : new Map()}
          empty={<p className={classes.quiet}>{words.nothing}</p>}
          onChange={setPoints}
        />
      </div>
      {removed.length > 0 && (
        <details className={dialogClasses.removed} open={lost.length > 0}>
          <summary>{words.removed(removed.length)}</summary>
          <ul>
            {removed.slice(0, 50).map(({ id, label, text }) => (
              <li key={id}>
                {label !== '' && <strong>{label} </strong>}
                {text}
                {(answers.get(id) ?? 0) > 0 && (
                  <span className={classes.warned}>{words.losesAnswers(answers.get(id) ?? 0)}</span>
                )}
              </li>
            ))}
          </ul>
          {removed.length > 50 && <p className={classes.quiet}>{words.moreRemoved(removed.length - 50)}</p>}
        </details>
      )}
      {saving.kind === 'failed' && saving.part === 'points' && (
        <p role="alert" className={classes.warned}>
          {saving.failure.message}
        </p>
      )}
      {total > MAX_POINTS && (
        <p role="alert" className={classes.warned}>
          {words.tooManyTogether(formatCount(total), formatCount(MAX_POINTS))}
        </p>
      )}
      <div className={dialogClasses.dialogActs}>
        <Button variant="default" onClick={() => leave(onClose)}>
          {vi.app.cancel}
        </Button>
        <Button variant="default" onClick={() => leave(onBack)}>
          {words.back}
        </Button>
        <Button disabled={busy || points.length === 0 || total > MAX_POINTS} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      {leaving !== null && (
        <ConfirmDialog
          title={words.confirmLeave.title}
          text={words.confirmLeave.text}
          confirm={words.confirmLeave.act}
          onCancel={() => setLeaving(null)}
          onConfirm={leaving}
        />
      )}
    </div>
  );
}
