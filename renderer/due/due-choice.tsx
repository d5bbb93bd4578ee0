import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Response } from '../../electron/contract/channels';
import { useServices } from '../app/services';
import { useAnswer } from '../app/use-answer';
import { vi } from '../strings/vi';

export type Choice = { readonly value: string; readonly label: string };

/**
 * Narrows the list to one plan or organ, found as one types: the library is asked, for it may hold more than a list
 * can show. `chosen` null means all.
 */
export function DueChoice({
  label,
  all,
  chosen,
  optionsOf,
  onChoose,
}: {
  readonly label: string;
  /** What is said when nothing is chosen. */
  readonly all: string;
  readonly chosen: Choice | null;
  readonly optionsOf: (choices: Response<'due.choices'>) => readonly Choice[];
  readonly onChoose: (choice: Choice | null) => void;
}) {
  const { api } = useServices();
  const [words, setWords] = useState('');
  // The name of what is chosen stands in the field: it is not what is looked for.
  const answer = useAnswer(api, 'due.choices', { words: words === chosen?.label ? '' : words.slice(0, 500) });
  const found = answer?.ok === true ? optionsOf(answer.value) : [];
  const options =
    chosen === null || found.some(({ value }) => value === chosen.value) ? found : [chosen, ...found];
  return (
    <Select
      aria-label={label}
      placeholder={all}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': vi.due.clear }}
      nothingFoundMessage={vi.due.noMatch}
      comboboxProps={{ withinPortal: true, width: 360, position: 'bottom-start' }}
      filter={({ options: given }) => given}
      data={[...options]}
      value={chosen?.value ?? null}
      onSearchChange={setWords}
      onChange={(value) => onChoose(options.find((option) => option.value === value) ?? null)}
    />
  );
}
