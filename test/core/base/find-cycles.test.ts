import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../../../core/base/find-cycles';

const cyclesOf = (graph: Readonly<Record<string, readonly string[]>>) =>
  findCycles(Object.keys(graph), (node) => graph[node] ?? []);

describe('findCycles', () => {
  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    [{ a: ['a'] }, [['a']]],
    [{ a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c']]],
    [{ a: ['x'] }, []],
  ])('%j → %j', (graph, expected) => {
    expect(cyclesOf(graph)).toEqual(expected);
  });

  it('follows a chain of 100,000 without recursing', () => {
    const end = 100_000;
    expect(findCycles([0], (node) => (node < end ? [node + 1] : []))).toEqual([]);
  });

  it('finds real cycles only, and one wherever an order is impossible', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.dictionary(node, fc.uniqueArray(node, { maxLength: 3 })), (graph) => {
        const cycles = cyclesOf(graph);
        for (const cycle of cycles)
          for (const [index, from] of cycle.entries())
            expect(graph[from]).toContain(cycle[(index + 1) % cycle.length]);
        expect(cycles.length === 0).toBe(canBeOrdered(graph));
      }),
    );
  });
});

/** Kahn's way: take away what points nowhere until nothing is left or nothing can be taken. */
function canBeOrdered(graph: Readonly<Record<string, readonly string[]>>): boolean {
  const left = new Map(Object.entries(graph));
  for (;;) {
    const free = [...left].filter(([, next]) => next.every((node) => !left.has(node)));
    if (free.length === 0) return left.size === 0;
    for (const [node] of free) left.delete(node);
  }
}
