import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Suspect } from '../../electron/contract/thread-entries';
import { vi } from '../strings/vi';
import { rootFontSize } from '../ui/root-font-size';
import { type Point, type PointActs, PointRow } from './point-row';
import classes from './point-table.module.css';
import type { ThreadActions } from './use-thread-actions';

const columns = vi.trace.points.columns;
const HEAD_HEIGHT_REM = 2.25;
const ROW_HEIGHT_REM = 5;

/** How far each document's table was scrolled, in pixels, for the way back from a plan. */
const scrolled = new Map<string, number>();

/** The points with their answers. Only the rows in sight are in the page, whatever the length of the outline. */
export function PointTable({
  document: documentId,
  points,
  suspects,
  picked,
  actions,
  acts,
}: {
  readonly document: string;
  readonly points: readonly Point[];
  readonly suspects: readonly Suspect[];
  /** The point in hand, to be in sight when one comes here. */
  readonly picked: string | undefined;
  readonly actions: ThreadActions;
  readonly acts: PointActs;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const rem = rootFontSize();
  const byLink = useMemo(
    () => new Map(suspects.flatMap((entry) => (entry.kind === 'link' ? [[entry.link, entry] as const] : []))),
    [suspects],
  );
  const remembered = picked === undefined ? undefined : scrolled.get(documentId);
  const rows = useVirtualizer({
    count: points.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_REM * rem,
    scrollMargin: HEAD_HEIGHT_REM * rem,
    scrollPaddingStart: HEAD_HEIGHT_REM * rem,
    initialOffset: remembered ?? 0,
    overscan: 6,
    getItemKey: (index) => points[index]?.id ?? index,
    onChange: ({ scrollOffset }) => scrolled.set(documentId, scrollOffset ?? 0),
  });
  const at = points.findIndex(({ id }) => id === picked);
  // The row that one comes to, until it is in the page and has the focus: the keys go on from there.
  const wanted = useRef(at);
  useEffect(() => {
    if (wanted.current !== -1) rows.scrollToIndex(wanted.current, { align: 'auto' });
  }, [rows.scrollToIndex]);
  useEffect(() => {
    if (wanted.current === -1) return;
    const row = scroller.current?.querySelector(`tr[data-index="${wanted.current}"] button`);
    if (!(row instanceof HTMLElement)) return;
    row.focus({ preventScroll: true });
    wanted.current = -1;
  });
  return (
    <div
      className={classes.frame}
      ref={scroller}
      data-unlabelled={points.every(({ label }) => label === '') || undefined}
    >
      <table className={classes.table} aria-label={vi.trace.points.table} aria-rowcount={points.length + 1}>
        <thead className={classes.head}>
          <tr>
            <th scope="col">{columns.label}</th>
            <th scope="col">{columns.text}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.answers}</th>
          </tr>
        </thead>
        <tbody className={classes.rows} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const point = points[index];
            if (point === undefined) return null;
            return (
              <PointRow
                key={point.id}
                measure={rows.measureElement}
                point={point}
                index={index}
                style={{ transform: `translateY(${start - HEAD_HEIGHT_REM * rem}px)` }}
                suspects={byLink}
                isPicked={picked === point.id}
                actions={actions}
                acts={acts}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
