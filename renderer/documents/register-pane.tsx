import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { FilePlus2, Search } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import classes from './documents.module.css';
import { type DocumentFilter, filterDocuments, NO_FILTER, valuesOf } from './filter-documents';
import listClasses from './register.module.css';
import { RegisterList } from './register-list';
import type { DocumentLine } from './use-documents';

const words = vi.documents;

/** The register as a list that narrows as one types, and the way to enter a document. */
export function RegisterPane({
  lines,
  chosen,
  onChoose,
  onAdd,
}: {
  readonly lines: readonly DocumentLine[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
}) {
  const [filter, setFilter] = useState<DocumentFilter>(NO_FILTER);
  const narrow = (change: Partial<DocumentFilter>) => setFilter((old) => ({ ...old, ...change }));
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => filterDocuments(lines, wanted), [lines, wanted]);
  const kinds = useMemo(() => valuesOf(lines, 'kind'), [lines]);
  const issuers = useMemo(() => valuesOf(lines, 'issuer'), [lines]);
  const list = useRef<HTMLDivElement>(null);
  const isNarrowed = filter.kind !== '' || filter.state !== '' || filter.issuer !== '' || filter.query !== '';
  return (
    <aside className={listClasses.register} aria-label={words.title}>
      <div className={listClasses.registerHead}>
        <h2 className={listClasses.registerTitle}>{words.title}</h2>
        <Button leftSection={<FilePlus2 size={16} aria-hidden />} onClick={onAdd}>
          {words.add}
        </Button>
      </div>
      <TextInput
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
              aria-label={vi.library.clearSearch}
              onClick={() => narrow({ query: '' })}
            />
          )
        }
        value={filter.query}
        onChange={({ currentTarget }) => narrow({ query: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            list.current?.focus();
          } else if (event.key === 'Escape' && filter.query !== '') narrow({ query: '' });
        }}
      />
      <div className={listClasses.filters}>
        <NativeSelect
          aria-label={words.fields.kind}
          value={filter.kind}
          onChange={({ currentTarget }) => narrow({ kind: currentTarget.value })}
          data={[{ value: '', label: words.anyKind }, ...kinds.map((value) => ({ value, label: value }))]}
        />
        <NativeSelect
          aria-label={words.fields.state}
          value={filter.state}
          onChange={({ currentTarget }) => narrow({ state: currentTarget.value })}
          data={[
            { value: '', label: words.anyState },
            ...Object.entries(words.states).map(([value, label]) => ({ value, label })),
          ]}
        />
        <NativeSelect
          className={classes.wide}
          aria-label={words.fields.issuer}
          value={filter.issuer}
          onChange={({ currentTarget }) => narrow({ issuer: currentTarget.value })}
          data={[{ value: '', label: words.anyIssuer }, ...issuers.map((value) => ({ value, label: value }))]}
        />
      </div>
      <p className={listClasses.count} role="status">
        {isNarrowed ? words.found(formatCount(found.length)) : words.count(formatCount(found.length))}
      </p>
      <RegisterList ref={list} lines={found} chosen={chosen} onChoose={onChoose} />
    </aside>
  );
}
