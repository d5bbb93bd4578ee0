import { Button, Radio } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DocumentRecord } from '../../core/citations/document-record';
import { citationWords } from '../../core/citations/format-citation';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { FailureNote } from '../ui/failure-note';
import dialogClasses from './dialogs.module.css';
import { DocumentPicker } from './document-picker';
import classes from './documents.module.css';
import { mergedValues } from './merged-values';

const words = vi.documents.merge;

/** Two entries side by side: which one stays, and what comes over from the other. */
export function MergeDialog({
  first,
  second,
  onClose,
  onMerged,
}: {
  readonly first: string;
  /** Null lets the user choose it. */
  readonly second: string | null;
  readonly onClose: () => void;
  readonly onMerged: (id: string) => void;
}) {
  const { api, notices } = useServices();
  const [other, setOther] = useState(second);
  const [kept, setKept] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const one = useRecord(first);
  const two = useRecord(other);
  const merge = async (into: string, from: string) => {
    setBusy(true);
    setFailure(null);
    const merged = await api.invoke('documents.merge', { into, from });
    setBusy(false);
    if (!merged.ok) return setFailure(merged.failure);
    notices.show({ tone: 'done', text: words.done(citationWords(merged.value.record, 'later')) });
    onMerged(into);
  };
  return (
    <Dialog title={words.title} size="60rem" onClose={onClose}>
      {second === null && (
        <DocumentPicker
          label={words.other}
          hint={undefined}
          chosen={other === null ? [] : [other]}
          without={first}
          onChoose={(ids) => setOther(ids.at(-1) ?? null)}
        />
      )}
      {one !== null && two !== null && (
        <>
          <p className={classes.quiet}>{words.hint}</p>
          <table className={dialogClasses.compare}>
            <thead>
              <tr>
                <td />
                {[one, two].map(({ id }, index) => (
                  <th key={id} scope="col">
                    <Radio
                      name="kept"
                      label={words.keeps(index + 1)}
                      checked={kept === id}
                      onChange={() => setKept(id)}
                    />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {mergedValues(one, two, kept).map(({ name, values }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map(({ id, words: value, fate }) => (
                    <td key={id} data-fate={fate}>
                      {value === '' ? (
                        <span className={classes.quiet}>{words.blank}</span>
                      ) : (
                        <span className={dialogClasses.value}>{value}</span>
                      )}
                      {value !== '' && fate !== 'same' && (
                        <span className={classes.badge} data-tone={fate === 'goes' ? 'amber' : 'green'}>
                          {words.fates[fate]}
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className={classes.quiet}>{words.threads}</p>
        </>
      )}
      {failure !== null && <FailureNote title={words.failed} failure={failure} />}
      <div className={dialogClasses.dialogActs}>
        <Button variant="default" onClick={onClose}>
          {vi.app.cancel}
        </Button>
        <Button
          disabled={busy || one === null || two === null}
          onClick={() => {
            if (one !== null && two !== null) void merge(kept, kept === one.id ? two.id : one.id);
          }}
        >
          {words.act}
        </Button>
      </div>
    </Dialog>
  );
}

/** One entry as the library has it; null while there is none. */
function useRecord(id: string | null): DocumentRecord | null {
  const { api } = useServices();
  const [record, setRecord] = useState<DocumentRecord | null>(null);
  useEffect(() => {
    let current = true;
    setRecord(null);
    if (id === null) return;
    void api.invoke('documents.open', { id }).then((answer) => {
      if (current) setRecord(answer.ok ? answer.value.record : null);
    });
    return () => {
      current = false;
    };
  }, [api, id]);
  return record;
}
