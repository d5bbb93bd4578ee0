import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import { citationWords } from '../../core/citations/format-citation';
import { vi } from '../strings/vi';
import { formatDate } from '../ui/format-time';
import { listKeys } from '../ui/list-keys';
import { rootFontSize } from '../ui/root-font-size';
import classes from './documents.module.css';
import listClasses from './register.module.css';
import type { DocumentLine } from './use-documents';

const words = vi.documents;
const ROW_HEIGHT_REM = 4.25;

/** The documents as a list with one tab stop, of which only the rows in sight are in the page. */
export function RegisterList({
  lines,
  chosen,
  onChoose,
  ref,
}: {
  readonly lines: readonly DocumentLine[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly ref: RefObject<HTMLDivElement | null>;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const rem = rootFontSize();
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_REM * rem,
    overscan: 6,
    getItemKey: (index) => lines[index]?.id ?? index,
  });
  const at = lines.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    if (at !== -1) rows.scrollToIndex(at);
  }, [at, rows]);
  const keys = listKeys({
    count: lines.length,
    at,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (ROW_HEIGHT_REM * rem)) - 1),
    onMove: (index) => {
      const line = lines[index];
      if (line !== undefined) onChoose(line.id);
    },
  });
  return (
    <div className={listClasses.listFrame} ref={scroller}>
      <div
        ref={ref}
        className={listClasses.list}
        role="listbox"
        tabIndex={0}
        aria-label={words.list}
        aria-activedescendant={at === -1 ? undefined : `document-${chosen}`}
        style={{ height: rows.getTotalSize() }}
        onKeyDown={(event) => void keys(event)}
        onFocus={() => {
          // The one in hand may be hidden by what narrows the list: then the first one is, so that keys go on from it.
          const [first] = lines;
          if (at === -1 && first !== undefined) onChoose(first.id);
        }}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          return (
            line !== undefined && (
              <Row
                key={line.id}
                line={line}
                top={start}
                place={index + 1}
                count={lines.length}
                isChosen={line.id === chosen}
                onChoose={() => onChoose(line.id)}
              />
            )
          );
        })}
      </div>
      {lines.length === 0 && <p className={listClasses.nothing}>{words.nothingFound}</p>}
    </div>
  );
}

function Row({
  line,
  top,
  place,
  count,
  isChosen,
  onChoose,
}: {
  readonly line: DocumentLine;
  readonly top: number;
  readonly place: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const facts = [line.issuer, line.date === null ? null : formatDate(line.date)].filter(
    (fact) => fact !== null,
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys for all its rows
    <div
      id={`document-${line.id}`}
      className={listClasses.row}
      style={{ transform: `translateY(${top}px)` }}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-posinset={place}
      aria-setsize={count}
      onClick={onChoose}
    >
      <span className={listClasses.rowName}>
        <span className={listClasses.rowSymbol}>{citationWords(line, 'later')}</span>
        {line.state !== 'in-force' && (
          <span className={classes.badge} data-tone="amber">
            {words.states[line.state]}
          </span>
        )}
      </span>
      <span className={listClasses.rowFacts}>
        {facts.join(' · ')}
        {line.points > 0 && ` · ${words.points(line.points)}`}
        {line.hasFile && ` · ${words.hasFile}`}
      </span>
      <span className={listClasses.rowSubject}>{line.subject ?? ''}</span>
    </div>
  );
}
