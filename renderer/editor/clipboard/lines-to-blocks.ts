import type { IdSource } from '../../../core/base/ids';
import { MAX_COLUMNS } from '../../../core/editing/commands/fill-cells';
import { makeCell, makeItem, makeParagraph } from '../../../core/editing/make-blocks';
import type { BodyBlock, Row, Table } from '../../../core/plan/blocks';
import type { PlanText } from '../../../core/plan/inline';
import { countDropped, type DroppedCounts } from './dropped';
import { readLabel } from './labels';
import { type Grid, type GridCell, type Line, lineText } from './lines';
import { createPlacer, type Placing } from './place-items';
import { withoutStart } from './text-builder';

export type BlockOptions = Placing & {
  readonly ids: IdSource;
  /**
   * Whether typed labels ("1.", "a)", "-") make items too, as automatic ones always do: in any case, or only
   * where there are several lines, for a single one may be a piece of a sentence.
   */
  readonly typedLabels: 'always' | 'several';
};

/** Lines and tables as body blocks: numbered lines are items, their labels no part of the text. */
export function linesToBlocks(
  content: readonly (Line | Grid)[],
  options: BlockOptions,
  dropped: DroppedCounts,
): BodyBlock[] {
  const place = createPlacer(options);
  const readsLabels = options.typedLabels === 'always' || content.length > 1;
  return content.map((part): BodyBlock => {
    if (part.type === 'grid') return tableOf(part, options.ids, dropped);
    if (part.mark !== undefined) {
      const at = place(part.mark);
      if (at !== undefined) return makeItem(options.ids, at.depth, at.marker, [...part.runs]);
      return makeParagraph(options.ids, withLabel(part));
    }
    const label = readsLabels ? readLabel(lineText(part)) : undefined;
    const at = label === undefined ? undefined : place(label);
    if (label === undefined || at === undefined) return makeParagraph(options.ids, [...part.runs]);
    const words = withoutStart(part.runs, label.length);
    return makeItem(options.ids, at.depth, at.marker, words.length === 0 ? [{ text: '' }] : words);
  });
}

/** A label that is no number of ours ("Điều 1.") is words, and stays. */
function withLabel({ mark, runs }: Line): PlanText[] {
  const [first] = runs;
  if (mark === undefined || mark.label === '') return [...runs];
  return [{ ...first, text: `${mark.label} ` }, ...runs];
}

function tableOf(grid: Grid, ids: IdSource, dropped: DroppedCounts): Table {
  const rows = spread(grid.rows);
  const columns = Math.max(...rows.map((row) => row.length));
  const kept = Math.min(columns, MAX_COLUMNS);
  for (let extra = kept; extra < columns; extra += 1) countDropped(dropped, 'extra-columns');
  const widths = grid.widths?.length === kept ? { widths: [...grid.widths] } : {};
  return {
    type: 'table',
    id: ids(),
    headingRow: grid.headingRow,
    ...widths,
    children: rows.map((row) => rowOf(row, kept)),
  };
}

function rowOf(cells: readonly (GridCell | undefined)[], columns: number): Row {
  const extra = cells.slice(columns).flatMap((cell) => cell?.lines ?? []);
  const children = Array.from({ length: columns }, (_unused, index) => {
    const lines = [...(cells[index]?.lines ?? []), ...(index === columns - 1 ? extra : [])];
    return makeCell(cellRuns(lines));
  });
  return { type: 'row', children };
}

/** In a cell there are no items: each line keeps the label that it had. */
function cellRuns(lines: readonly Line[]): PlanText[] {
  const runs = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ text: '\n' }]),
    ...(line.mark === undefined ? line.runs : withLabel(line)),
  ]);
  return runs.length === 0 ? [{ text: '' }] : runs;
}

/** Merged cells taken apart: the words in the first, nothing in the others. */
function spread(rows: readonly (readonly GridCell[])[]): (GridCell | undefined)[][] {
  const result: (GridCell | undefined)[][] = rows.map(() => []);
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row) {
      while (taken[rowIndex]?.has(column) === true) column += 1;
      const line = result[rowIndex];
      if (line === undefined) return;
      line[column] = cell;
      for (let down = 0; down < cell.rows; down += 1) {
        for (let across = 0; across < cell.columns; across += 1) taken[rowIndex + down]?.add(column + across);
      }
      column += cell.columns;
    }
  });
  return result.map((row, index) => {
    const length = Math.max(row.length, ...[...(taken[index] ?? [])].map((column) => column + 1));
    return Array.from({ length }, (_unused, column) => row[column]);
  });
}
