import { ActionIcon, Combobox, PillsInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import { citationWords } from '../../core/citations/format-citation';
import { fold } from '../../core/vietnamese/fold';
import { useEagerCombobox } from '../editor/register/use-eager-combobox';
import { vi } from '../strings/vi';
import classes from './documents.module.css';
import { filterDocuments, NO_FILTER } from './filter-documents';
import listClasses from './register.module.css';
import { useLines } from './register-context';
import type { DocumentLine } from './use-documents';

const words = vi.documents;

/** So many are offered at once; more are found by typing on. */
const MOST = 20;

/** Documents of the register, chosen by typing. Keyboard: type, arrows, Enter; Backspace takes back the last one. */
export function DocumentPicker({
  label,
  hint,
  chosen,
  without,
  onChoose,
}: {
  readonly label: string;
  readonly hint: string | undefined;
  readonly chosen: readonly string[];
  /** Not offered: the document that this is about. */
  readonly without: string | null;
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  const lines = useLines();
  const [query, setQuery] = useState('');
  const combobox = useEagerCombobox(query);
  const found = filterDocuments(lines, { ...NO_FILTER, query }).filter(
    ({ id }) => id !== without && !chosen.includes(id),
  );
  // Other documents speak of the one that is looked for: the one that has the number itself comes first.
  const named = (line: DocumentLine) => line.symbol !== null && fold(line.symbol).startsWith(fold(query));
  const offered = [...found.filter(named), ...found.filter((line) => !named(line))].slice(0, MOST);
  return (
    <Combobox
      store={combobox}
      offset={4}
      shadow="md"
      onOptionSubmit={(id) => {
        setQuery('');
        combobox.closeDropdown();
        onChoose([...chosen, id]);
      }}
    >
      <Combobox.DropdownTarget>
        <PillsInput label={label} size="xs" description={hint} onClick={() => combobox.openDropdown()}>
          <div className={classes.pills}>
            {chosen.map((id) => {
              const line = lines.find((other) => other.id === id);
              const name = line === undefined ? words.unknown : citationWords(line, 'later');
              return (
                <span key={id} className={classes.pill}>
                  {name}
                  <ActionIcon
                    size={16}
                    variant="transparent"
                    color="gray"
                    aria-label={words.takeOut(name)}
                    onClick={(event) => {
                      event.stopPropagation();
                      onChoose(chosen.filter((other) => other !== id));
                    }}
                  >
                    <X size={12} aria-hidden />
                  </ActionIcon>
                </span>
              );
            })}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                value={query}
                aria-label={words.pick(label)}
                placeholder={words.pickPlaceholder}
                onChange={({ currentTarget }) => {
                  setQuery(currentTarget.value);
                  combobox.openDropdown();
                }}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onKeyDown={(event) => {
                  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
                  if (event.key === 'Backspace' && query === '' && chosen.length > 0) {
                    event.preventDefault();
                    onChoose(chosen.slice(0, -1));
                  }
                }}
              />
            </Combobox.EventsTarget>
          </div>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options className={classes.options}>
          {offered.map((line) => (
            <Combobox.Option key={line.id} value={line.id}>
              <span className={classes.optionName}>{citationWords(line, 'later')}</span>
              <span className={listClasses.rowFacts}>{line.subject}</span>
            </Combobox.Option>
          ))}
          {offered.length === 0 && <Combobox.Empty>{words.nothingFound}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
