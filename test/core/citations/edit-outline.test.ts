import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentPoint } from '../../../core/citations/document-record';
import {
  addPoint,
  correctPoint,
  movePoint,
  removePoint,
  shiftPoint,
} from '../../../core/citations/edit-outline';

function outline(...depths: number[]): DocumentPoint[] {
  return depths.map((depth, index) => ({
    id: 'abcdefgh'.charAt(index),
    label: '',
    depth,
    text: `Điểm ${index}`,
    origin: 'plan',
    source: { plan: 'x', path: 'I' },
  }));
}

const shape = (points: readonly DocumentPoint[]) => points.map(({ id, depth }) => `${id}${depth}`).join(' ');

describe('correcting an outline', () => {
  it('takes what stands below along, one level at a time', () => {
    expect(shape(shiftPoint(outline(1, 1, 2, 1), 'b', 1))).toBe('a1 b2 c3 d1');
    expect(shape(shiftPoint(outline(1, 2, 3, 1), 'b', -1))).toBe('a1 b1 c2 d1');
    for (const [points, id, by] of [
      [outline(1, 2), 'a', 1],
      [outline(1, 2), 'b', 1],
      [outline(1, 2), 'a', -1],
      [outline(1, 2, 3, 4, 5, 6), 'b', 1],
    ] as const)
      expect(shiftPoint(points, id, by)).toBe(points);
  });

  it('moves past the whole of a neighbour, never out of its parent', () => {
    expect(shape(movePoint(outline(1, 2, 1, 2), 'a', 1))).toBe('c1 d2 a1 b2');
    expect(shape(movePoint(outline(1, 2, 1, 2), 'c', -1))).toBe('c1 d2 a1 b2');
    const only = outline(1, 2, 1);
    expect(movePoint(only, 'b', 1)).toBe(only);
    expect(movePoint(only, 'b', -1)).toBe(only);
  });

  it('removes one point and keeps those below it', () => {
    expect(shape(removePoint(outline(1, 2, 3, 1), 'a'))).toBe('b1 c2 d1');
  });

  it('adds after all that stands below', () => {
    expect(shape(addPoint(outline(1, 2, 1), 'a', 'n'))).toBe('a1 b2 n1 c1');
    expect(shape(addPoint([], null, 'n'))).toBe('n1');
  });

  it("makes corrected words the document's own, a corrected number alone not", () => {
    const [point] = outline(1);
    if (point === undefined) throw new Error('No point');
    expect(correctPoint([point], 'a', { label: '1' })).toEqual([{ ...point, label: '1' }]);
    expect(correctPoint([point], 'a', { text: 'Khác' })).toEqual([
      { id: 'a', label: '', depth: 1, text: 'Khác', origin: 'document' },
    ]);
  });

  it('never loses a point nor leaves a gap of levels by moving and shifting', () => {
    const step = fc.record({
      act: fc.constantFrom('shift', 'move', 'remove', 'add'),
      at: fc.nat(20),
      by: fc.constantFrom(1 as const, -1 as const),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let points: readonly DocumentPoint[] = outline(1, 2, 2, 3, 1, 2);
        let made = 0;
        const ids = new Set(points.map(({ id }) => id));
        for (const { act, at, by } of steps) {
          const id = points[at % Math.max(points.length, 1)]?.id ?? '';
          if (act === 'shift') points = shiftPoint(points, id, by);
          if (act === 'move') points = movePoint(points, id, by);
          if (act === 'remove') {
            points = removePoint(points, id);
            ids.delete(id);
          }
          if (act === 'add') {
            made += 1;
            ids.add(`n${made}`);
            points = addPoint(points, id === '' ? null : id, `n${made}`);
          }
          expect(new Set(points.map((point) => point.id))).toEqual(ids);
          points.forEach(({ depth }, index) => {
            expect(depth).toBeGreaterThanOrEqual(1);
            expect(depth).toBeLessThanOrEqual((points[index - 1]?.depth ?? 0) + 1);
          });
        }
      }),
    );
  });
});
