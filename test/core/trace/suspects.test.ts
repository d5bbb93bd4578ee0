import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords } from '../../../core/diff/word-diff';
import { fingerprint, saysTheSame } from '../../../core/trace/fingerprint';
import { suspectsOf } from '../../../core/trace/suspects';
import { affirmLink, makeLink, type TraceItem } from '../../../core/trace/trace-link';

const original: TraceItem[] = [
  { id: 'point', text: 'báo cáo trước ngày 20/6' },
  { id: 'task', text: 'Sở Tài chính báo cáo' },
  { id: 'sub', text: 'Phòng Ngân sách lập báo cáo' },
  { id: 'other', text: 'việc khác' },
];
const [point, task, sub, other] = original as [TraceItem, TraceItem, TraceItem, TraceItem];
const links = [makeLink('l1', task, point), makeLink('l2', sub, task), makeLink('l3', other, point)];

const afterChange = (changed: Readonly<Record<string, string | null>>) =>
  new Map(
    original.flatMap((item) => {
      const text = changed[item.id];
      return text === null ? [] : [[item.id, { id: item.id, text: text ?? item.text }] as const];
    }),
  );
const told = (changed: Readonly<Record<string, string | null>>, of = links) =>
  suspectsOf(of, afterChange(changed)).map(
    ({ item, because, cause, link, path }) => `${item} ${because} ${cause} ${link.id} ${path.join('<')}`,
  );

describe('suspectsOf', () => {
  it('finds nothing while nothing changed', () => {
    expect(told({})).toEqual([]);
    expect(told({ point: 'báo cáo  trước ngày 20/6' })).toEqual([]);
  });

  it('marks everything below a changed point, with the words that changed', () => {
    const changed = { point: 'báo cáo trước ngày 30/6' };
    expect(told(changed)).toEqual([
      'task answered-changed point l1 task<point',
      'sub answered-changed point l1 sub<task<point',
      'other answered-changed point l3 other<point',
    ]);
    expect(changedWords(suspectsOf(links, afterChange(changed))[0]?.changes ?? [])).toEqual({
      removed: ['20'],
      added: ['30'],
    });
  });

  it('marks what stands right above and all below a changed task', () => {
    expect(told({ task: 'Sở Tài chính tổng hợp' })).toEqual([
      'point answer-changed task l1 point<task',
      'sub answered-changed task l2 sub<task',
    ]);
  });

  it('marks both sides of what is gone', () => {
    expect(told({ task: null })).toEqual([
      'point answer-gone task l1 point<task',
      'sub answered-gone task l2 sub<task',
    ]);
    expect(told({ point: null })).toEqual([
      'task answered-gone point l1 task<point',
      'sub answered-gone point l1 sub<task<point',
      'other answered-gone point l3 other<point',
    ]);
  });

  it('is cleared by affirming the link, and only that one', () => {
    const items = afterChange({ point: 'báo cáo trước ngày 30/6' });
    const affirmed = links.map((link) => (link.id === 'l1' ? affirmLink(link, items) : link));
    expect(suspectsOf(affirmed, items).map(({ item }) => item)).toEqual(['other']);
  });

  it('ends in a circle of links, and names nothing twice for one link', () => {
    const id = fc.constantFrom('point', 'task', 'sub', 'other');
    const anyLinks = fc.array(fc.tuple(id, id), { maxLength: 10 });
    fc.assert(
      fc.property(anyLinks, fc.dictionary(id, fc.constantFrom('x', null)), (pairs, changed) => {
        const byId = new Map(original.map((item) => [item.id, item]));
        const made = pairs.flatMap(([from, to], at) => {
          const [a, b] = [byId.get(from), byId.get(to)];
          return a === undefined || b === undefined ? [] : [makeLink(`l${at}`, a, b)];
        });
        const suspects = told(changed, made);
        expect(new Set(suspects).size).toBe(suspects.length);
      }),
    );
  });
});

describe('fingerprint', () => {
  it.each([
    ['Hoá chất', 'Hóa chất', true],
    ['2021–2030', '2021-2030', true],
    ['Đảng  ủy\n', 'Đảng uỷ', true],
    ['Tie\u0302\u0301ng', 'Tiếng', true],
    ['đảng ủy', 'Đảng ủy', false],
    ['hòa', 'hóa', false],
    ['20/6', '30/6', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(saysTheSame(a, b)).toBe(same);
    expect(fingerprint(a) === fingerprint(b)).toBe(same);
  });

  it('is 14 hexadecimal digits, and other for other texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(fingerprint(a)).toMatch(/^[0-9a-f]{14}$/u);
        expect(fingerprint(a) === fingerprint(b)).toBe(saysTheSame(a, b));
      }),
    );
  });
});
