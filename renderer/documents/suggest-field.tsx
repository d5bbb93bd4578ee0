import { Autocomplete } from '@mantine/core';
import { useCommit } from '../editor/inspector/use-commit';
import classes from './documents.module.css';

/** A field of words that offers some as one types, and takes any others as well. */
export function SuggestField({
  label,
  value,
  onCommit,
  suggest,
  error,
  placeholder,
}: {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (words: string) => void;
  readonly suggest: (query: string) => readonly string[];
  readonly error?: string | undefined;
  readonly placeholder?: string;
}) {
  const commit = useCommit(value, onCommit);
  const offered = suggest(commit.value === value ? '' : commit.value);
  return (
    <Autocomplete
      size="xs"
      label={label}
      error={error}
      spellCheck={false}
      value={commit.value}
      data={[...offered]}
      // What fits is found by the caller, with and without diacritics.
      filter={({ options }) => options}
      comboboxProps={{ shadow: 'md' }}
      openOnFocus={false}
      withScrollArea={false}
      classNames={{ options: classes.options ?? '' }}
      onChange={(words) => commit.onChange({ currentTarget: { value: words } })}
      onBlur={commit.onBlur}
      onKeyDown={(event) => {
        // Escape closes the list first.
        if (event.key !== 'Escape') commit.onKeyDown(event);
      }}
      onCompositionStart={commit.onCompositionStart}
      onCompositionEnd={commit.onCompositionEnd}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
}
