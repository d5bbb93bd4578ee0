import { Combobox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OrganEntity } from '../../../core/plan/inline';
import { editorStrings } from '../../strings/editor';
import { NEW_ORGAN, newOrganName, OrganOptions } from '../register/organ-options';
import { useEagerCombobox } from '../register/use-eager-combobox';
import { useRegister } from '../register/use-register';
import { usePick } from './use-pick';

type OrganPickerProps = {
  /** Makes a duty of the selected words. */
  readonly role?: NonNullable<OrganEntity['role']>;
  readonly onDone: () => void;
};

/** Chooses an organ by typing: for the caret's place, or for the selected words, which stay as they are. */
export function OrganPicker({ role, onDone }: OrganPickerProps) {
  const register = useRegister();
  const { selected, pickOrgan } = usePick(onDone, role);
  const [query, setQuery] = useState(role === undefined ? '' : selected);
  const combobox = useEagerCombobox(query, true);
  const pick = async (value: string) => {
    const name = newOrganName(register.organs, query);
    const organ =
      value === NEW_ORGAN
        ? name !== null && (await register.addOrgan(name))
        : register.organs.find(({ id }) => id === value);
    if (organ) pickOrgan(organ);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={(value) => void pick(value)}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          size="xs"
          data-autofocus
          spellCheck={false}
          label={selected === '' ? editorStrings.picker.organ : editorStrings.picker.organFor(selected)}
          placeholder={editorStrings.picker.typeName}
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
          }}
        />
      </Combobox.EventsTarget>
      <OrganOptions organs={register.organs} query={query} />
    </Combobox>
  );
}
