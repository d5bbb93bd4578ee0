import { Button } from '@mantine/core';
import { memo, useMemo } from 'react';
import {
  type SearchFilters,
  searchFiltersSchema,
  searchKindSchema,
  searchStateSchema,
} from '../../../electron/contract/search-channels';
import { vi } from '../../strings/vi';
import { useServices } from '../services';
import { useAnswer } from '../use-answer';
import { FilterChip } from './filter-chip';
import { NameChip } from './name-chip';
import classes from './palette.module.css';
import { hasFilters } from './palette-source';
import { YearFilter } from './year-filter';

const words = vi.search.filters;
const KINDS = searchKindSchema.options.map((value) => ({ value, label: vi.search.kinds[value] }));
const STATES = searchStateSchema.options.map((value) => ({ value, label: vi.search.states[value] }));

type PaletteFiltersProps = {
  readonly filters: SearchFilters;
  readonly onChange: (filters: SearchFilters) => void;
  /** Takes all of them away. The button for it goes with them. */
  readonly onClear: () => void;
};

/** What narrows the results: each filter a chip, reached by Tab from the search box. Typing words draws none of it. */
export const PaletteFilters = memo(PaletteFiltersOf);

function PaletteFiltersOf({ filters, onChange, onClear }: PaletteFiltersProps) {
  const { api } = useServices();
  const listed = useAnswer(api, 'organs.list', {});
  const organs = useMemo(
    () => (listed?.ok === true ? [...new Set(listed.value.organs.map(({ name }) => name))] : []),
    [listed],
  );
  const set = (name: keyof SearchFilters, value: string | null) => {
    const { [name]: _before, ...others } = filters;
    const read = searchFiltersSchema.safeParse(value === null ? others : { ...others, [name]: value });
    if (read.success) onChange(read.data);
  };
  const organFilter = (name: 'issuer' | 'lead') => (
    <NameChip
      label={words[name]}
      value={filters[name] ?? null}
      names={organs}
      onChange={(chosen) => set(name, chosen)}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: these fields are sent nowhere, they are no form
    <div className={classes.filters} role="group" aria-label={words.label}>
      <FilterChip
        label={words.kind}
        value={filters.kind ?? null}
        data={KINDS}
        onChange={(value) => set('kind', value)}
      />
      <YearFilter value={filters.year ?? ''} onChange={(year) => set('year', year)} />
      {organFilter('issuer')}
      {organFilter('lead')}
      <FilterChip
        label={words.state}
        value={filters.state ?? null}
        data={STATES}
        onChange={(value) => set('state', value)}
      />
      {hasFilters(filters) && (
        <Button variant="subtle" color="gray" radius="xl" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
