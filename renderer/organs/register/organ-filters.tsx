import { CloseButton, Select, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useMemo } from 'react';
import type { Organ } from '../../../core/organs/organ';
import { vi } from '../../strings/vi';
import { DayField } from '../day-field';
import { OrganSelect } from '../organ-select';
import { readDay } from '../read-day';
import { CATEGORIES } from './categories';
import type { OrganFilter } from './filter-organs';
import classes from './organ-register.module.css';

const words = vi.organs.list;

type Narrowed = Omit<OrganFilter, 'on'>;

/** Narrows the list as one types; the down arrow goes on to it. */
export function OrganFilters({
  organs,
  filter,
  dayText,
  onFilter,
  onDayText,
  onDown,
}: {
  readonly organs: readonly Organ[];
  readonly filter: Narrowed;
  readonly dayText: string;
  readonly onFilter: (filter: Narrowed) => void;
  readonly onDayText: (text: string) => void;
  readonly onDown: () => void;
}) {
  const superiors = useMemo(() => {
    const ids = new Set(organs.map(({ parent }) => parent));
    return organs.filter(({ id }) => ids.has(id));
  }, [organs]);
  return (
    <div className={classes.filters}>
      <TextInput
        className={classes.wide}
        role="searchbox"
        aria-label={words.search}
        placeholder={words.searchPlaceholder}
        spellCheck={false}
        maxLength={200}
        leftSection={<Search size={16} aria-hidden />}
        rightSection={
          filter.query !== '' && (
            <CloseButton
              size="sm"
              aria-label={words.clearSearch}
              onClick={() => onFilter({ ...filter, query: '' })}
            />
          )
        }
        value={filter.query}
        onChange={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          } else if (event.key === 'Escape' && filter.query !== '') onFilter({ ...filter, query: '' });
        }}
      />
      <Select
        aria-label={words.category}
        placeholder={words.anyCategory}
        data={CATEGORIES.map(({ value, label }) => ({ value, label }))}
        value={filter.category ?? null}
        clearable
        clearButtonProps={{ 'aria-label': words.anyCategory }}
        onChange={(value) =>
          onFilter({
            ...filter,
            category: CATEGORIES.find((category) => category.value === value)?.value ?? null,
          })
        }
      />
      <DayField
        ariaLabel={words.on}
        placeholder={words.onPlaceholder}
        value={dayText}
        error={dayText.trim() === '' || readDay(dayText) !== null ? undefined : vi.organs.form.dayError}
        onChange={onDayText}
      />
      <div className={classes.wide}>
        <OrganSelect
          ariaLabel={words.parent}
          placeholder={words.anyParent}
          organs={superiors}
          value={filter.parent}
          onChange={(parent) => onFilter({ ...filter, parent })}
        />
      </div>
    </div>
  );
}
