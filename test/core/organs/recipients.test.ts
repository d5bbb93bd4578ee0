import { describe, expect, it } from 'vitest';
import { memberLookup, membersOn, speakFor } from '../../../core/organs/groups';
import type { Organ } from '../../../core/organs/organ';
import { proposeRecipients } from '../../../core/organs/propose-recipients';
import { byRank } from '../../../core/organs/rank';
import { singleBlock } from '../../../core/plan/printed-words';
import { seedOrgans } from '../../helpers/registers';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';

const organs = seedOrgans();
const members = (id: string, date: string, of: readonly Organ[] = organs) =>
  membersOn(id, date, of).map((organ) => organ.id);

describe('membersOn', () => {
  it('takes groups inside groups apart, as of the day', () => {
    expect(members('cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc', '2022-05-30')).toEqual([
      'huyen-uy',
      'thi-uy',
      'thanh-uy-truc-thuoc-tinh-uy',
      'dang-uy-khoi-cac-co-quan-tinh',
      'dang-uy-quan-su-tinh',
      'dang-uy-cong-an-tinh',
    ]);
    expect(members('cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc', '2026-02-05')).toEqual([
      'dang-uy-ubnd-tinh',
      'dang-uy-cac-co-quan-dang-tinh',
      'dang-uy-quan-su-tinh',
      'dang-uy-cong-an-tinh',
    ]);
  });

  it('keeps to the days of a membership, and survives a group inside itself', () => {
    const group: Organ[] = [
      {
        id: 'g',
        name: 'g',
        group: true,
        members: [{ organ: 'g' }, { organ: 'a', to: '2020-12-31' }, { organ: 'b', from: '2021-01-01' }],
      },
      { id: 'a', name: 'a' },
      { id: 'b', name: 'b' },
    ];
    expect(members('g', '2020-12-31', group)).toEqual(['a']);
    expect(members('g', '2021-01-01', group)).toEqual(['b']);
    expect(members('a', '2021-01-01', group)).toEqual(['a']);
  });
});

describe('speakFor', () => {
  it.each([
    ['cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc', 'dang-uy-cong-an-tinh', true],
    ['cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc', 'cac-huyen-uy-thanh-uy', true],
    ['cac-huyen-uy-thanh-uy', 'cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc', false],
    ['cac-huyen-uy-thanh-uy', 'tinh-uy', false],
    ['cac-huyen-uy-thanh-uy', 'uy-vien-ban-chap-hanh-dang-bo-tinh', false],
  ])('%s for %s: %s', (group, id, speaks) => {
    expect(speakFor([group], id, memberLookup('2022-05-30', organs))).toBe(speaks);
  });
});

describe('byRank', () => {
  it.each(SEED_NAMES)('puts the recipients of %s in the order that they have', (name) => {
    const printed = singleBlock(seedPlan(name).blocks, 'recipients').children.flatMap(
      ({ archive, children }) =>
        archive === true
          ? []
          : children.flatMap((inline) => ('type' in inline && inline.type === 'organ' ? [inline.ref] : [])),
    );
    expect(printed.length).toBeGreaterThan(5);
    expect(byRank([...printed].reverse(), organs).length).toBe(printed.length);
    expect(byRank([...printed].sort(), organs)).toEqual(printed);
  });

  it('stands an organ without a rank with the one above it, unknown ones last and as they came', () => {
    const ranked: Organ[] = [
      { id: 'a', name: 'a', rank: 5 },
      { id: 'b', name: 'b', parent: 'a' },
      { id: 'c', name: 'c', rank: 6 },
      { id: 'd', name: 'd', parent: 'e' },
      { id: 'e', name: 'e', parent: 'd' },
    ];
    expect(byRank(['z', 'd', 'c', 'y', 'b'], ranked)).toEqual(['b', 'c', 'z', 'd', 'y']);
  });
});

describe('proposeRecipients', () => {
  it('orders, leaves nobody in twice and says what it left out', () => {
    const proposed = proposeRecipients(
      {
        issuer: 'ban-thuong-vu-tinh-uy',
        superiors: ['ban-bi-thu'],
        assigned: [
          'dang-uy-cong-an-tinh',
          'ban-can-su-dang-ubnd-tinh',
          'cac-huyen-uy-thanh-uy',
          'cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc',
          'ban-can-su-dang-ubnd-tinh',
          'ban-thuong-vu-tinh-uy',
          'so-tai-chinh',
        ],
        archive: 'van-phong-tinh-uy',
      },
      '2022-05-30',
      organs,
    );
    expect(proposed).toEqual({
      recipients: [
        'ban-bi-thu',
        'ban-can-su-dang-ubnd-tinh',
        'so-tai-chinh',
        'cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc',
      ],
      archive: 'van-phong-tinh-uy',
      leftOut: [
        {
          organ: 'dang-uy-cong-an-tinh',
          because: 'in-group',
          group: 'cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc',
        },
        {
          organ: 'cac-huyen-uy-thanh-uy',
          because: 'in-group',
          group: 'cac-huyen-uy-thanh-uy-dang-uy-truc-thuoc',
        },
        { organ: 'ban-thuong-vu-tinh-uy', because: 'issuer' },
      ],
    });
  });

  it('keeps the first of two groups that name the same organs', () => {
    const twins: Organ[] = [
      { id: 'g', name: 'g', group: true, members: [{ organ: 'a' }] },
      { id: 'h', name: 'h', group: true, members: [{ organ: 'a' }] },
      { id: 'a', name: 'a' },
    ];
    const sources = { issuer: null, superiors: [], assigned: ['g', 'h', 'a'], archive: null };
    expect(proposeRecipients(sources, '2022-05-30', twins).recipients).toEqual(['g']);
  });
});
