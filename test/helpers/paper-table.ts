import { linesOf } from './paper-lines';
import { squeeze } from './paper-text';
import type { Page, Stroke } from './pdf';

/**
 * Reads the one table of a page by its borders: rows of cells, their text without white space. A cell that
 * covers several columns is one.
 */
export function tableOnPaper(page: Page, strokes: readonly Stroke[]): string[][] {
  const level = strokes.filter((stroke) => stroke.right - stroke.left > 100);
  const upright = strokes.filter((stroke) => stroke.bottom - stroke.top > 5);
  const rowEdges = distinct(level.map(({ top }) => top));
  return rowEdges.slice(0, -1).map((top, index) => {
    const bottom = rowEdges[index + 1] ?? page.height;
    const middle = (top + bottom) / 2;
    const columns = distinct(
      upright.filter((edge) => edge.top < middle && middle < edge.bottom).map(({ left }) => left),
    );
    return columns.slice(0, -1).map((left, column) => {
      const right = columns[column + 1] ?? page.width;
      // The first line of a cell may begin a hair above its border: the box of its letters is taller than they.
      return squeeze(
        linesOf(page, { left, right, top: top - 2, bottom: bottom - 2 }).map(({ text }) => text),
      );
    });
  });
}

/** Ascending, what lies within a point of each other taken as one. */
function distinct(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b).filter((value, index, all) => value - (all[index - 1] ?? -10) > 1);
}
