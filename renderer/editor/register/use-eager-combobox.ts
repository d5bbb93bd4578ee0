import { type ComboboxStore, useCombobox } from '@mantine/core';
import { useEffect } from 'react';

/**
 * A combobox whose first offer is in hand as soon as something is typed, so that Enter takes it. `isAlwaysOpen`: its
 * offers stand in a window of their own, which is there as long as the field is.
 */
export function useEagerCombobox(query: string, isAlwaysOpen = false): ComboboxStore {
  const combobox = useCombobox({
    ...(isAlwaysOpen ? { opened: true } : {}),
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (query.trim() === '') resetSelectedOption();
    else selectFirstOption();
  }, [query, selectFirstOption, resetSelectedOption]);
  return combobox;
}
