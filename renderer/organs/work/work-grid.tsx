import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { vi } from '../../strings/vi';
import { stepOf } from '../../ui/list-keys';
import { rootFontSize } from '../../ui/root-font-size';
import classes from './work-grid.module.css';
import { itemAway, type WorkItem, type WorkLine } from './work-lines';
import { WorkRow } from './work-row';

const HEAD_HEIGHT_REM = 2;
const HEIGHTS_REM: Readonly<Record<WorkLine['type'], number>> = { plan: 2.25, item: 3.75 };
const words = vi.organs.work;

type RowId = { readonly plan: string; readonly item: string };

/**
 * Tasks and duties under the headings of their plans, as a grid with one tab stop: arrows, Home, End and Page keys
 * walk, Enter opens the words in the plan. Only the lines in sight are in the document.
 */
export function WorkGrid({
  name,
  lines,
  row,
  onRow,
  onOpen,
}: {
  /** Of the organ. */
  readonly name: string;
  readonly lines: readonly WorkLine[];
  /** The row in hand; the first when there is no such row. */
  readonly row: RowId | null;
  readonly onRow: (row: RowId) => void;
  readonly onOpen: (item: WorkItem) => void;
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
  });
  // Sizes go by what a line is, and the lines are others now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are what changed
  useEffect(() => virtual.measure(), [virtual, lines]);

  const found = lines.findIndex(
    (line) => line.type === 'item' && line.item.plan === row?.plan && line.item.item === row.item,
  );
  const chosen = found === -1 ? itemAway(lines, -1, 1) : found;
  const isBack = useRef(found !== -1);
  useEffect(() => {
    // Who comes back from a plan stands where they left.
    if (!isBack.current) return;
    virtual.scrollToIndex(chosen, { align: 'center' });
    grid.current?.focus({ preventScroll: true });
    isBack.current = false;
  }, [virtual, chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[chosen];
    if (event.target !== event.currentTarget || line?.type !== 'item') return;
    const inSight = (scroller.current?.clientHeight ?? 0) / rem / HEIGHTS_REM.item;
    const step = stepOf(event.key, Math.max(1, Math.floor(inSight) - 1), lines.length);
    if (step !== 0) {
      const to = itemAway(lines, chosen, step);
      const target = lines[to];
      if (target?.type === 'item') onRow(target.item);
      // The heading of its plan comes into sight with the first of its rows.
      virtual.scrollToIndex(lines[to - 1]?.type === 'plan' && step < 0 ? to - 1 : to);
    } else if (event.key === 'Enter') onOpen(line.item);
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
        aria-label={words.label(name)}
        aria-description={vi.due.openHint}
        aria-rowcount={lines.length + 1}
        aria-activedescendant={`work-row-${chosen}`}
        onKeyDown={onKeyDown}
      >
        <thead className={classes.head}>
          <tr>
            {(['role', 'text', 'schedule', 'due'] as const).map((name) => (
              <th key={name} scope="col">
                {words.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <WorkRow
                key={index}
                line={line}
                name={name}
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
