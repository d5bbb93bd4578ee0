import { expect, it } from 'vitest';
import { mergeOutlines } from '../../../core/citations/merge-outlines';

const outline = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [depth = '1', id = ''] = line.split(' ');
    return { id, label: '', depth: Number(depth), text: id, origin: 'document' as const };
  });
const shown = (points: readonly { readonly depth: number; readonly id: string }[]) =>
  points.map(({ depth, id }) => `${depth} ${id}`);

const kept = outline('1 I', '2 a', '1 II', '2 b');

it('puts a point that is lacking under the point that it stands under', () => {
  const other = outline('1 x', '2 new', '3 below', '1 last', '2 end');
  const same = new Map([['x', 'I']]);
  expect(shown(mergeOutlines(kept, other, same))).toEqual([
    '1 I',
    '2 a',
    '2 new',
    '3 below',
    '1 II',
    '2 b',
    '1 last',
    '2 end',
  ]);
});

it('takes the depth from where a point comes to stand, six at most', () => {
  expect(shown(mergeOutlines(kept, outline('1 x', '3 new'), new Map([['x', 'b']])))).toEqual([
    '1 I',
    '2 a',
    '1 II',
    '2 b',
    '3 new',
  ]);
  const deep = outline('1 1', '2 2', '3 3', '4 4', '5 5', '6 6');
  expect(shown(mergeOutlines(deep, outline('1 x', '2 new'), new Map([['x', '6']]))).at(-1)).toBe('6 new');
});

it('changes nothing when nothing is lacking', () => {
  const same = new Map(kept.map(({ id }) => [id, id]));
  expect(mergeOutlines(kept, kept, same)).toEqual(kept);
  expect(shown(mergeOutlines([], kept, new Map()))).toEqual(shown(kept));
});
