import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../core/base/group-by';
import { answersBelow, matrixCells } from '../../../core/trace/matrix-cells';
import type { TraceItem, TraceLink } from '../../../core/trace/trace-link';

function items(...ids: string[]): Map<string, TraceItem> {
  return new Map(ids.map((id) => [id, { id, text: `Nội dung ${id}` }]));
}

function link(from: string, to: string, seen = `Nội dung ${to}`): TraceLink {
  return { id: `${from}-${to}`, from, to, seen: { from: `Nội dung ${from}`, to: seen } };
}

const planOf = (item: string) => item.split('.')[0] ?? '';

describe('the cells of the matrix', () => {
  const point = { id: 'P', text: 'Nội dung P' };

  it('count what answers a point itself, and what answers it through a plan above', () => {
    const known = items('P', 'a.1', 'a.2', 'b.1');
    const links = [link('a.1', 'P'), link('a.2', 'P'), link('b.1', 'a.1')];
    expect(matrixCells([point], links, known, planOf)).toEqual([
      { point: 'P', plan: 'a', direct: 2, indirect: 0, outdated: 0 },
      { point: 'P', plan: 'b', direct: 0, indirect: 1, outdated: 0 },
    ]);
  });

  it('tell that something above has changed, all the way down', () => {
    const links = [link('a.1', 'P', 'điều đã nói trước đây'), link('b.1', 'a.1')];
    const cells = matrixCells([point], links, items('P', 'a.1', 'b.1'), planOf);
    expect(cells.map(({ plan, outdated }) => [plan, outdated])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('count an item reached in two ways once, by the sound one', () => {
    const links = [link('a.1', 'P', 'cũ'), link('b.1', 'a.1'), link('c.1', 'P'), link('b.1', 'c.1')];
    const cells = matrixCells([point], links, items('P', 'a.1', 'b.1', 'c.1'), planOf);
    expect(cells.find(({ plan }) => plan === 'b')).toEqual({
      point: 'P',
      plan: 'b',
      direct: 0,
      indirect: 1,
      outdated: 0,
    });
  });

  it('leave out what is no more, with what answered it', () => {
    const links = [link('gone.1', 'P'), link('b.1', 'gone.1')];
    expect(matrixCells([point], links, items('P', 'b.1'), planOf)).toEqual([]);
  });

  it('say the way up to the point', () => {
    const links = [link('a.1', 'P'), link('b.1', 'a.1'), link('c.1', 'b.1')];
    const answers = answersBelow(
      'P',
      groupBy(links, ({ to }) => to),
      items('P', 'a.1', 'b.1', 'c.1'),
    );
    expect(answers.map(({ item, through }) => [item, through])).toEqual([
      ['a.1', []],
      ['b.1', ['a.1']],
      ['c.1', ['b.1', 'a.1']],
    ]);
  });

  it('end in circles, each item once', () => {
    const name = fc.constantFrom('P', 'a.1', 'a.2', 'b.1', 'b.2', 'c.1');
    const links = fc.array(
      fc
        .record({ from: name, to: name, changed: fc.boolean() })
        .map(({ from, to, changed }) => (changed ? link(from, to, 'cũ') : link(from, to))),
    );
    fc.assert(
      fc.property(links, (all) => {
        const known = items('P', 'a.1', 'a.2', 'b.1', 'b.2', 'c.1');
        const found = answersBelow(
          'P',
          groupBy(all, ({ to }) => to),
          known,
        ).map(({ item }) => item);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain('P');
      }),
    );
  });
});
