import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Organ } from '../../../core/organs/organ';
import type { Failure } from '../../../electron/contract/failure';
import { useServices } from '../../app/services';
import { vi } from '../../strings/vi';
import { Dialog } from '../../ui/dialog';
import { FailureNote } from '../../ui/failure-note';
import { DayField } from '../day-field';
import { OrganSelect } from '../organ-select';
import { CATEGORIES } from './categories';
import { type DraftErrors, draftOf, EMPTY_DRAFT, type OrganDraft, organOf } from './organ-draft';
import classes from './organ-form.module.css';
import { MembersFields, SuccessorsFields } from './organ-form-lists';

const words = vi.organs.form;

/** Adds an organ (null), or corrects one. What is wrong is said at its field, and nothing typed is lost by it. */
export function OrganForm({
  organ,
  name = '',
  organs,
  onClose,
  onSaved,
}: {
  readonly organ: Organ | null;
  /** Of an organ to be added, where it is known already. */
  readonly name?: string;
  readonly organs: readonly Organ[];
  readonly onClose: () => void;
  readonly onSaved?: (organ: Organ) => void;
}) {
  const { api, notices } = useServices();
  // What the correction started from: a register that changes meanwhile must not slip under it.
  const [seen] = useState(organ);
  const [first] = useState<OrganDraft>(seen === null ? { ...EMPTY_DRAFT, name } : draftOf(seen));
  const [draft, setDraft] = useState(first);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<OrganDraft>) => setDraft((before) => ({ ...before, ...changes }));

  const save = async () => {
    const entered = organOf(draft, seen);
    setErrors(entered.ok ? {} : entered.failure);
    setFailure(null);
    if (!entered.ok) return;
    setBusy(true);
    const saved =
      seen === null
        ? await api.invoke('organs.add', { organ: entered.value })
        : await api.invoke('organs.save', { organ: { ...entered.value, id: seen.id }, seen });
    setBusy(false);
    if (!saved.ok) return setFailure(saved.failure);
    const { organ: now } = saved.value;
    notices.show({ tone: 'done', text: seen === null ? words.added(now.name) : words.saved(now.name) });
    onClose();
    onSaved?.(now);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <Dialog
      title={seen === null ? words.add : words.edit(seen.name)}
      size="46rem"
      // What was typed is not lost by a key pressed in passing.
      closable={JSON.stringify(draft) === JSON.stringify(first)}
      onClose={onClose}
    >
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <TextInput
          className={classes.wide}
          label={words.name}
          data-autofocus
          withAsterisk
          maxLength={500}
          value={draft.name}
          error={errors.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <TextInput
          label={words.short}
          placeholder={words.shortHint}
          maxLength={500}
          value={draft.short}
          onChange={({ currentTarget }) => change({ short: currentTarget.value })}
        />
        <div className={classes.pair}>
          <TextInput
            label={words.symbol}
            maxLength={50}
            value={draft.symbol}
            onChange={({ currentTarget }) => change({ symbol: currentTarget.value })}
          />
          <TextInput
            label={words.rank}
            placeholder={words.rankHint}
            maxLength={4}
            value={draft.rank}
            error={errors.rank}
            onChange={({ currentTarget }) => change({ rank: currentTarget.value })}
          />
        </div>
        <Select
          label={words.category}
          placeholder={vi.organs.noCategory}
          data={CATEGORIES.map(({ value, label }) => ({ value, label }))}
          value={draft.category ?? null}
          clearable
          clearButtonProps={{ 'aria-label': vi.organs.noCategory }}
          onChange={(value) =>
            change({ category: CATEGORIES.find((category) => category.value === value)?.value ?? null })
          }
        />
        <OrganSelect
          label={words.parent}
          placeholder={words.noParent}
          organs={organs}
          without={new Set(seen === null ? [] : [seen.id])}
          value={draft.parent}
          onChange={(parent) => change({ parent })}
        />
        <Textarea
          className={classes.wide}
          size="xs"
          label={words.spellings}
          placeholder={words.spellingsHint}
          rows={3}
          maxLength={20_000}
          spellCheck={false}
          value={draft.spellings}
          error={errors.spellings}
          onChange={({ currentTarget }) => change({ spellings: currentTarget.value })}
        />
        <div className={classes.pair}>
          <DayField
            label={words.from}
            value={draft.from}
            error={errors.from}
            onChange={(from) => change({ from })}
          />
          <DayField
            label={words.fromLast}
            value={draft.fromLast}
            onChange={(fromLast) => change({ fromLast })}
          />
        </div>
        <div className={classes.pair}>
          <DayField label={words.to} value={draft.to} error={errors.to} onChange={(to) => change({ to })} />
          <DayField label={words.toLast} value={draft.toLast} onChange={(toLast) => change({ toLast })} />
        </div>
        <p className={classes.hint}>{words.windowHint}</p>
        <SuccessorsFields draft={draft} organs={organs} self={seen?.id ?? null} onChange={change} />
        <Checkbox
          className={classes.wide}
          size="xs"
          label={words.group}
          checked={draft.group}
          onChange={({ currentTarget }) => change({ group: currentTarget.checked })}
        />
        {draft.group && (
          <MembersFields
            draft={draft}
            organs={organs}
            self={seen?.id ?? null}
            error={errors.members}
            onChange={change}
          />
        )}
        {failure !== null && (
          <div className={classes.wide}>
            <FailureNote title={words.failed} failure={failure} />
          </div>
        )}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {vi.app.cancel}
          </Button>
          <Button type="submit" loading={busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
