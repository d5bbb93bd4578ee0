import { Kbd } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { vi } from '../../strings/vi';
import { Dialog } from '../../ui/dialog';
import { focusAtOnce } from '../../ui/focus-at-once';
import { shownShortcut } from '../commands/shortcut';
import { useServices } from '../services';
import classes from './palette.module.css';
import type { PaletteEntry, PaletteGroup } from './palette-source';
import { usePaletteSearch } from './use-palette-search';

const words = vi.app.palette;
const LIST_ID = 'palette-list';
const optionId = (entry: PaletteEntry) => `palette-${entry.id}`;

/** The one search box: plans, commands, and what screens add. A combobox whose list is always open. */
export function Palette() {
  const { palette, dialog } = useServices();
  const [sources] = useState(palette.all);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const result = usePaletteSearch(sources, query);
  const entries = result?.groups.flatMap((group) => group.entries) ?? [];
  const current = entries[Math.min(chosen, entries.length - 1)];

  const close = () => dialog.set(null);
  const perform = (entry: PaletteEntry) => {
    close();
    // The dialog gives the focus back first: a command may want to put it elsewhere.
    setTimeout(entry.perform, 0);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen(wrapped(Math.min(chosen, entries.length - 1), step, entries.length));
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      perform(current);
    }
  };

  return (
    <Dialog label={words.label} onClose={close} padding={0} size="36rem" yOffset="10vh">
      <div className={classes.search}>
        <Search size={18} aria-hidden />
        <input
          ref={focusAtOnce}
          className={classes.input}
          data-autofocus
          role="combobox"
          aria-label={words.label}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={LIST_ID}
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          placeholder={words.placeholder}
          spellCheck={false}
          maxLength={200}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={classes.list} role="listbox" id={LIST_ID} aria-label={words.results}>
        {result?.groups.map((group) => (
          <Group key={group.title} group={group} current={current} onPerform={perform} />
        ))}
      </div>
      {result !== null && entries.length === 0 && (
        <p className={classes.empty}>{words.empty(result.query)}</p>
      )}
      <p className={classes.hint}>{words.hint}</p>
    </Dialog>
  );
}

function Group({
  group,
  current,
  onPerform,
}: {
  readonly group: PaletteGroup;
  readonly current: PaletteEntry | undefined;
  readonly onPerform: (entry: PaletteEntry) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
    <div role="group" aria-label={group.title}>
      <div className={classes.group} aria-hidden>
        {group.title}
      </div>
      {group.entries.map((entry) => (
        <Option key={entry.id} entry={entry} isCurrent={entry === current} onPerform={onPerform} />
      ))}
    </div>
  );
}

function Option({
  entry,
  isCurrent,
  onPerform,
}: {
  readonly entry: PaletteEntry;
  readonly isCurrent: boolean;
  readonly onPerform: (entry: PaletteEntry) => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: options are reached through aria-activedescendant
    <div
      ref={element}
      className={classes.option}
      role="option"
      id={optionId(entry)}
      aria-selected={isCurrent}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPerform(entry)}
    >
      <span className={classes.label}>{entry.label}</span>
      {entry.detail !== undefined && <span className={classes.detail}>{entry.detail}</span>}
      {entry.shortcut !== undefined && <Kbd>{shownShortcut(entry.shortcut)}</Kbd>}
    </div>
  );
}

/** One step past an end comes out at the other; a longer step stops there. */
function wrapped(from: number, step: number, count: number): number {
  if (count === 0) return 0;
  const to = from + step;
  if (Math.abs(step) === 1) return (to + count) % count;
  return Math.min(Math.max(to, 0), count - 1);
}
