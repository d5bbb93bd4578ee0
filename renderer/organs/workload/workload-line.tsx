import { VisuallyHidden } from '@mantine/core';
import type { CSSProperties } from 'react';
import type { WorkloadCount } from '../../../electron/contract/organ-channels';
import { vi } from '../../strings/vi';
import { formatCount } from '../../ui/format-count';
import classes from './workload.module.css';
import { sumOf, WORKLOAD_COLUMNS, type WorkloadRow } from './workload-cells';

const words = vi.organs.workload;

/** One organ: its name, and a cell a quarter, the fuller in colour the more there is in it. */
export function WorkloadLine({
  row,
  index,
  top,
  most,
  chosen,
  onOpen,
}: {
  readonly row: WorkloadRow;
  readonly index: number;
  /** Place in the scrolled table, in pixels. */
  readonly top: number;
  /** The largest sum of each column of counts. */
  readonly most: readonly number[];
  /** The column of the cell in hand, if it is in this row. */
  readonly chosen: number | null;
  readonly onOpen: (column: number) => void;
}) {
  return (
    <tr className={classes.row} aria-rowindex={index + 2} style={{ transform: `translateY(${top}px)` }}>
      <th
        id={`workload-${index}-0`}
        scope="row"
        className={classes.name}
        aria-colindex={1}
        aria-selected={chosen === 0}
        title={row.name}
        onClick={() => onOpen(0)}
      >
        <span className={classes.nameText}>{row.name}</span>
        {row.organ === null && <span className={classes.unknown}>{words.unknown}</span>}
      </th>
      {WORKLOAD_COLUMNS.map(({ title, count }, at) => {
        const cell = count(row);
        const sum = sumOf(cell);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the table
          <td
            key={title}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a table that keys walk
            role="gridcell"
            tabIndex={-1}
            id={`workload-${index}-${at + 1}`}
            className={classes.cell}
            aria-colindex={at + 2}
            aria-selected={chosen === at + 1}
            title={cellWords(cell)}
            style={{ '--share': sum === 0 ? 0 : sum / Math.max(most[at] ?? sum, 1) } as CSSProperties}
            onClick={() => onOpen(at + 1)}
          >
            <VisuallyHidden>{cellWords(cell)}</VisuallyHidden>
            {sum > 0 && <Counts count={cell} />}
          </td>
        );
      })}
    </tr>
  );
}

function Counts({ count: { lead, coordinate } }: { readonly count: WorkloadCount }) {
  return (
    <span aria-hidden>
      <span className={classes.lead}>{formatCount(lead)}</span>
      {coordinate > 0 && (
        <>
          {' + '}
          <span className={classes.coordinate}>{formatCount(coordinate)}</span>
        </>
      )}
    </span>
  );
}

function cellWords({ lead, coordinate }: WorkloadCount): string {
  return lead + coordinate === 0 ? words.emptyCell : words.cell(formatCount(lead), formatCount(coordinate));
}
