import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { DocumentState } from '../../core/citations/document-record';
import { vi } from '../strings/vi';
import { formatDate } from '../ui/format-time';
import { CheckedField } from './checked-field';
import { DocumentPicker } from './document-picker';
import classes from './documents.module.css';
import { readDateField } from './read-fields';

const words = vi.documents;

type Kind = DocumentState['kind'];

/** Whether the document holds still; for one that was amended or replaced, by which documents. */
export function StateField({
  id,
  state,
  error,
  onState,
}: {
  readonly id: string | null;
  readonly state: DocumentState | undefined;
  readonly error: string | undefined;
  readonly onState: (state: DocumentState | undefined) => void;
}) {
  // "Amended" says nothing before it says by what, so until then it is only chosen here.
  const [begun, setBegun] = useState<'amended' | 'replaced' | null>(null);
  const kind = begun ?? state?.kind ?? 'in-force';
  const by = state?.kind === 'amended' || state?.kind === 'replaced' ? state.by : [];
  const choose = (next: Kind) => {
    setBegun(null);
    if (next === 'in-force') onState(undefined);
    else if (next === 'ended') onState({ kind: 'ended' });
    else if (by.length > 0) onState({ kind: next, by: [...by] });
    else setBegun(next);
  };
  const name = (ids: readonly string[]) => {
    if (kind !== 'amended' && kind !== 'replaced') return;
    setBegun(ids.length === 0 ? kind : null);
    onState(ids.length === 0 ? undefined : { kind, by: [...ids] });
  };
  return (
    <div className={classes.state}>
      <NativeSelect
        label={words.fields.state}
        error={error !== undefined}
        value={kind}
        data={Object.entries(words.states).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget }) => {
          const next = KINDS.find((known) => known === currentTarget.value);
          if (next !== undefined) choose(next);
        }}
      />
      {(kind === 'amended' || kind === 'replaced') && (
        <DocumentPicker
          label={words.by[kind]}
          hint={by.length === 0 ? words.byMissing : undefined}
          chosen={by}
          without={id}
          onChoose={name}
        />
      )}
      {kind === 'ended' && (
        <CheckedField
          label={words.endedOn}
          value={state?.kind === 'ended' && state.on !== undefined ? formatDate(state.on) : ''}
          placeholder={words.datePlaceholder}
          read={readDateField}
          onValue={(on) => onState({ kind: 'ended', ...(on === null ? {} : { on }) })}
        />
      )}
      {error !== undefined && <p className={classes.refusal}>{error}</p>}
    </div>
  );
}

const KINDS: readonly Kind[] = ['in-force', 'amended', 'replaced', 'ended'];
