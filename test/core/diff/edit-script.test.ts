import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditRun, editScript } from '../../../core/diff/edit-script';

/** Elements removed and added by a script. */
function cost(runs: readonly EditRun[]): number {
  return runs
    .filter(({ same }) => !same)
    .reduce((sum, { before, after }) => sum + before.end - before.start + after.end - after.start, 0);
}

/** The least number of elements to remove and add, by the table of longest common subsequences. */
function distance(a: readonly number[], b: readonly number[]): number {
  let above: number[] = new Array<number>(b.length + 1).fill(0);
  for (const element of a) {
    const row = [0];
    b.forEach((other, index) => {
      row.push(
        element === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0),
      );
    });
    above = row;
  }
  return a.length + b.length - 2 * (above[b.length] ?? 0);
}

function expectSound(runs: readonly EditRun[], a: readonly number[], b: readonly number[]): void {
  let [before, after] = [0, 0];
  for (const run of runs) {
    expect([run.before.start, run.after.start]).toEqual([before, after]);
    if (run.same)
      expect(a.slice(run.before.start, run.before.end)).toEqual(b.slice(run.after.start, run.after.end));
    [before, after] = [run.before.end, run.after.end];
  }
  expect([before, after]).toEqual([a.length, b.length]);
}

describe('editScript', () => {
  it('is sound and as short as possible', () => {
    const sequence = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const runs = editScript(a, b);
        expectSound(runs, a, b);
        expect(cost(runs)).toBe(distance(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('alternates between kept and replaced', () => {
    const runs = editScript([1, 2, 3, 4], [1, 9, 3]);
    expect(runs.map(({ same }) => same)).toEqual([true, false, true, false]);
  });

  it('replaces whole what has hardly anything in common, in time', () => {
    const a = Array.from({ length: 12_000 }, (_, index) => index);
    const b = Array.from({ length: 12_000 }, (_, index) => index + 20_000);
    const runs = editScript([7, ...a, 8], [7, ...b, 8]);
    expectSound(runs, [7, ...a, 8], [7, ...b, 8]);
    expect(runs.map(({ same }) => same)).toEqual([true, false, true]);
  });
});
