import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../core/plan/plan';
import { serializePlan } from '../../../core/plan/serialize-plan';
import type { Request, Response } from '../../../electron/contract/channels';
import type { LibraryService } from '../../../electron/library/library-service';
import { type AssignmentWords, assignment, item, planWithBody, withField } from '../../helpers/made-plan';
import { granted, openIn, temporaryFolder } from './temporary-library';

const EVERYTHING = {
  predecessors: false,
  groups: false,
  today: '2026-05-14',
  role: null,
  state: null,
  year: null,
  quarter: null,
  limit: 1000,
} as const;

describe('the work of one organ', () => {
  it('is what both example plans give it, tasks and duties told apart, with words, path and schedule', async () => {
    const library = openIn(temporaryFolder());
    const { rows, plans, total } = await work(library, { organ: 'ban-can-su-dang-ubnd-tinh' });
    expect(total).toBe(rows.length);
    expect(new Set(plans.map(({ id }) => id))).toEqual(new Set(['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw']));
    const seen = rows
      .filter(({ plan }) => plan === 'ke-hoach-31-kl-tw')
      .map(({ path, kind, role }) => `${path} ${kind} ${role}`);
    expect(seen).toEqual([
      'II.1 task coordinator',
      'II.2 task lead',
      'II.3 task lead',
      expect.stringMatching(/^III\.\d duty/u),
    ]);
    const ongoing = rows.find(({ plan, path }) => plan === 'ke-hoach-31-kl-tw' && path === 'II.2');
    expect(ongoing).toMatchObject({ schedule: 'thường xuyên', due: null, state: 'undated' });
  });

  it('is filtered by role, state, year and quarter; what has no date is of the year of its plan', async () => {
    const library = openIn(temporaryFolder());
    await add(library, datedPlan());
    const organ = 'so-y-te';
    const paths = async (request: Partial<Request<'organs.work'>>) =>
      (await work(library, { organ, ...request })).rows.map(({ text }) => text);
    expect(await paths({})).toEqual(['quá hạn', 'sắp đến', 'còn lâu', 'hằng quý', 'không hạn']);
    expect(await paths({ state: 'overdue' })).toEqual(['quá hạn']);
    expect(await paths({ state: 'due-soon' })).toEqual(['sắp đến']);
    expect(await paths({ state: 'upcoming' })).toEqual(['còn lâu', 'hằng quý']);
    expect(await paths({ state: 'undated' })).toEqual(['không hạn']);
    expect(await paths({ role: 'coordinator' })).toEqual(['còn lâu']);
    expect(await paths({ year: 2026 })).toEqual(['quá hạn', 'sắp đến', 'hằng quý', 'không hạn']);
    expect(await paths({ year: 2026, quarter: 2 })).toEqual(['sắp đến', 'hằng quý']);
    expect(await paths({ year: 2026, quarter: 0 })).toEqual(['không hạn']);
    expect(await paths({ year: 2027 })).toEqual(['còn lâu', 'hằng quý']);
    const { rows, years } = await work(library, { organ, year: 2026, quarter: 3 });
    expect(rows).toMatchObject([{ text: 'hằng quý', due: '2026-09-30' }]);
    expect(years).toEqual([2027, 2026]);
  });

  it('takes what is typed as plain words under any of the names of the organ', async () => {
    const library = openIn(temporaryFolder());
    await add(library, planOf({ việc: { lead: 'UBND tỉnh; Hội Khuyến học' } }));
    expect((await work(library, { organ: 'uy-ban-nhan-dan-tinh' })).rows).toContainEqual(
      expect.objectContaining({ text: 'việc', named: 'UBND tỉnh', role: 'lead' }),
    );
  });

  it('includes the work of the organs before it, if wished', async () => {
    const library = openIn(temporaryFolder());
    const heir = 'ban-tuyen-giao-va-dan-van-tinh-uy';
    expect((await work(library, { organ: heir })).total).toBe(0);
    const { rows } = await work(library, { organ: heir, predecessors: true });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ named }) => named))).toEqual(new Set(['Ban Tuyên giáo Tỉnh ủy']));
  });

  it('includes what is given to a group, if wished, in the plans of a time when the group named the organ', async () => {
    const library = openIn(temporaryFolder());
    const given = (year: string, id: string) => ({
      ...dated(planOf({ [`việc ${year}`]: { lead: 'Đảng ủy trực thuộc Tỉnh ủy' } }), '15', '01', year),
      id,
    });
    await add(library, given('2022', 'of-2022'));
    await add(library, given('2026', 'of-2026'));
    const asked = { organ: 'dang-uy-khoi-cac-co-quan-tinh', predecessors: true };
    const texts = async (groups: boolean) =>
      (await work(library, { ...asked, groups })).rows
        .filter(({ plan }) => plan.startsWith('of-'))
        .map(({ text }) => text);
    expect(await texts(false)).toEqual([]);
    expect(await texts(true)).toEqual(['việc 2022']);
  });

  it('says how many there are beyond the limit, and leaves plans in the bin out', async () => {
    const library = openIn(temporaryFolder());
    const organ = 'ban-can-su-dang-ubnd-tinh';
    const all = await work(library, { organ });
    const some = await work(library, { organ, limit: 2 });
    expect(some).toMatchObject({ rows: all.rows.slice(0, 2), total: all.total });
    expect(some.plans).toHaveLength(1);
    granted(await library.movePlanToBin({ id: 'ke-hoach-10-nq-tw' }));
    expect((await work(library, { organ })).plans.map(({ id }) => id)).toEqual(['ke-hoach-31-kl-tw']);
  });

  it('is refused for an organ that the register does not have', async () => {
    const library = openIn(temporaryFolder());
    expect(await library.organWork({ ...EVERYTHING, organ: 'nobody' })).toMatchObject({
      failure: { code: 'organ-not-found' },
    });
  });
});

describe('the workload of a year', () => {
  it('counts a task once in each quarter in which it falls due, and once in the year', async () => {
    const library = openIn(temporaryFolder());
    await add(library, datedPlan());
    const { rows, years } = granted(await library.organWorkload({ year: 2026 }));
    expect(rows.find(({ organ }) => organ === 'so-y-te')).toMatchObject({
      quarters: [
        // Recurring tasks begin with their plan, of 15 January 2026.
        { lead: 2, coordinate: 0 },
        { lead: 2, coordinate: 0 },
        { lead: 1, coordinate: 0 },
        { lead: 1, coordinate: 0 },
      ],
      undated: { lead: 1, coordinate: 0 },
      all: { lead: 4, coordinate: 0 },
    });
    expect(years).toEqual(expect.arrayContaining([2026, 2027]));
    const next = granted(await library.organWorkload({ year: 2027 })).rows;
    expect(next.find(({ organ }) => organ === 'so-y-te')).toMatchObject({
      undated: { lead: 0, coordinate: 0 },
      all: { lead: 1, coordinate: 1 },
    });
  });

  it('agrees with the list of each organ, cell by cell', async () => {
    const library = openIn(temporaryFolder());
    await add(library, datedPlan());
    for (const year of [2022, 2026, 2027]) {
      const { rows } = granted(await library.organWorkload({ year }));
      for (const { organ, quarters, undated, all } of rows) {
        if (organ === null) continue;
        for (const [quarter, count] of [undated, ...quarters, all].entries()) {
          const { total } = await work(library, { organ, year, quarter: quarter === 5 ? null : quarter });
          expect(count.lead + count.coordinate, `${organ} ${year} ${quarter}`).toBe(total);
        }
      }
    }
  });

  it('shows a name that the register does not have under that name', async () => {
    const library = openIn(temporaryFolder());
    await add(library, planOf({ việc: { lead: 'Hội Khuyến học' } }));
    const { rows } = granted(await library.organWorkload({ year: 2026 }));
    expect(rows.at(-1)).toMatchObject({ organ: null, name: 'Hội Khuyến học', undated: { lead: 1 } });
  });
});

async function work(
  library: LibraryService,
  request: Partial<Request<'organs.work'>> & { organ: string },
): Promise<Response<'organs.work'>> {
  return granted(await library.organWork({ ...EVERYTHING, ...request }));
}

async function add(library: LibraryService, plan: Plan): Promise<void> {
  granted(await library.createPlan({ planText: serializePlan(plan) }));
}

/** A plan of 15 January 2026 for the Sở Y tế, seen from 14 May 2026. */
function datedPlan(): Plan {
  const lead = 'Sở Y tế';
  const plan = planOf({
    'quá hạn': { lead, schedule: 'trước ngày 20/3/2026' },
    'sắp đến': { lead, schedule: 'trước ngày 20/5/2026' },
    'còn lâu': { lead: 'Sở Tài chính', coordinators: lead, schedule: 'Quý II/2027' },
    'hằng quý': { lead, coordinators: lead, schedule: 'hằng quý' },
    'không hạn': { lead, schedule: 'thường xuyên' },
  });
  return dated(plan, '15', '01', '2026');
}

function dated(plan: Plan, day: string, month: string, year: string): Plan {
  const withDay = withField(plan, 'letterhead', 'day', day);
  return withField(withField(withDay, 'letterhead', 'month', month), 'letterhead', 'year', year);
}

function planOf(tasks: Readonly<Record<string, AssignmentWords>>): Plan {
  const body = Object.entries(tasks).flatMap(([text, words], at) => [
    item(`task-${at}`, 1, text),
    assignment(`assignment-${at}`, words),
  ]);
  return planWithBody(body, { id: 'made-plan' });
}
