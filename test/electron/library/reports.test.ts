import { describe, expect, it } from 'vitest';
import { taskData, taskDataSchema } from '../../../core/trace/task-record';
import { granted, openIn, seeds, temporaryFolder } from './temporary-library';

const RESOLUTION = '10-nq-tw-2022';
const TASK = { owner: 'ke-hoach-10-nq-tw', item: 'b18' };

describe('task data of the library', () => {
  it('has every task and duty with who assigned it, who leads and by when', async () => {
    const library = openIn(temporaryFolder());
    const { tasks, scope } = granted(await library.taskReport({}));
    expect(scope).toBeNull();
    expect(taskDataSchema.safeParse(taskData(tasks)).success).toBe(true);
    expect(tasks.filter(({ kind }) => kind === 'task')).toHaveLength(7);
    expect(tasks.find(({ id }) => id === 'ke-hoach-10-nq-tw/b18')).toMatchObject({
      path: 'II.2.1',
      assigning: [{ id: RESOLUTION, symbol: '10-NQ/TW', date: '2022-02-10', issuer: 'Bộ Chính trị' }],
      lead: [{ id: 'ban-can-su-dang-ubnd-tinh' }],
      schedule: 'Đợt 1 trong năm 2022; các năm tiếp theo',
      deadline: null,
      recurring: true,
    });
  });

  it('is narrowed to a plan or to an organ that has any part, and says whose it is', async () => {
    const library = openIn(temporaryFolder());
    const ofPlan = granted(await library.taskReport({ plan: 'ke-hoach-31-kl-tw' }));
    expect(new Set(ofPlan.tasks.map(({ plan }) => plan.id))).toEqual(new Set(['ke-hoach-31-kl-tw']));
    expect(ofPlan.scope).toMatch(/^Kế hoạch thực hiện Kết luận số 31-KL\/TW/u);
    const ofOrgan = granted(await library.taskReport({ organ: 'dang-uy-cong-an-tinh' }));
    expect(ofOrgan.scope).toBe(seeds.organs.find(({ id }) => id === 'dang-uy-cong-an-tinh')?.name);
    expect(ofOrgan.tasks.length).toBeGreaterThan(0);
    for (const { lead, coordinators, executors } of ofOrgan.tasks)
      expect([...lead, ...coordinators, ...executors].map(({ id }) => id)).toContain('dang-uy-cong-an-tinh');
    expect(granted(await library.taskReport({ plan: 'không có' }))).toEqual({ scope: null, tasks: [] });
  });

  it('names a document that only the plan knows', async () => {
    const library = openIn(temporaryFolder(), {
      registers: { stamp: 'none', organs: () => [], documents: () => [] },
    });
    const { tasks } = granted(await library.taskReport({ plan: 'ke-hoach-10-nq-tw' }));
    expect(tasks[0]?.assigning).toMatchObject([{ symbol: '10-NQ/TW', issuer: 'Bộ Chính trị' }]);
  });
});

describe('a report of coverage', () => {
  it('has the points in the order of the document, each with its tasks', async () => {
    const library = openIn(temporaryFolder());
    const to = { owner: RESOLUTION, item: '10-nq-tw-2022-5' };
    granted(await library.linkItems({ from: TASK, to, by: 'Nguyễn Thị A' }));
    const { points, counts, document } = granted(await library.coverageReport({ document: RESOLUTION }));
    expect(document).toMatch(/^Nghị quyết số 10-NQ\/TW, ngày 10\/02\/2022 của Bộ Chính trị/u);
    expect(counts).toEqual({ covered: 1, outdated: 0, hole: 6 });
    expect(points).toHaveLength(7);
    expect(points.findIndex(({ state }) => state === 'covered')).toBe(4);
    expect(points[4]?.answers).toMatchObject([
      { task: { id: 'ke-hoach-10-nq-tw/b18', points: [{ document: RESOLUTION }] }, state: 'covers' },
    ]);
    expect(await library.coverageReport({ document: 'không có' })).toMatchObject({
      failure: { code: 'document-not-found' },
    });
  });
});

describe('a calendar of the library', () => {
  it('has the rhythms that have begun, with the revision of their plan', async () => {
    const library = openIn(temporaryFolder());
    const span = { from: '2026-01-01', to: '2026-12-31' };
    const before = granted(await library.calendarReport({ ...span, plan: TASK.owner }));
    expect(before.rules.map(({ item, revision }) => [item, revision])).toContainEqual(['b18', 1]);
    const { planText, revision } = granted(await library.openPlan({ id: TASK.owner }));
    granted(await library.savePlan({ id: TASK.owner, planText, revision }));
    const after = granted(await library.calendarReport({ ...span, plan: TASK.owner }));
    expect(after.rules.find(({ item }) => item === 'b18')?.revision).toBe(2);
  });
});
