import { Search } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchFilters } from '../../../electron/contract/search-channels';
import { vi } from '../../strings/vi';
import { Dialog } from '../../ui/dialog';
import { focusAtOnce } from '../../ui/focus-at-once';
import { useServices } from '../services';
import { librarySource } from './library-source';
import { openPlanSource } from './open-plan-source';
import classes from './palette.module.css';
import { PaletteFilters } from './palette-filters';
import { PaletteFoot } from './palette-foot';
import { optionId, PaletteList } from './palette-list';
import { hasFilters, type PaletteEntry, type PaletteQuery } from './palette-source';
import { readQuery } from './read-query';
import { usePaletteSearch } from './use-palette-search';

const words = vi.search;
const LIST_ID = 'palette-list';

/** The option that shows everything which was found. */
const ALL: PaletteEntry = { id: 'all', label: { text: words.all }, perform: () => undefined };

type Act = 'perform' | 'copy';

/** The one search box: the library, the open plan, commands. A combobox whose list is always open. */
export function Palette() {
  const services = useServices();
  const { palette, dialog, typedEarly } = services;
  const [sources] = useState(() => [...palette.all(), openPlanSource(services), librarySource(services)]);
  const [typed, setTyped] = useState(typedEarly.get);
  useEffect(() => typedEarly.set(''), [typedEarly]);
  const [chips, setChips] = useState<SearchFilters>({});
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState(0);
  const read = readQuery(typed);
  const filters = useKept({ ...chips, ...read.filters });
  const query = useMemo(
    (): PaletteQuery => ({ words: read.words, filters, all }),
    [read.words, filters, all],
  );
  const result = usePaletteSearch(sources, query);
  const groups = (result?.groups ?? []).filter(({ entries }) => entries.length > 0);
  const hasMore = groups.some((group) => group.hasMore === true);
  const entries = [...groups.flatMap((group) => group.entries), ...(hasMore ? [ALL] : [])];
  const current = entries[Math.min(chosen, entries.length - 1)];
  const notes = (result?.groups ?? []).flatMap(({ note }) => (note === undefined ? [] : [note]));

  // Without an open plan nothing offers it; the keys still say what is missing.
  const canCopy = ({ copy }: PaletteEntry) => copy !== undefined && services.openPlan.session.get() !== null;

  const act = (entry: PaletteEntry, how: Act) => {
    if (entry === ALL) {
      setAll(true);
      setChosen(0);
      return;
    }
    const run = how === 'copy' ? entry.copy : entry.perform;
    if (run === undefined) return;
    dialog.set(null);
    // The dialog gives the focus back first: what is done may want to put it elsewhere.
    setTimeout(run, 0);
  };

  /** Enter is pressed for what is typed, and what is still shown may be the answer to less of it. */
  const awaited = useRef<Act | null>(null);
  const actOnCurrent = (how: Act) => {
    if (result?.query !== query) awaited.current = how;
    else if (current !== undefined) act(current, how);
  };
  useEffect(() => {
    if (result?.query !== query) return;
    const how = awaited.current;
    awaited.current = null;
    if (how !== null && current !== undefined) act(current, how);
  });

  const startOver = useCallback(() => {
    setAll(false);
    setChosen(0);
    awaited.current = null;
  }, []);
  const narrow = useCallback(
    (to: SearchFilters) => {
      // Filters that were typed are chips from now on: they can be taken away like the others.
      setTyped((before) => readQuery(before).words);
      setChips(to);
      startOver();
    },
    [startOver],
  );
  const input = useRef<HTMLInputElement>(null);
  const clear = useCallback(() => {
    narrow({});
    input.current?.focus();
  }, [narrow]);
  const focusFirst = useCallback((element: HTMLInputElement | null) => {
    input.current = element;
    focusAtOnce(element);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen(wrapped(Math.min(chosen, entries.length - 1), step, entries.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      actOnCurrent(event.ctrlKey ? 'copy' : 'perform');
    }
  };

  return (
    <Dialog label={words.label} onClose={() => dialog.set(null)} padding={0} size="46rem" yOffset="8vh">
      <div className={classes.search}>
        <Search size={18} aria-hidden />
        <input
          ref={focusFirst}
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
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            startOver();
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteFilters filters={filters} onChange={narrow} onClear={clear} />
      <PaletteList
        id={LIST_ID}
        isOld={result?.query !== query}
        groups={groups}
        last={hasMore ? ALL : null}
        current={current}
        onPerform={(entry) => act(entry, 'perform')}
        canCopy={canCopy}
        onCopy={(entry) => act(entry, 'copy')}
      />
      <div role="status">
        {notes.map((note) => (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ))}
        {result !== null && entries.length === 0 && notes.length === 0 && (
          <p className={classes.note}>
            {hasFilters(result.query.filters) ? words.emptyFiltered : words.empty(result.query.words)}
          </p>
        )}
      </div>
      <PaletteFoot onCopy={current !== undefined && canCopy(current) ? () => act(current, 'copy') : null} />
    </Dialog>
  );
}

/** The object of before while it says the same: what is made from it is not made anew with each letter. */
function useKept(filters: SearchFilters): SearchFilters {
  const said = JSON.stringify(filters);
  return useMemo((): SearchFilters => JSON.parse(said), [said]);
}

/** One step past an end comes out at the other; a longer step stops there. */
function wrapped(from: number, step: number, count: number): number {
  if (count === 0) return 0;
  const to = from + step;
  if (Math.abs(step) === 1) return (to + count) % count;
  return Math.min(Math.max(to, 0), count - 1);
}
