import type { Response } from '../../../electron/contract/channels';
import type { WorkloadCount } from '../../../electron/contract/organ-channels';
import type { OrganWorkChoice } from '../../app/place';
import { vi } from '../../strings/vi';

const words = vi.organs;

export type WorkloadRow = Response<'organs.workload'>['rows'][number];

/** A column of counts, in order; `narrows` is what its cells show of an organ's work in that year. */
export type WorkloadColumn = {
  readonly title: string;
  readonly count: (row: WorkloadRow) => WorkloadCount;
  readonly narrows: Pick<OrganWorkChoice, 'quarter'>;
};

export const WORKLOAD_COLUMNS: readonly WorkloadColumn[] = [
  ...words.work.quarters.map(
    (title, index): WorkloadColumn => ({
      title,
      count: ({ quarters }) => quarters[index] ?? { lead: 0, coordinate: 0 },
      narrows: { quarter: index + 1 },
    }),
  ),
  { title: words.workload.undated, count: ({ undated }) => undated, narrows: { quarter: 0 } },
  { title: words.workload.all, count: ({ all }) => all, narrows: {} },
];

export function sumOf({ lead, coordinate }: WorkloadCount): number {
  return lead + coordinate;
}

/** The largest sum of each column: full shade stands for it. */
export function heaviest(rows: readonly WorkloadRow[]): number[] {
  return WORKLOAD_COLUMNS.map(({ count }) =>
    rows.reduce((most, row) => Math.max(most, sumOf(count(row))), 0),
  );
}

/** A cell of the table; column 0 has the organ's name. */
export type CellPlace = { readonly row: number; readonly column: number };

/** Where a key leads from a cell; null for a key that does not walk. One stays inside of the table. */
export function cellAway(
  { row, column }: CellPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { rows, page }: { readonly rows: number; readonly page: number },
): CellPlace | null {
  const lastRow = rows - 1;
  const lastColumn = WORKLOAD_COLUMNS.length;
  const at = (toRow: number, toColumn: number): CellPlace => ({
    row: Math.min(Math.max(toRow, 0), lastRow),
    column: Math.min(Math.max(toColumn, 0), lastColumn),
  });
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(row - page, column);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? lastRow : row, lastColumn);
    default:
      return null;
  }
}
