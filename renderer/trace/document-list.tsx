import { CloseButton, TextInput, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ListChecks, Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import { formatDate } from '../ui/format-time';
import { rootFontSize } from '../ui/root-font-size';
import { CoverageBar } from './coverage-bar';
import classes from './document-list.module.css';
import { documentTitle } from './document-title';
import type { DocumentList as Documents, ListedDocument } from './use-thread-documents';

const words = vi.trace.documents;
const ENTRY_HEIGHT_REM = 5.125;

/** The documents to choose from, each with how much of it is answered. Only those in sight are in the page. */
export function DocumentList({
  list,
  query,
  onQuery,
  onMore,
  chosen,
  onChoose,
  suspects,
  allSuspects,
  onAllSuspects,
}: {
  readonly list: Documents;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** How many places of the library have to be looked at again. */
  readonly suspects: number;
  readonly allSuspects: boolean;
  readonly onAllSuspects: () => void;
}) {
  const { documents, total } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const rem = rootFontSize();
  const entries = useVirtualizer({
    count: documents.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ENTRY_HEIGHT_REM * rem,
    overscan: 4,
    getItemKey: (index) => documents[index]?.id ?? index,
  });
  const shown = entries.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= documents.length - 1) onMore();
  }, [last, documents.length, onMore]);
  return (
    <nav className={classes.pane} aria-label={words.title}>
      <h2 className={classes.title}>{words.title}</h2>
      <TextInput
        className={classes.filter}
        role="searchbox"
        aria-label={words.filter}
        placeholder={words.filterPlaceholder}
        spellCheck={false}
        maxLength={200}
        leftSection={<Search size={16} aria-hidden />}
        rightSection={
          query !== '' && (
            <CloseButton size="sm" aria-label={vi.library.clearSearch} onClick={() => onQuery('')} />
          )
        }
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
      <div className={classes.scroller} ref={scroller}>
        <ul className={classes.list} style={{ height: entries.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const entry = documents[index];
            if (entry === undefined) return null;
            return (
              <li key={entry.id} style={{ transform: `translateY(${start}px)` }}>
                <Entry document={entry} isChosen={entry.id === chosen} onChoose={() => onChoose(entry.id)} />
              </li>
            );
          })}
        </ul>
        {documents.length === 0 && <p className={classes.nothing}>{words.nothingFound}</p>}
      </div>
      <p className={classes.total} role="status">
        {words.total(formatCount(total))}
      </p>
      {suspects > 0 && (
        <UnstyledButton
          className={classes.suspects}
          aria-current={allSuspects ? 'true' : undefined}
          onClick={onAllSuspects}
        >
          <ListChecks size={16} aria-hidden />
          <span>{words.all}</span>
          <span className={classes.badge}>{formatCount(suspects)}</span>
        </UnstyledButton>
      )}
    </nav>
  );
}

function Entry({
  document,
  isChosen,
  onChoose,
}: {
  readonly document: ListedDocument;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { issuer, date, points, plans, counts } = document;
  const about = [
    issuer,
    date === null ? null : formatDate(date),
    words.counts(formatCount(points), formatCount(plans)),
  ];
  return (
    <UnstyledButton className={classes.entry} aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <span className={classes.name}>{documentTitle(document)}</span>
      <span className={classes.about}>{about.filter((part) => part !== null).join(' · ')}</span>
      {points > 0 && <CoverageBar counts={counts} thin />}
    </UnstyledButton>
  );
}
