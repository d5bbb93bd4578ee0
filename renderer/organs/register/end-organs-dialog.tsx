import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { cleanText } from '../../../core/editing/clean-text';
import type { Organ } from '../../../core/organs/organ';
import { addDays } from '../../../core/schedule/calendar';
import { tidyWords } from '../../../core/vietnamese/match-text';
import type { Failure } from '../../../electron/contract/failure';
import { useServices } from '../../app/services';
import { vi } from '../../strings/vi';
import { Dialog } from '../../ui/dialog';
import { FailureNote } from '../../ui/failure-note';
import { formatCount } from '../../ui/format-count';
import { formatDate } from '../../ui/format-time';
import { DayField } from '../day-field';
import { OrganSelect } from '../organ-select';
import { readDay } from '../read-day';
import { ChosenOrgans } from './chosen-organs';
import classes from './organ-form.module.css';

const words = vi.organs.end;

/** An organ of the register, or the name of one that is founded by this. */
type Heir = { readonly id: string } | { readonly name: string };

/** Ends one organ or several, and says who takes over: one step, whatever becomes of how many. */
export function EndOrgansDialog({
  organ,
  organs,
  onClose,
}: {
  readonly organ: Organ;
  readonly organs: readonly Organ[];
  readonly onClose: () => void;
}) {
  const { api, notices } = useServices();
  const [ending, setEnding] = useState<readonly string[]>([organ.id]);
  const [heirs, setHeirs] = useState<readonly Heir[]>((organ.successors ?? []).map((id) => ({ id })));
  const [dayText, setDayText] = useState(organ.to === undefined ? '' : formatDate(organ.to));
  const [newName, setNewName] = useState('');
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const lastDay = readDay(dayText);
  const nameOf = (id: string) => organs.find((candidate) => candidate.id === id)?.name ?? id;
  const keyOf = (heir: Heir) => ('id' in heir ? heir.id : `\n${heir.name}`);
  const taken = new Set([...ending, ...heirs.flatMap((heir) => ('id' in heir ? [heir.id] : []))]);

  // What was typed or chosen is not lost by a key pressed in passing.
  const isUntouched =
    ending.length === 1 &&
    heirs.length === (organ.successors ?? []).length &&
    newName === '' &&
    dayText === (organ.to === undefined ? '' : formatDate(organ.to));

  const withNew = (): readonly Heir[] => {
    const name = tidyWords(cleanText(newName));
    return name === '' || heirs.some((heir) => 'name' in heir && heir.name === name)
      ? heirs
      : [...heirs, { name }];
  };
  const addNew = () => {
    setHeirs(withNew());
    setNewName('');
  };
  const end = async () => {
    setAsked(true);
    setFailure(null);
    if (lastDay === null) return;
    setBusy(true);
    // A name that was typed and not added yet is meant.
    const ended = await api.invoke('organs.end', {
      organs: [...ending],
      lastDay,
      successors: [...withNew()],
    });
    setBusy(false);
    if (!ended.ok) return setFailure(ended.failure);
    const names = ended.value.ended.map(({ name }) => `“${name}”`).join(', ');
    notices.show({ tone: 'done', text: words.done(names) });
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void end();
  };

  return (
    <Dialog title={words.title} size="40rem" closable={isUntouched} onClose={onClose}>
      <form className={classes.stack} onSubmit={onSubmit} noValidate>
        <div>
          <p className={classes.legend}>{words.organs}</p>
          <ChosenOrgans
            label={words.organs}
            chosen={ending.map((id) => ({ key: id, name: nameOf(id) }))}
            onRemove={(id) => ending.length > 1 && setEnding(ending.filter((other) => other !== id))}
          />
          <OrganSelect
            ariaLabel={words.addOrgan}
            placeholder={words.addOrgan}
            organs={organs}
            without={taken}
            value={null}
            onChange={(id) => id !== null && setEnding([...ending, id])}
          />
        </div>
        <DayField
          label={words.lastDay}
          value={dayText}
          error={lastDay === null && (asked || dayText.length > 9) ? vi.organs.form.dayError : undefined}
          onChange={setDayText}
        />
        <div>
          <p className={classes.legend}>{words.successors}</p>
          <ChosenOrgans
            label={words.successors}
            chosen={heirs.map((heir) => ({
              key: keyOf(heir),
              name: 'id' in heir ? nameOf(heir.id) : heir.name,
              more: 'name' in heir && (
                <span className={classes.note}>
                  {lastDay === null ? words.isNewUndated : words.isNew(formatDate(addDays(lastDay, 1)))}
                </span>
              ),
            }))}
            onRemove={(key) => setHeirs(heirs.filter((heir) => keyOf(heir) !== key))}
          />
          <OrganSelect
            ariaLabel={words.addSuccessor}
            placeholder={words.addSuccessor}
            organs={organs}
            without={taken}
            value={null}
            onChange={(id) => id !== null && setHeirs([...heirs, { id }])}
          />
        </div>
        <div className={classes.beside}>
          <TextInput
            label={words.newSuccessor}
            maxLength={500}
            value={newName}
            onChange={({ currentTarget }) => setNewName(currentTarget.value)}
            onKeyDown={(event) => {
              if (
                event.key !== 'Enter' ||
                event.nativeEvent.isComposing ||
                tidyWords(cleanText(newName)) === ''
              )
                return;
              event.preventDefault();
              addNew();
            }}
          />
          <Button variant="default" disabled={tidyWords(cleanText(newName)) === ''} onClick={addNew}>
            {words.addNew}
          </Button>
        </div>
        <p className={classes.summary} role="status">
          <strong>{summary(ending.length, withNew().length)}</strong>
          {words.effect}
        </p>
        {failure !== null && <FailureNote title={words.failed} failure={failure} />}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {vi.app.cancel}
          </Button>
          <Button type="submit" loading={busy}>
            {words.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function summary(ending: number, heirs: number): string {
  if (heirs === 0) return words.summary.none;
  if (ending === 1) return heirs === 1 ? words.summary.renamed : words.summary.split(formatCount(heirs));
  return heirs === 1
    ? words.summary.merged(formatCount(ending))
    : words.summary.many(formatCount(ending), formatCount(heirs));
}
