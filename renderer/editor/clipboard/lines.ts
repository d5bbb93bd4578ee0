import type { PlanText } from '../../../core/plan/inline';
import type { LabelKind } from './labels';

/** What foreign text is read into before it becomes blocks: lines with their list marks, and tables. */
export type Line = {
  readonly type: 'line';
  readonly runs: readonly PlanText[];
  readonly mark?: ListMark;
};

export type GridCell = { readonly lines: readonly Line[]; readonly columns: number; readonly rows: number };

export type Grid = {
  readonly type: 'grid';
  readonly rows: readonly (readonly GridCell[])[];
  readonly headingRow: boolean;
  /** Relative widths by column, where the source gave one for each. */
  readonly widths?: readonly number[];
};

/** The automatic number or bullet of a line. */
export type ListMark = {
  readonly kind: LabelKind | 'bullet' | 'unknown';
  /** How many numbers a decimal path has; 1 for everything else. */
  readonly components: number;
  /** Nesting in its list, from 1. */
  readonly level: number;
  /** As it was printed, for places where there are no items: "1.", "-". */
  readonly label: string;
  /** The list it belongs to, where its items are known to be siblings. */
  readonly list?: object;
};

export function lineText(line: Line): string {
  return line.runs.map(({ text }) => text).join('');
}
