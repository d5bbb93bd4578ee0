import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../core/trace/coverage';
import { tracePoints } from '../../../core/trace/document-points';
import { makeLink } from '../../../core/trace/trace-link';
import { seedDocuments } from '../../helpers/registers';

const point = (id: string, depth: number) => ({
  id,
  depth,
  label: '',
  text: id,
  origin: 'document' as const,
});

describe('tracePoints', () => {
  it('puts each point under the nearest less deep one before it', () => {
    const points = [
      point('I', 1),
      point('1', 2),
      point('a', 4),
      point('2', 2),
      point('II', 1),
      point('b', 3),
    ];
    expect(tracePoints(points).map(({ id, parent }) => [id, parent])).toEqual([
      ['I', undefined],
      ['1', 'I'],
      ['a', '1'],
      ['2', 'I'],
      ['II', undefined],
      ['b', 'II'],
    ]);
  });
});

describe('the coverage of a registered resolution', () => {
  it('fills as tasks answer its points', () => {
    const points = tracePoints(seedDocuments().find(({ id }) => id === '10-nq-tw-2022')?.points ?? []);
    const task = { id: 'II.2.2', text: 'Nâng cao hiệu lực, hiệu quả quản lý nhà nước' };
    expect(coverageOf(points, [task], []).counts).toEqual({ covered: 0, outdated: 0, hole: 7 });
    const answered = points.slice(0, 2).map((answer, at) => makeLink(`l${at}`, task, answer));
    expect(coverageOf(points, [task], answered).counts).toEqual({ covered: 2, outdated: 0, hole: 5 });
    const changed = points.map((of, at) => (at === 1 ? { ...of, text: 'Nay nói khác' } : of));
    expect(coverageOf(changed, [task], answered).counts).toEqual({ covered: 1, outdated: 1, hole: 5 });
  });
});
