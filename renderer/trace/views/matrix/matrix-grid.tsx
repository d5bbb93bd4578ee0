import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ViewedDocument } from '../../../../electron/contract/trace-view-channels';
import { openPlan } from '../../../app/plan-actions';
import { useServices } from '../../../app/services';
import { traceViews } from '../../../strings/trace-views';
import { rootFontSize } from '../../../ui/root-font-size';
import { rememberedMatrix, rememberMatrix } from '../view-memory';
import { ColumnHead } from './column-head';
import { cellId, type GridPlace, placeAfter, within } from './grid-keys';
import classes from './matrix.module.css';
import type { MatrixModel } from './matrix-model';
import { MatrixRowView } from './matrix-row';

const ROW_REM = 3.75;
const COLUMN_REM = 8.25;
const HEAD_REM = 5.75;
const LABELS_REM = 19;

/**
 * The matrix as a grid with one tab stop, after the pattern of WAI-ARIA. Headings stay in sight, and only what is
 * in sight is in the document: thousands of rows and columns cost no more than a few.
 */
export function MatrixGrid({
  document,
  model: { rows, columns },
  hidesCovered,
}: {
  readonly document: ViewedDocument;
  readonly model: MatrixModel;
  readonly hidesCovered: boolean;
}) {
  const services = useServices();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState(() => rememberedMatrix(document.id));
  const [isOpen, setOpen] = useState(false);
  const rem = rootFontSize();
  const size = { rows: rows.length, columns: columns.length, page: 1 };
  const place = within(
    chosen === undefined
      ? { row: 0, column: 0 }
      : {
          row: chosen.point === null ? -1 : Math.max(0, indexOf(rows, chosen.point)),
          column: chosen.plan === null ? -1 : Math.max(0, indexOf(columns, chosen.plan)),
        },
    size,
  );

  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rem,
    scrollMargin: HEAD_REM * rem,
    scrollPaddingStart: HEAD_REM * rem,
    overscan: 4,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: (range) => withChosen(range, place.row),
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN_REM * rem,
    scrollMargin: LABELS_REM * rem,
    scrollPaddingStart: LABELS_REM * rem,
    overscan: 2,
    getItemKey: (index) => columns[index]?.id ?? index,
    rangeExtractor: (range) => withChosen(range, place.column),
  });
  const choose = (to: GridPlace) => {
    const memory = {
      point: rows[to.row]?.id ?? null,
      plan: columns[to.column]?.id ?? null,
      hideCovered: hidesCovered,
    };
    setChosen(memory);
    rememberMatrix(document.id, memory);
    setOpen(false);
    if (to.row >= 0) vertical.scrollToIndex(to.row);
    if (to.column >= 0) horizontal.scrollToIndex(to.column);
  };
  // Back from a plan, the cell from which it was opened is in sight and has the focus.
  const [start] = useState(() => (chosen === undefined ? null : place));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the grid appears
  useEffect(() => {
    if (start === null) return;
    if (start.row >= 0) vertical.scrollToIndex(start.row, { align: 'center' });
    if (start.column >= 0) horizontal.scrollToIndex(start.column, { align: 'center' });
    grid.current?.focus({ preventScroll: true });
  }, [start]);

  const act = ({ row, column }: GridPlace) => {
    const plan = columns[column];
    const point = rows[row];
    if (point === undefined && plan !== undefined) void openPlan(services, plan.id);
    else if (plan === undefined && point !== undefined)
      services.navigation.go({ place: 'trace', document: document.id, view: 'coverage', point: point.id });
    else setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const inSight = ((scroller.current?.clientHeight ?? 0) / rem - HEAD_REM) / ROW_REM;
    const to = placeAfter(place, event, { ...size, page: Math.max(1, Math.floor(inSight) - 1) });
    if (to !== null) choose(to);
    else if (event.key === 'Enter' || event.key === ' ') act(place);
    else return;
    event.preventDefault();
  };

  const across = horizontal.getVirtualItems().flatMap(({ index, start: left }) => {
    const column = columns[index];
    return column === undefined ? [] : [{ index, left, column }];
  });
  return (
    <div className={classes.frame} ref={scroller}>
      <table
        ref={grid}
        className={classes.grid}
        style={{
          width: LABELS_REM * rem + horizontal.getTotalSize(),
          height: HEAD_REM * rem + vertical.getTotalSize(),
        }}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that keys walk
        role="grid"
        tabIndex={0}
        aria-label={traceViews.matrixView.rows(document.name)}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={cellId(place)}
        onKeyDown={onKeyDown}
      >
        <thead className={classes.heads}>
          <tr aria-rowindex={1} className={classes.headRow}>
            <th scope="col" className={classes.corner} aria-colindex={1}>
              {traceViews.matrixView.points}
            </th>
            {across.map(({ index, left, column }) => (
              <ColumnHead
                key={column.id}
                id={cellId({ row: -1, column: index })}
                plan={column}
                index={index}
                left={left}
                isChosen={place.row === -1 && place.column === index}
                onAct={() => {
                  choose({ row: -1, column: index });
                  act({ row: -1, column: index });
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {vertical.getVirtualItems().map(({ index, start: top }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <MatrixRowView
                key={row.id}
                document={document}
                row={row}
                index={index}
                top={top}
                across={across}
                chosenColumn={place.row === index ? place.column : null}
                isOpen={isOpen && place.row === index}
                onOpen={setOpen}
                onAct={(column) => {
                  choose({ row: index, column });
                  act({ row: index, column });
                }}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function indexOf(list: readonly { readonly id: string }[], id: string): number {
  return list.findIndex((each) => each.id === id);
}

/** The cell in hand stays in the document wherever it is scrolled to, for it is what is read aloud. */
function withChosen(range: Range, chosen: number): number[] {
  const shown = defaultRangeExtractor(range);
  return chosen < 0 || shown.includes(chosen) ? shown : [...shown, chosen].sort((a, b) => a - b);
}
