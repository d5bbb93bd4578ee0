import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, holesFirst, type TracePoint } from '../../../core/trace/coverage';
import {
  affirmLink,
  linkState,
  makeLink,
  type TraceItem,
  type TraceLink,
} from '../../../core/trace/trace-link';

const item = (id: string, text = id): TraceItem => ({ id, text });
const mapOf = (items: readonly TraceItem[]) => new Map(items.map((entry) => [entry.id, entry]));
const link = (from: string, to: string, seen: Partial<TraceLink['seen']> = {}): TraceLink => ({
  id: `${from}-${to}`,
  from,
  to,
  seen: { from, to, ...seen },
});

describe('linkState', () => {
  const items = mapOf([item('task'), item('point', 'Hoá chất – vật liệu')]);

  it.each([
    [link('task', 'point', { to: 'Hoá chất – vật liệu' }), 'covers'],
    [link('task', 'point', { to: 'Hóa  chất - vật liệu ' }), 'covers'],
    [link('task', 'point', { to: 'Hoá chất và vật liệu' }), 'outdated'],
    [link('task', 'gone'), 'orphan'],
    [link('gone', 'point'), 'dangling'],
  ])('%j: %s', (made, state) => {
    expect(linkState(made, items)).toBe(state);
  });

  it('covers when it is made and when it is affirmed', () => {
    const [task, point] = [item('task'), item('point', 'một')];
    const made = makeLink('l', task, point);
    expect(linkState(made, mapOf([task, point]))).toBe('covers');
    const changed = mapOf([task, item('point', 'hai')]);
    expect(linkState(made, changed)).toBe('outdated');
    expect(linkState(affirmLink(made, changed), changed)).toBe('covers');
    expect(affirmLink(made, mapOf([point])).seen).toEqual({ from: 'task', to: 'một' });
  });
});

describe('coverageOf', () => {
  const points: TracePoint[] = [
    item('I'),
    { ...item('I.1'), parent: 'I' },
    { ...item('I.2', 'nay khác'), parent: 'I' },
    item('II'),
    item('III'),
  ];
  const tasks = [item('a'), item('b'), item('c')];
  const links = [
    link('a', 'I.1'),
    link('b', 'I.1'),
    link('b', 'I.2'),
    link('b', 'II'),
    link('a', 'IV'),
    link('z', 'III'),
  ];
  const coverage = coverageOf(points, tasks, links);

  it('says of each point who answers it and how', () => {
    expect(
      coverage.points.map(({ point, state, bySubPoints, answers }) => [
        point.id,
        state,
        bySubPoints,
        answers.map((answer) => `${answer.item.id} ${answer.state}`),
      ]),
    ).toEqual([
      ['I', 'outdated', true, []],
      ['I.1', 'covered', false, ['a covers', 'b covers']],
      ['I.2', 'outdated', false, ['b outdated']],
      ['II', 'covered', false, ['b covers']],
      ['III', 'hole', false, []],
    ]);
  });

  it('counts the points at the ends, and lists orphans and tasks that answer nothing', () => {
    expect(coverage.counts).toEqual({ covered: 2, outdated: 1, hole: 1 });
    expect(coverage.orphans.map(({ id }) => id)).toEqual(['a-IV']);
    expect(coverage.unlinked.map(({ id }) => id)).toEqual(['c']);
  });

  it('shows holes first, else in the order of the document', () => {
    expect(holesFirst(coverage.points).map(({ point }) => point.id)).toEqual([
      'III',
      'I',
      'I.2',
      'I.1',
      'II',
    ]);
  });

  it('never calls a point covered that no link covers, nor a hole one that a link covers', () => {
    const id = fc.constantFrom('p', 'q', 'r', 's');
    const someLinks = fc.array(
      fc.record({ from: fc.constantFrom('a', 'b', 'c', 'gone'), to: id, fresh: fc.boolean() }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.uniqueArray(id), someLinks, (ids, made) => {
        const all = made.map(({ from, to, fresh }) => link(from, to, fresh ? {} : { to: 'khác' }));
        const result = coverageOf(
          ids.map((of) => item(of)),
          tasks,
          all,
        );
        for (const { point, state } of result.points) {
          const live = all.filter(({ from, to }) => to === point.id && from !== 'gone');
          const fresh = live.some(({ seen, to }) => seen.to === to);
          expect(state === 'covered').toBe(fresh);
          expect(state === 'hole').toBe(live.length === 0);
        }
        const { covered, outdated, hole } = result.counts;
        expect(covered + outdated + hole).toBe(ids.length);
      }),
    );
  });
});
