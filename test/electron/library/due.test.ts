import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../core/plan/plan';
import { assignment, item, planWithBody } from '../../helpers/made-plan';
import { granted, openIn, temporaryFolder } from './temporary-library';

const SPAN = { from: '2026-01-01', to: '2026-12-31' };

function planOf(id: string, tasks: readonly (readonly [lead: string, schedule: string])[]): Plan {
  const body = tasks.flatMap(([lead, schedule], at) => [
    item(`i${at}`, 2, `Việc ${at}`),
    assignment(`a${at}`, { lead, schedule }),
  ]);
  return planWithBody([item('s', 1, 'Nhiệm vụ'), ...body], { id });
}

async function libraryOf(...plans: readonly Plan[]) {
  const library = openIn(temporaryFolder(), { examples: [] });
  for (const plan of plans) granted(await library.createPlan({ planText: JSON.stringify(plan) }));
  return library;
}

const MIXED = planOf('mixed', [
  ['Văn phòng Tỉnh ủy', 'chậm nhất ngày 30/6/2026'],
  ['Ban Tổ chức Tỉnh ủy', 'hằng tháng'],
  ['Văn phòng Tỉnh ủy', 'khi nào xong thì báo'],
  ['Văn phòng Tỉnh ủy', 'thường xuyên'],
  ['Văn phòng Tỉnh ủy', ''],
]);

describe('what falls due', () => {
  it('is narrowed to a plan, to who leads, in whatever diacritics, and to a kind', async () => {
    const other = planOf('other', [['Văn phòng Tỉnh ủy', 'trong tháng 5/2026']]);
    const library = await libraryOf(MIXED, other);
    const due = async (filter: object) =>
      granted(await library.due({ ...SPAN, ...filter })).due.map(({ plan, item: of }) => `${plan} ${of}`);
    expect(await due({ lead: 'van phong tinh uy' })).toEqual(['other i0', 'mixed i0']);
    expect(await due({ plan: 'other' })).toEqual(['other i0']);
    expect(new Set(await due({ plan: 'mixed' }))).toEqual(new Set(['mixed i0', 'mixed i1']));
    expect(await due({ kind: 'duty' })).toEqual([]);
    expect(await due({ lead: 'Ban Nội chính Tỉnh ủy' })).toEqual([]);
  });

  it('comes every year on both days that running text names for every year', async () => {
    const library = openIn(temporaryFolder());
    const { due } = granted(await library.due({ from: '2030-01-01', to: '2030-12-30' }));
    expect(due.map((one) => [one.path, one.due, one.words])).toEqual([
      ['III.2.2', '2030-06-20', 'trước ngày 20/6'],
      ['III.2.2', '2030-12-20', 'trước ngày 20/12 hằng năm'],
    ]);
  });

  it('is cut at a limit from its late end, and says so', async () => {
    const library = await libraryOf(MIXED);
    const { due, more } = granted(await library.due({ ...SPAN, limit: 3 }));
    expect(due.map((one) => one.due)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
    expect(more).toBe(true);
    expect(granted(await library.due({ ...SPAN, limit: 13 }))).toMatchObject({ more: false });
  });

  it('is counted up to a limit', async () => {
    const library = await libraryOf(MIXED);
    const count = async (limit: number) => granted(await library.dueCount({ ...SPAN, limit })).count;
    expect([await count(100), await count(5)]).toEqual([13, 5]);
    expect(granted(await library.dueCount({ ...SPAN, plan: 'other', limit: 5 })).count).toBe(0);
  });

  it('keeps the order of the plan within a day', async () => {
    const sameDay = planOf(
      'same',
      Array.from({ length: 12 }, () => ['Văn phòng Tỉnh ủy', 'chậm nhất ngày 30/6/2026'] as const),
    );
    const library = await libraryOf(sameDay);
    expect(granted(await library.due(SPAN)).due.map(({ item: of }) => of)).toEqual(
      Array.from({ length: 12 }, (_, at) => `i${at}`),
    );
  });

  it('keeps a list of what has no date, with why', async () => {
    const library = await libraryOf(MIXED);
    const { undated, total } = granted(await library.undated({ limit: 2 }));
    expect(total).toBe(3);
    expect(undated.map(({ item: of, why, words, lead }) => [of, why, words, lead])).toEqual([
      ['i2', 'not-understood', 'khi nào xong thì báo', ['Văn phòng Tỉnh ủy']],
      ['i3', 'open', 'thường xuyên', ['Văn phòng Tỉnh ủy']],
    ]);
    expect(granted(await library.undated({ limit: 9 })).undated.at(-1)).toMatchObject({ why: 'none' });
    granted(await library.movePlanToBin({ id: 'mixed' }));
    expect(granted(await library.undated({ limit: 9 }))).toEqual({ undated: [], total: 0 });
  });

  it('offers the plans and organs whose names have the words', async () => {
    const library = await libraryOf(MIXED, planWithBody([], { id: 'bare' }));
    const choices = async (words: string) => granted(await library.dueChoices({ words, limit: 10 }));
    expect(await choices('')).toMatchObject({
      plans: [{ id: 'mixed' }],
      leads: ['Ban Tổ chức Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    });
    expect((await choices('to chuc')).leads).toEqual(['Ban Tổ chức Tỉnh ủy']);
    expect(await choices('%_khôngcó')).toEqual({ plans: [], leads: [] });
  });
});
