import { type ComboboxItem, type OptionsFilter, Select, type SelectProps } from '@mantine/core';
import { matchesWords } from '../../ui/matches';
import classes from './palette.module.css';

/** So many are offered at once; more are found by typing. */
const MOST = 30;

const byWords: OptionsFilter = ({ options, search, limit }) =>
  (options as ComboboxItem[]).filter(({ label }) => matchesWords(label, search)).slice(0, limit);

/** One filter: a list that is as small as a chip while nothing is chosen. */
export function FilterChip({
  label,
  ...select
}: { readonly label: string } & Pick<
  SelectProps,
  'data' | 'value' | 'onChange' | 'searchable' | 'searchValue' | 'onSearchChange'
>) {
  return (
    <Select
      className={classes.chip}
      radius="xl"
      aria-label={label}
      placeholder={label}
      clearable
      filter={byWords}
      limit={MOST}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      data-set={select.value !== null}
      {...select}
    />
  );
}
