import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { vi } from '../strings/vi';
import { rootFontSize } from '../ui/root-font-size';
import classes from './due-grid.module.css';
import { DueLineRow } from './due-line-row';
import { type DueLine, type ItemLine, isItemLine } from './due-lines';

const words = vi.due.columns;
const HEAD_HEIGHT_REM = 2;
const ITEM_HEIGHT_REM = 3.75;
const HEIGHTS_REM: Readonly<Record<DueLine['type'], number>> = {
  item: ITEM_HEIGHT_REM,
  undated: ITEM_HEIGHT_REM,
  period: 2.25,
  section: 2.25,
  today: 1.75,
};

/**
 * What falls due as a grid with one tab stop: arrows, Home, End and Page keys walk over tasks and duties, Enter
 * opens one in its plan. Only the lines in sight are in the document.
 */
export function DueGrid({
  lines,
  today,
  row,
  onRow,
  onOpen,
}: {
  readonly lines: readonly DueLine[];
  readonly today: string;
  /** The key of the row in hand; the first when there is no such row. */
  readonly row: string | undefined;
  readonly onRow: (key: string) => void;
  readonly onOpen: (line: ItemLine) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const rem = rootFontSize();
  const headHeight = HEAD_HEIGHT_REM * rem;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS_REM[lines[index]?.type ?? 'item'] * rem,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 6,
    getItemKey: (index) => lines[index]?.key ?? index,
  });
  // Sizes go by what a line is, and the lines are others now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are what changed
  useEffect(() => virtual.measure(), [virtual, lines]);

  const found = lines.findIndex(({ key }) => key === row);
  const chosen = isItemLine(lines[found]) ? found : nextItem(lines, -1, 1);
  const isBack = useRef(row !== undefined && found >= 0);
  useEffect(() => {
    // Who comes back from a plan stands where they left.
    if (!isBack.current) return;
    virtual.scrollToIndex(chosen, { align: 'center' });
    grid.current?.focus({ preventScroll: true });
    isBack.current = false;
  }, [virtual, chosen]);

  const choose = (index: number) => {
    const line = lines[index];
    if (!isItemLine(line)) return;
    onRow(line.key);
    virtual.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[chosen];
    if (event.target !== event.currentTarget || !isItemLine(line)) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rem / ITEM_HEIGHT_REM) - 1);
    const to = walked(lines, chosen, event.key, page);
    if (to !== undefined) choose(to);
    else if (event.key === 'Enter') onOpen(line);
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.frame} ref={scroller}>
      <table
        ref={grid}
        className={classes.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that keys walk
        role="grid"
        tabIndex={0}
        aria-label={vi.due.title}
        aria-description={vi.due.openHint}
        aria-rowcount={lines.length + 1}
        aria-activedescendant={chosen < 0 ? undefined : `due-row-${chosen}`}
        onKeyDown={onKeyDown}
      >
        <thead className={classes.head}>
          <tr>
            {(['due', 'text', 'lead', 'words', 'plan'] as const).map((name) => (
              <th key={name} scope="col">
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <DueLineRow
                key={key}
                line={line}
                today={today}
                index={index}
                top={start - headHeight}
                isChosen={index === chosen}
                onOpen={onOpen}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The index of the next line that is a task or duty; -1 when there is none that way. */
function nextItem(lines: readonly DueLine[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < lines.length; at += step) if (isItemLine(lines[at])) return at;
  return -1;
}

/** Where a key leads; undefined for a key that does not walk. Beyond the ends one stays. */
function walked(lines: readonly DueLine[], at: number, key: string, page: number): number | undefined {
  const go = (from: number, step: 1 | -1, times: number) => {
    let to = from;
    for (let left = times; left > 0; left -= 1) {
      const next = nextItem(lines, to, step);
      if (next < 0) break;
      to = next;
    }
    return to;
  };
  switch (key) {
    case 'ArrowDown':
      return go(at, 1, 1);
    case 'ArrowUp':
      return go(at, -1, 1);
    case 'PageDown':
      return go(at, 1, page);
    case 'PageUp':
      return go(at, -1, page);
    case 'Home':
      return go(-1, 1, 1);
    case 'End':
      return go(lines.length, -1, 1);
    default:
      return undefined;
  }
}
