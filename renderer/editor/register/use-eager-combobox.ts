import { type ComboboxStore, useCombobox } from '@mantine/core';
import { useEffect } from 'react';

/** A combobox whose first offer is in hand as soon as something is typed, so that Enter takes it. */
export function useEagerCombobox(query: string): ComboboxStore {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (query.trim() === '') resetSelectedOption();
    else selectFirstOption();
  }, [query, selectFirstOption, resetSelectedOption]);
  return combobox;
}
