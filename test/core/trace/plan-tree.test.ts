import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTree, type Standing } from '../../../core/trace/plan-tree';

function outline(standing: readonly Standing[]): string[] {
  return planTree('NQ', standing).map(({ id, depth }) => `${depth} ${id}`);
}

describe('the outline of plans below a document', () => {
  it('puts each plan before its sub-plans, in the given order', () => {
    expect(
      outline([
        { id: 'sub', parent: 'a' },
        { id: 'a', parent: 'NQ' },
        { id: 'b', parent: 'NQ' },
        { id: 'subsub', parent: 'sub' },
      ]),
    ).toEqual(['0 a', '1 sub', '2 subsub', '0 b']);
  });

  it('puts a plan that names the document and a plan under the plan, of several under the nearest', () => {
    const standing = [
      { id: 'both', parent: 'NQ' },
      { id: 'both', parent: 'b' },
      { id: 'both', parent: 'a' },
      { id: 'a', parent: 'NQ' },
      { id: 'b', parent: 'a' },
    ];
    expect(outline(standing)).toEqual(['0 a', '1 both', '1 b']);
  });

  it('keeps a plan whose parent is not here, and those that stand in a circle', () => {
    expect(outline([{ id: 'a', parent: 'gone' }])).toEqual(['0 a']);
    const circle = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
      { id: 'self', parent: 'self' },
    ];
    expect(outline(circle)).toEqual(['0 a', '1 b', '0 self']);
  });

  it('has each plan exactly once, below its parent, whatever stands on what', () => {
    const name = fc.constantFrom('NQ', 'a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.record({ id: name, parent: name })), (standing) => {
        const placed = planTree('NQ', standing);
        const ids = placed.map(({ id }) => id);
        expect([...ids].sort()).toEqual(
          [...new Set(standing.map(({ id }) => id))].filter((id) => id !== 'NQ').sort(),
        );
        placed.forEach(({ parent, depth }, at) => {
          const above = placed.slice(0, at).find(({ id }) => id === parent);
          expect(depth).toBe(above === undefined ? 0 : above.depth + 1);
          expect(parent === null).toBe(above === undefined);
        });
      }),
    );
  });
});
