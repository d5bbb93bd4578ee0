import { expect, it } from 'vitest';
import { matrixModel, openRows } from '../../../../renderer/trace/views/matrix/matrix-model';

const point = (id: string, state: 'covered' | 'outdated' | 'hole') => ({
  id,
  label: id,
  depth: 1,
  text: `Điểm ${id}`,
  state,
});

const plan = (id: string) => ({
  id,
  kind: 'Kế hoạch',
  symbol: `${id}-KH/TU`,
  subject: '',
  issuer: '',
  date: null,
  tasks: 3,
  depth: 0,
  stands: true,
});

const answer = {
  document: { id: 'd', kind: 'Nghị quyết', symbol: '10-NQ/TW', name: '', subject: '' },
  points: [point('1', 'covered'), point('2', 'outdated'), point('3', 'hole')],
  plans: [plan('a'), plan('b')],
  omitted: 0,
  cells: Uint32Array.from([0, 0, 2, 0, 0, 0, 1, 0, 3, 0, 1, 1, 1, 0, 1]),
};

it('puts the cells into their rows and adds them up', () => {
  const { rows, columns, counts } = matrixModel(answer);
  expect(rows.map(({ plans }) => plans)).toEqual([2, 1, 0]);
  expect(rows[0]?.cells.get('b')).toEqual({ direct: 0, indirect: 3, outdated: 0 });
  expect(rows[1]?.cells.get('a')).toBeUndefined();
  expect(columns.map(({ points, answers }) => [points, answers])).toEqual([
    [1, 2],
    [2, 4],
  ]);
  expect(counts).toEqual({ covered: 1, outdated: 1, hole: 1 });
});

it('leaves out the rows that need no work', () => {
  expect(openRows(matrixModel(answer).rows).map(({ id }) => id)).toEqual(['2', '3']);
});

it('counts as the coverage does: points that have sub-points are told apart', () => {
  const points = [
    point('I', 'hole'),
    { ...point('1', 'covered'), depth: 2 },
    { ...point('2', 'hole'), depth: 2 },
  ];
  const { counts, headings } = matrixModel({ ...answer, points });
  expect([counts, headings]).toEqual([{ covered: 1, outdated: 0, hole: 1 }, 1]);
});
