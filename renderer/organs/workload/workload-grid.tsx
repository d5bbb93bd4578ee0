import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { vi } from '../../strings/vi';
import { rootFontSize } from '../../ui/root-font-size';
import classes from './workload.module.css';
import { type CellPlace, cellAway, heaviest, WORKLOAD_COLUMNS, type WorkloadRow } from './workload-cells';
import { WorkloadLine } from './workload-line';

const ROW_HEIGHT_REM = 2.5;
const HEAD_HEIGHT_REM = 2;
const words = vi.organs.workload;

/**
 * The table with its heading and first column in sight: the arrows go from cell to cell, Enter opens what a cell
 * counts. One tab stop; only the rows in sight are in the document.
 */
export function WorkloadGrid({
  label,
  rows,
  organ,
  onOpen,
}: {
  readonly label: string;
  readonly rows: readonly WorkloadRow[];
  /** Id of the organ whose row is in hand at first. */
  readonly organ: string | null;
  /** Column 0 is the name. */
  readonly onOpen: (row: WorkloadRow, column: number) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const first = organ === null ? -1 : rows.findIndex((row) => row.organ === organ);
  const [cell, setCell] = useState<CellPlace>({ row: Math.max(first, 0), column: 0 });
  const rem = rootFontSize();
  const headHeight = HEAD_HEIGHT_REM * rem;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_REM * rem,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 10,
  });
  const most = useMemo(() => heaviest(rows), [rows]);
  const isBack = useRef(first !== -1);
  useEffect(() => {
    // Who comes back from a cell stands where they left.
    if (!isBack.current) return;
    virtual.scrollToIndex(first, { align: 'center' });
    grid.current?.focus({ preventScroll: true });
    isBack.current = false;
  }, [virtual, first]);
  useEffect(() => {
    // A narrow window does not show all quarters at once.
    document
      .getElementById(`workload-${cell.row}-${cell.column}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cell]);
  // Rows may have gone since the cell was chosen.
  const here = { ...cell, row: Math.min(cell.row, rows.length - 1) };

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[here.row];
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rem / ROW_HEIGHT_REM) - 2);
    const to = event.altKey ? null : cellAway(here, event, { rows: rows.length, page });
    if (to !== null) {
      setCell(to);
      virtual.scrollToIndex(to.row);
    } else if (event.key === 'Enter' && row !== undefined) onOpen(row, here.column);
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
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={WORKLOAD_COLUMNS.length + 1}
        aria-activedescendant={`workload-${here.row}-${here.column}`}
        onKeyDown={onKeyDown}
      >
        <thead className={classes.head}>
          <tr>
            <th scope="col">{words.organ}</th>
            {WORKLOAD_COLUMNS.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <WorkloadLine
                key={row.organ ?? `\n${row.name}`}
                row={row}
                index={index}
                top={start - headHeight}
                most={most}
                chosen={index === here.row ? here.column : null}
                onOpen={(column) => {
                  setCell({ row: index, column });
                  onOpen(row, column);
                }}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
