import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter, within } from '../../../../renderer/trace/views/matrix/grid-keys';

const size = { rows: 20, columns: 10, page: 5 };
const at = (row: number, column: number) => ({ row, column });
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  placeAfter(at(row, column), { key, ctrlKey }, size);

describe('keys in the matrix', () => {
  it('walk cell by cell, onto the headings, and stop at the ends', () => {
    expect(press('ArrowDown', 0, 0)).toEqual(at(1, 0));
    expect(press('ArrowUp', 0, 3)).toEqual(at(-1, 3));
    expect(press('ArrowLeft', 4, 0)).toEqual(at(4, -1));
    expect(press('ArrowRight', 4, 9)).toEqual(at(4, 9));
    expect(press('ArrowDown', 19, 9)).toEqual(at(19, 9));
  });

  it('go page by page, and do not leave the cells for the heading by that', () => {
    expect(press('PageDown', 2, 1)).toEqual(at(7, 1));
    expect(press('PageDown', 18, 1)).toEqual(at(19, 1));
    expect(press('PageUp', 2, 1)).toEqual(at(0, 1));
    expect(press('PageUp', -1, 1)).toEqual(at(-1, 1));
  });

  it('go to the ends of the row, and of the grid with Ctrl', () => {
    expect(press('Home', 7, 4)).toEqual(at(7, 0));
    expect(press('End', 7, 4)).toEqual(at(7, 9));
    expect(press('Home', 7, 4, true)).toEqual(at(0, 0));
    expect(press('End', 7, 4, true)).toEqual(at(19, 9));
  });

  it('leave other keys alone', () => {
    expect(press('Enter', 0, 0)).toBeNull();
    expect(press('a', 0, 0)).toBeNull();
  });

  it('never lead out of the grid, nor into the corner', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End'];
    const step = fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() });
    const grid = fc.record({
      rows: fc.integer({ min: 1, max: 30 }),
      columns: fc.integer({ min: 1, max: 30 }),
      page: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(grid, fc.array(step), (shape, steps) => {
        let place = within(at(0, 0), shape);
        for (const each of steps) {
          place = placeAfter(place, each, shape) ?? place;
          expect(place.row).toBeGreaterThanOrEqual(-1);
          expect(place.row).toBeLessThan(shape.rows);
          expect(place.column).toBeGreaterThanOrEqual(-1);
          expect(place.column).toBeLessThan(shape.columns);
          expect(place.row >= 0 || place.column >= 0).toBe(true);
        }
      }),
    );
  });
});
