import type { ComboboxStore } from '@mantine/core';
import { useState } from 'react';
import type { Organ } from '../../../core/organs/organ';
import { NEW_ORGAN, newOrganName } from '../register/organ-options';
import { useEagerCombobox } from '../register/use-eager-combobox';
import { useRegister } from '../register/use-register';

export type OrganPick = {
  readonly query: string;
  readonly combobox: ComboboxStore;
  /** Takes what is typed and opens the list. */
  readonly type: (query: string) => void;
  /** Takes an option of `OrganOptions`: an organ's id, or the wish for a new one, which joins the register. */
  readonly submit: (value: string) => void;
};

/** Choosing an organ by typing its name. */
export function useOrganPick(onPick: (organ: Organ) => void): OrganPick {
  const register = useRegister();
  const [query, setQuery] = useState('');
  const combobox = useEagerCombobox(query);
  const pick = async (value: string) => {
    const name = newOrganName(register.organs, query);
    setQuery('');
    combobox.closeDropdown();
    const organ =
      value === NEW_ORGAN
        ? name !== null && (await register.addOrgan(name))
        : register.organs.find(({ id }) => id === value);
    if (organ) onPick(organ);
  };
  return {
    query,
    combobox,
    type: (typed) => {
      setQuery(typed);
      combobox.openDropdown();
    },
    submit: (value) => void pick(value),
  };
}
