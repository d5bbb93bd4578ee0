/** A place in the grid; -1 is the heading of all rows, or of all columns. */
export type GridPlace = { readonly row: number; readonly column: number };

export type GridSize = {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight at once. */
  readonly page: number;
};

type Key = { readonly key: string; readonly ctrlKey: boolean };

/**
 * Where a key leads from a place, as grids are walked; null for a key that does not walk. Headings are places
 * too, except the corner where they meet.
 */
export function placeAfter(
  { row, column }: GridPlace,
  { key, ctrlKey }: Key,
  size: GridSize,
): GridPlace | null {
  const { rows, columns, page } = size;
  switch (key) {
    case 'ArrowDown':
      return within({ row: row + 1, column }, size);
    case 'ArrowUp':
      return within({ row: row - 1, column }, size);
    case 'ArrowRight':
      return within({ row, column: column + 1 }, size);
    case 'ArrowLeft':
      return within({ row, column: column - 1 }, size);
    case 'PageDown':
      return within({ row: Math.max(row, 0) + page, column }, size);
    case 'PageUp':
      return within({ row: Math.max(row - page, Math.min(row, 0)), column }, size);
    case 'Home':
      return within(ctrlKey ? { row: 0, column: 0 } : { row, column: 0 }, size);
    case 'End':
      return within(ctrlKey ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 }, size);
    default:
      return null;
  }
}

/** The nearest place that the grid has. */
export function within({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  const place = {
    row: Math.min(Math.max(row, -1), rows - 1),
    column: Math.min(Math.max(column, -1), columns - 1),
  };
  // The corner is no place: whoever comes there stays on the heading that is left over.
  if (place.row >= 0 || place.column >= 0) return place;
  return rows > 0 ? { row: 0, column: -1 } : { row: -1, column: 0 };
}

/** The id of a cell in the page; headings have -1. */
export function cellId({ row, column }: GridPlace): string {
  return `matrix-${row}-${column}`;
}
