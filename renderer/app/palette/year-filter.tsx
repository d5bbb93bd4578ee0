import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../strings/vi';
import classes from './palette.module.css';

/** A year narrows the results once its four digits are there. */
export function YearFilter({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (year: string | null) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const change = (typed: string) => {
    const digits = typed.replace(/\D/gu, '').slice(0, 4);
    const isWhole = digits.length === 4;
    setDraft(isWhole || digits === '' ? null : digits);
    if (isWhole || value !== '') onChange(isWhole ? digits : null);
  };
  return (
    <TextInput
      className={classes.year}
      radius="xl"
      aria-label={vi.search.filters.year}
      placeholder={vi.search.filters.year}
      inputMode="numeric"
      data-set={value !== ''}
      value={draft ?? value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
