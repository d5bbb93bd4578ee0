import { CloseButton, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { vi } from '../strings/vi';
import classes from './search-field.module.css';

/** Searches as one types; the down arrow goes on to the list. */
export function SearchField({
  ref,
  query,
  onQuery,
  onDown,
}: {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onDown: () => void;
}) {
  return (
    <TextInput
      ref={ref}
      className={classes.field}
      type="text"
      role="searchbox"
      aria-label={vi.library.search}
      placeholder={vi.library.searchPlaceholder}
      spellCheck={false}
      leftSection={<Search size={16} aria-hidden />}
      rightSection={
        query !== '' && (
          <CloseButton size="sm" aria-label={vi.library.clearSearch} onClick={() => onQuery('')} />
        )
      }
      maxLength={200}
      value={query}
      onChange={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          onDown();
        } else if (event.key === 'Escape' && query !== '') onQuery('');
      }}
    />
  );
}
