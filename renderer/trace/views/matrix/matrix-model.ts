import type { Response } from '../../../../electron/contract/channels';
import {
  CELL_NUMBERS,
  type MatrixPlan,
  type MatrixPoint,
} from '../../../../electron/contract/trace-view-channels';

export type MatrixAnswer = Response<'trace-views.matrix'>;

/** How a plan answers a point; see the channel `trace-views.matrix`. */
export type Cell = { readonly direct: number; readonly indirect: number; readonly outdated: number };

export type MatrixRow = MatrixPoint & {
  readonly cells: ReadonlyMap<string, Cell>;
  /** How many plans answer the point, themselves or through a plan above. */
  readonly plans: number;
};

export type MatrixColumn = MatrixPlan & {
  /** How many points the plan answers, and by how many tasks and duties. */
  readonly points: number;
  readonly answers: number;
};

export type MatrixModel = {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** Of all points that have no sub-points, as in the coverage of the document, also of those that are hidden. */
  readonly counts: Readonly<Record<MatrixPoint['state'], number>>;
  /** How many points have sub-points. */
  readonly headings: number;
};

/** The matrix as it is shown: its cells by row, and what they add up to. */
export function matrixModel({ points, plans, cells }: MatrixAnswer): MatrixModel {
  const rows = points.map(() => new Map<string, Cell>());
  const totals = plans.map(() => ({ points: 0, answers: 0 }));
  for (let at = 0; at + CELL_NUMBERS <= cells.length; at += CELL_NUMBERS) {
    const [row = 0, column = 0, direct = 0, indirect = 0, outdated = 0] = cells.subarray(
      at,
      at + CELL_NUMBERS,
    );
    const total = totals[column];
    const plan = plans[column];
    if (total === undefined || plan === undefined) continue;
    rows[row]?.set(plan.id, { direct, indirect, outdated });
    total.points += 1;
    total.answers += direct + indirect;
  }
  const counts = { covered: 0, outdated: 0, hole: 0 };
  const leaves = points.filter(({ depth }, index) => (points[index + 1]?.depth ?? 0) <= depth);
  for (const { state } of leaves) counts[state] += 1;
  return {
    rows: points.map((point, index) => {
      const own = rows[index] ?? new Map<string, Cell>();
      return { ...point, cells: own, plans: own.size };
    }),
    columns: plans.map((plan, index) => ({ ...plan, ...(totals[index] ?? { points: 0, answers: 0 }) })),
    counts,
    headings: points.length - leaves.length,
  };
}

/** The rows that still need work: those of points that are covered are left out. */
export function openRows(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  return rows.filter(({ state }) => state !== 'covered');
}
