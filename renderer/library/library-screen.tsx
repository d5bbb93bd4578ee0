import { Button } from '@mantine/core';
import { ArrowLeft, FileInput, FilePlus2, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { CommandButton } from '../app/commands/command-button';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { loadLaterParts } from '../app/use-later-parts';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import { LibraryNotices } from './library-notices';
import classes from './library-screen.module.css';
import { NotReady } from './not-ready';
import { PlanListing } from './plan-listing';
import { SearchField } from './search-field';
import { type PlanList, usePlanList } from './use-plan-list';

/** The list of plans, newest first, with search as one types; or the bin in the same form. */
export function LibraryScreen({ bin }: { readonly bin: boolean }) {
  const { library, place } = useServices();
  const status = useStore(library.state);
  if (status?.ready === false) return <NotReady state={status} />;
  return (
    <div className={classes.screen}>
      {!bin && status !== null && <LibraryNotices notices={status.notices} />}
      <Plans bin={bin} onLeaveBin={() => place.set('library')} />
    </div>
  );
}

function Plans({ bin, onLeaveBin }: { readonly bin: boolean; readonly onLeaveBin: () => void }) {
  const { place } = useServices();
  const [query, setQuery] = useState('');
  const list = usePlanList(query, bin);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => search.current?.focus(), []);
  const isThere = list !== null;
  useEffect(() => {
    if (isThere) loadLaterParts();
  }, [isThere]);
  const isEmpty = list?.ok === true && list.value.plans.length === 0;
  // With its last row the list goes, and the focus that it had: the search field takes it.
  useEffect(() => {
    if (isEmpty && document.activeElement === document.body) search.current?.focus();
  }, [isEmpty]);
  const inBin = list?.ok === true ? list.value.inBin : 0;
  return (
    <>
      <div className={classes.tools}>
        {bin && (
          <Button variant="default" leftSection={<ArrowLeft size={16} aria-hidden />} onClick={onLeaveBin}>
            {vi.library.back}
          </Button>
        )}
        <SearchField ref={search} query={query} onQuery={setQuery} onDown={() => grid.current?.focus()} />
        <span className={classes.count} role="status">
          {list?.ok === true && countWords(list.value, query)}
        </span>
        {!bin && (
          <>
            <Button
              variant="default"
              leftSection={<Trash2 size={16} aria-hidden />}
              onClick={() => place.set('bin')}
            >
              {vi.library.bin(inBin)}
            </Button>
            <CommandButton command="plan.open-file" variant="default" icon={FileInput}>
              {vi.library.import}
            </CommandButton>
            <CommandButton command="plan.new" icon={FilePlus2}>
              {vi.library.create}
            </CommandButton>
          </>
        )}
      </div>
      {bin && <p className={classes.binNote}>{vi.library.binKeeps}</p>}
      <PlanListing list={list} bin={bin} query={query} gridRef={grid} />
    </>
  );
}

function countWords({ plans, total }: PlanList, query: string): string {
  const written = formatCount(total);
  const counted = query.trim() === '' ? vi.library.count(written) : vi.library.found(written);
  return plans.length === total ? counted : vi.library.cut(counted, formatCount(plans.length));
}
