import { VisuallyHidden } from '@mantine/core';
import type { ViewedDocument } from '../../../../electron/contract/trace-view-channels';
import { traceViews } from '../../../strings/trace-views';
import { CellPopover } from './cell-popover';
import { cellId } from './grid-keys';
import classes from './matrix.module.css';
import type { Cell, MatrixColumn, MatrixRow } from './matrix-model';

const words = traceViews.matrixView;

type Props = {
  readonly document: ViewedDocument;
  readonly row: MatrixRow;
  readonly index: number;
  /** Place in the scrolled grid, in pixels. */
  readonly top: number;
  readonly across: readonly {
    readonly index: number;
    readonly left: number;
    readonly column: MatrixColumn;
  }[];
  /** The cell in hand, when it is in this row; -1 for the row's heading. */
  readonly chosenColumn: number | null;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onAct: (column: number) => void;
};

/** One point: what it says, its state, and what each plan does about it. */
export function MatrixRowView(props: Props) {
  const { document, row, index, top, across, chosenColumn, isOpen, onOpen, onAct } = props;
  return (
    <tr
      className={classes.row}
      data-state={row.state}
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
    >
      <th
        scope="row"
        id={cellId({ row: index, column: -1 })}
        className={classes.rowHead}
        data-chosen={chosenColumn === -1}
        aria-colindex={1}
        aria-selected={chosenColumn === -1}
        title={row.text}
        onClick={() => onAct(-1)}
      >
        {row.label !== '' && <span className={classes.label}>{row.label}</span>}
        <span className={classes.text}>{row.text}</span>
        <span className={classes.state}>
          <span className={classes.chip} data-state={row.state}>
            {traceViews.states[row.state]}
          </span>
          {row.plans > 0 && <span className={classes.rowTotal}>{words.rowTotal(row.plans)}</span>}
        </span>
      </th>
      {across.map(({ index: at, left, column }) => {
        const cell = row.cells.get(column.id);
        const isChosen = chosenColumn === at;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys of all its cells
          <td
            key={column.id}
            id={cellId({ row: index, column: at })}
            className={classes.cell}
            data-depth={Math.min(column.depth, 3)}
            data-chosen={isChosen}
            aria-colindex={at + 2}
            style={{ left }}
            onClick={() => onAct(at)}
          >
            <VisuallyHidden>{cell === undefined ? words.emptyCell : nameOf(cell)}</VisuallyHidden>
            {cell !== undefined && <CellFigures cell={cell} />}
            {isOpen && isChosen && (
              <CellPopover document={document} point={row} plan={column} onClose={() => onOpen(false)} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function CellFigures({ cell }: { readonly cell: Cell }) {
  const state = stateOf(cell);
  return (
    <span className={classes.figures} data-state={state} aria-hidden>
      <span className={classes.count}>
        {cell.direct > 0 ? words.answered(cell.direct) : words.indirect(cell.indirect)}
      </span>
      {cell.direct > 0 && cell.indirect > 0 && (
        <span className={classes.indirect}>{words.indirect(cell.indirect)}</span>
      )}
      <span className={classes.word}>{traceViews.states[state]}</span>
    </span>
  );
}

function nameOf(cell: Cell): string {
  return words.cellName(cell.direct, cell.indirect, traceViews.states[stateOf(cell)]);
}

function stateOf({ outdated }: Cell): 'covered' | 'outdated' {
  return outdated > 0 ? 'outdated' : 'covered';
}
