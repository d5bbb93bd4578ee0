import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { editorStrings } from '../../strings/editor';
import { ScheduleMeaning } from '../inspector/schedule-meaning';
import styles from './picker.module.css';
import { usePick } from './use-pick';

/** Takes a time in words; says at once how it is understood. */
export function SchedulePicker({ onDone }: { readonly onDone: () => void }) {
  const { selected, pickSchedule } = usePick(onDone);
  const [words, setWords] = useState(selected);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') pickSchedule(words);
      }}
    >
      <TextInput
        size="xs"
        data-autofocus
        spellCheck={false}
        label={editorStrings.picker.schedule}
        placeholder={editorStrings.picker.scheduleExample}
        value={words}
        readOnly={selected !== ''}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        description={words.trim() === '' ? undefined : <ScheduleMeaning words={words} />}
        inputWrapperOrder={['label', 'input', 'description']}
      />
      <Button type="submit" size="compact-sm" disabled={words.trim() === ''}>
        {editorStrings.picker.insert}
      </Button>
    </form>
  );
}
