import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { existenceOn, mayMeet, withOrganDates } from '../../../core/organs/existence';
import type { Organ } from '../../../core/organs/organ';
import { organFindings } from '../../../core/organs/organ-findings';
import { absentOrgans, predecessorsOf, successionLine, successorsOn } from '../../../core/organs/succession';
import { seedOrgans } from '../../helpers/registers';

const organ = (id: string, rest: Partial<Organ> = {}): Organ => ({ id, name: id, ...rest });
const register = seedOrgans();

const successors = (id: string, date: string, organs: readonly Organ[]) =>
  successorsOn(id, date, organs).value.map((found) => found.id);

describe('existenceOn', () => {
  const window = organ('a', {
    fromWindow: ['2020-02-01', '2020-03-31'],
    toWindow: ['2025-02-01', '2025-03-31'],
  });

  it.each([
    ['2020-01-31', 'not-yet'],
    ['2020-02-01', 'uncertain'],
    ['2020-03-31', 'exists'],
    ['2025-02-01', 'exists'],
    ['2025-02-02', 'uncertain'],
    ['2025-03-31', 'uncertain'],
    ['2025-04-01', 'ended'],
  ])('on %s: %s', (date, existence) => {
    expect(existenceOn(window, date)).toBe(existence);
  });

  it('is certain once the office has set the days', () => {
    const [dated] = withOrganDates([window], { a: { to: '2025-02-24' } });
    expect(existenceOn(dated ?? window, '2025-02-24')).toBe('exists');
    expect(existenceOn(dated ?? window, '2025-02-25')).toBe('ended');
    expect(existenceOn(dated ?? window, '2020-02-15')).toBe('uncertain');
  });
});

describe('successorsOn', () => {
  const organs = [
    organ('a', { to: '2010-12-31', successors: ['b', 'c'] }),
    organ('b', { from: '2011-01-01', to: '2015-12-31', successors: ['d'] }),
    organ('c', { from: '2011-01-01', to: '2015-12-31', successors: ['d', 'e'] }),
    organ('d', { from: '2016-01-01' }),
    organ('e', { from: '2016-01-01', to: '2019-12-31' }),
  ];

  it.each([
    ['a', '2010-12-31', ['a']],
    ['a', '2012-06-01', ['b', 'c']],
    ['a', '2017-06-01', ['d', 'e']],
    ['a', '2020-01-01', ['d']],
    ['e', '2020-01-01', []],
    ['d', '2010-01-01', []],
  ])('%s on %s', (id, date, expected) => {
    expect(successors(id, date, organs)).toEqual(expected);
  });

  it('knows that many became one', () => {
    expect(predecessorsOf('d', organs).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('names a circle and goes round it once', () => {
    const circle = [
      organ('a', { to: '2000-01-01', successors: ['b'] }),
      organ('b', { to: '2000-01-01', successors: ['a', 'c'] }),
      organ('c'),
    ];
    const { value, findings } = successorsOn('a', '2022-01-01', circle);
    expect(value.map(({ id }) => id)).toEqual(['c']);
    expect(findings).toMatchObject([
      { rule: 'organ/succession-cycle', message: expect.stringContaining('a → b → a') },
    ]);
  });

  it('names a successor that the register lacks', () => {
    const lost = [organ('a', { to: '2000-01-01', successors: ['x'] })];
    expect(successorsOn('a', '2022-01-01', lost).findings).toMatchObject([
      { rule: 'organ/unknown-successor', place: 'a' },
    ]);
  });

  it('ends, and gives organs of the day only, whatever the register', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const day = fc.constantFrom('2000-01-01', '2010-01-01', '2020-01-01');
    const arbitrary = fc.uniqueArray(
      fc
        .record({ id, to: fc.option(day, { nil: undefined }), successors: fc.array(id, { maxLength: 3 }) })
        .map(({ id: of, to, successors: next }) =>
          organ(of, { successors: next, ...(to === undefined ? {} : { to }) }),
        ),
      { selector: (made) => made.id, minLength: 1 },
    );
    fc.assert(
      fc.property(arbitrary, id, day, (organs, of, date) => {
        for (const found of successorsOn(of, date, organs).value)
          expect(existenceOn(found, date)).toBe('exists');
      }),
    );
  });
});

describe('the changes of 2025 in the register', () => {
  it.each([
    ['ban-tuyen-giao-tinh-uy', '2022-05-30', ['ban-tuyen-giao-tinh-uy']],
    ['ban-tuyen-giao-tinh-uy', '2026-02-05', ['ban-tuyen-giao-va-dan-van-tinh-uy']],
    ['ban-dan-van-tinh-uy', '2026-02-05', ['ban-tuyen-giao-va-dan-van-tinh-uy']],
    ['ban-can-su-dang-ubnd-tinh', '2026-02-05', ['dang-uy-ubnd-tinh']],
    ['dang-uy-khoi-cac-co-quan-tinh', '2026-02-05', ['dang-uy-cac-co-quan-dang-tinh']],
    ['cac-huyen-uy-thanh-uy', '2025-06-30', ['cac-huyen-uy-thanh-uy']],
    ['cac-huyen-uy-thanh-uy', '2025-07-01', ['cac-dang-uy-xa-phuong-dac-khu']],
    ['dang-doan-hdnd-tinh', '2026-02-05', []],
  ])('%s on %s', (id, date, expected) => {
    expect(successors(id, date, register)).toEqual(expected);
  });

  it('are uncertain in the weeks that differ by province', () => {
    expect(existenceOn(register.find(({ id }) => id === 'ban-dan-van-tinh-uy') ?? {}, '2025-02-20')).toBe(
      'uncertain',
    );
  });

  it('make a plan that names bodies of before a finding', () => {
    const ids = ['tinh-uy', 'cac-huyen-uy-thanh-uy', 'cac-huyen-uy-thanh-uy', 'dang-uy-ubnd-tinh', 'unknown'];
    const absent = (date: string) =>
      absentOrgans(ids, date, register).map(({ organ: { id }, existence, standIns: next }) => [
        id,
        existence,
        next.map((found) => found.id),
      ]);
    expect(absent('2026-02-05')).toEqual([
      ['cac-huyen-uy-thanh-uy', 'ended', ['cac-dang-uy-xa-phuong-dac-khu']],
    ]);
    expect(absent('2022-05-30')).toEqual([['dang-uy-ubnd-tinh', 'not-yet', ['ban-can-su-dang-ubnd-tinh']]]);
  });
});

describe('the line of succession', () => {
  const names = (generations: readonly (readonly Organ[])[]) =>
    generations.map((generation) => generation.map(({ id }) => id));

  it('goes through mergers and splits to both ends, each organ once', () => {
    const organs = [
      organ('a', { successors: ['c'] }),
      organ('b', { successors: ['c', 'd'] }),
      organ('c', { successors: ['e'] }),
      organ('d', { successors: ['e'] }),
      organ('e'),
    ];
    expect(names(successionLine('e', organs).before)).toEqual([
      ['c', 'd'],
      ['a', 'b'],
    ]);
    expect(names(successionLine('b', organs).after)).toEqual([['c', 'd'], ['e']]);
    expect(successionLine('nobody', organs)).toEqual({ before: [], after: [] });
  });

  it('ends where it runs in a circle', () => {
    const organs = [organ('a', { successors: ['b'] }), organ('b', { successors: ['a', 'b'] })];
    expect(names(successionLine('a', organs).after)).toEqual([['b']]);
    expect(names(successionLine('a', organs).before)).toEqual([['b']]);
  });
});

describe('two organs of one name', () => {
  it.each<[string, Partial<Organ>, Partial<Organ>, boolean]>([
    ['without dates', {}, {}, true],
    ['one after the other', { to: '2025-06-30' }, { from: '2025-07-01' }, false],
    ['on one day', { to: '2025-07-01' }, { from: '2025-07-01' }, true],
    ['whose windows touch', { toWindow: ['2025-01-01', '2025-03-31'] }, { from: '2025-03-01' }, true],
    ['whose windows do not', { to: '2025-01-01' }, { fromWindow: ['2025-02-01', '2025-03-31'] }, false],
  ])('%s', (_what, a, b, expected) => {
    expect(mayMeet(organ('a', a), organ('b', b))).toBe(expected);
    expect(mayMeet(organ('b', b), organ('a', a))).toBe(expected);
  });
});

describe('organFindings', () => {
  it('has nothing to say of the register that the application brings along', () => {
    expect(organFindings(register)).toEqual([]);
  });

  it.each<[string, Organ[], string[]]>([
    ['an id used twice', [organ('a'), organ('a')], ['organ/duplicate-id']],
    [
      'unknown organs',
      [organ('a', { parent: 'x', successors: ['y'], members: [{ organ: 'z' }] })],
      ['organ/unknown-successor', 'organ/unknown-parent', 'organ/unknown-member'],
    ],
    [
      'dates in the wrong order',
      [organ('a', { from: '2025-01-01', to: '2024-12-31' })],
      ['organ/dates-reversed'],
    ],
    ['its own successor', [organ('a', { successors: ['a'] })], ['organ/succession-cycle']],
    [
      'a circle of parents',
      [organ('a', { parent: 'b' }), organ('b', { parent: 'a' })],
      ['organ/parent-cycle'],
    ],
    [
      'a group inside itself',
      [organ('a', { members: [{ organ: 'b' }] }), organ('b', { members: [{ organ: 'a' }] })],
      ['organ/group-cycle'],
    ],
  ])('names %s', (_what, organs, rules) => {
    expect(organFindings(organs).map(({ rule }) => rule)).toEqual(rules);
  });
});
