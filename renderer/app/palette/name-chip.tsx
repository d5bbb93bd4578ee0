import { useState } from 'react';
import { fold } from '../../../core/vietnamese/fold';
import { FilterChip } from './filter-chip';

type NameChipProps = {
  readonly label: string;
  readonly value: string | null;
  readonly names: readonly string[];
  readonly onChange: (name: string | null) => void;
};

/** A filter by the name of an organ: one of the register or, last in the list, just what is typed. */
export function NameChip({ label, value, names, onChange }: NameChipProps) {
  const [typed, setTyped] = useState('');
  const own = typed.replace(/\s+/gu, ' ').trim();
  const isNamed = own === '' || names.some((name) => fold(name) === fold(own));
  const data = new Set([...(value === null ? [] : [value]), ...names, ...(isNamed ? [] : [own])]);
  return (
    <FilterChip
      label={label}
      value={value}
      data={[...data]}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  );
}
