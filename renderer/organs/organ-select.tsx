import { Select } from '@mantine/core';
import { useMemo } from 'react';
import type { Organ } from '../../core/organs/organ';
import { searchOrgans } from '../editor/register/organ-search';
import { vi } from '../strings/vi';

type OrganSelectProps = {
  readonly label?: string;
  readonly ariaLabel?: string;
  readonly organs: readonly Organ[];
  /** Ids that are not offered. */
  readonly without?: ReadonlySet<string>;
  readonly value: string | null;
  readonly placeholder?: string;
  readonly onChange: (id: string | null) => void;
};

/** So many are offered at once; more are found by typing. */
const MOST = 40;

/** One organ of the register, found by typing as everywhere: without diacritics, by initials, by parts of words. */
export function OrganSelect({
  label,
  ariaLabel,
  organs,
  without,
  value,
  placeholder,
  onChange,
}: OrganSelectProps) {
  const offered = useMemo(() => organs.filter(({ id }) => without?.has(id) !== true), [organs, without]);
  const data = useMemo(() => offered.map(({ id, name }) => ({ value: id, label: name })), [offered]);
  const chosen = offered.find(({ id }) => id === value);
  return (
    <Select
      label={label}
      aria-label={ariaLabel}
      data={data}
      value={value}
      placeholder={placeholder ?? vi.organs.form.pick}
      nothingFoundMessage={vi.organs.form.noOrgan}
      limit={MOST}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': vi.organs.list.clearSearch }}
      // The name of what is chosen stands in the field: it is not what is looked for.
      filter={({ search }) =>
        searchOrgans(offered, search === chosen?.name ? '' : search).map(({ id, name }) => ({
          value: id,
          label: name,
        }))
      }
      onChange={onChange}
    />
  );
}
