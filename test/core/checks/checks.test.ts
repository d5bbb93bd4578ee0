import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../../../core/checks/check';
import { lastDateIn, pointHorizon } from '../../../core/checks/horizon';
import { checkWholePlan, createPlanChecker } from '../../../core/checks/plan-checker';
import { checkPlan } from '../../../core/plan/parse-plan';
import type { Plan } from '../../../core/plan/plan';
import { type MadeTask, organsOf, planOfTasks, runningItem } from '../../helpers/assigned-plan';
import { seedOrgans } from '../../helpers/registers';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';

const surroundings: Surroundings = {
  organs: seedOrgans(),
  today: null,
  answered: new Map(),
  terms: new Map(),
};

/** Findings in short; `subject` is the first part of the rules that are asked for, all when left out. */
function found(plan: Plan, changes: Partial<Surroundings> = {}, subject = ''): string[] {
  expect(checkPlan(plan)).toMatchObject({ ok: true });
  return checkWholePlan(plan, { ...surroundings, ...changes })
    .filter(({ rule }) => rule.startsWith(subject))
    .map(({ rule, severity, place, block }) => `${severity} ${rule} @${place} (${block})`);
}

const UBND = 'ban-can-su-dang-ubnd-tinh';
const CONG_AN = 'dang-uy-cong-an-tinh';
const HUYEN = 'cac-huyen-uy-thanh-uy';
/** Everybody that these tests assign is a recipient, so that only what is meant is found. */
const recipients = [UBND, 'dang-uy-ubnd-tinh', CONG_AN, HUYEN];
const task = (changes: MadeTask): Plan => planOfTasks([{ lead: [UBND], ...changes }], { recipients });

describe('a task', () => {
  it.each<[string, MadeTask, string[]]>([
    ['is sound', {}, []],
    ['has no lead', { lead: [], coordinators: [CONG_AN] }, ['error assignment/no-lead @I.1 (a1)']],
    ['has an unknown lead', { lead: ['Hội thử nghiệm'] }, []],
    ['says nothing', { lead: [] }, ['warning assignment/empty @I.1 (a1)']],
    [
      'is led by a coordinator',
      { coordinators: [CONG_AN, UBND] },
      ['error assignment/lead-coordinates @I.1 (a1)'],
    ],
    [
      'is led by a coordinator that was typed',
      { coordinators: ['Ban cán sự đảng UBND tỉnh'] },
      ['error assignment/lead-coordinates @I.1 (a1)'],
    ],
    [
      'names an organ twice',
      { coordinators: [CONG_AN, CONG_AN] },
      ['warning assignment/organ-twice @I.1 (a1)'],
    ],
    [
      'has a time in other words',
      { schedule: 'khi trời mát' },
      ['warning schedule/not-understood @I.1 (a1)'],
    ],
    [
      'has no such day',
      { schedule: 'trước ngày 31/02/2023' },
      ['warning schedule/impossible-date @I.1 (a1)'],
    ],
  ])('%s', (_name, made, expected) => {
    expect(found(task(made))).toEqual(expected);
  });
});

describe('a deadline', () => {
  const dated = (schedule: string) =>
    planOfTasks([{ lead: [UBND], schedule }], { recipients, date: ['30', '05', '2022'] });

  it.each([
    ['trước ngày 30/6/2022', []],
    ['trước ngày 31/5/2022', []],
    ['trước ngày 30/5/2022', ['error schedule/past @I.1 (a1)']],
    ['trong năm 2021', ['error schedule/past @I.1 (a1)']],
    ['Quý II/2022', []],
    // Which year is meant nobody knows.
    ['trước ngày 20/01', []],
    ['Đợt 1 trong năm 2020; các năm tiếp theo', []],
    ['đến năm 2045', []],
    ['đến năm 2046', ['warning schedule/after-superior @I.1 (a1)']],
  ])('%s', (schedule, expected) => {
    expect(found(dated(schedule), {}, 'schedule/')).toEqual(expected);
  });

  it('is weighed against today in an undated plan, and against nothing where nobody knows the day', () => {
    const plan = task({ schedule: 'trước ngày 30/6/2022' });
    expect(found(plan)).toEqual([]);
    expect(found(plan, { today: '2022-07-01' }, 'schedule/')).toEqual(['warning schedule/past @I.1 (a1)']);
    expect(found(plan, { today: '2022-06-29' }, 'schedule/')).toEqual([]);
  });

  it('is weighed against the points that the task answers before the document as a whole', () => {
    const plan = dated('trong năm 2026');
    const answered = new Map([['i1', [{ name: 'điểm 2, 10-NQ/TW', last: '2025-12-31' }]]]);
    expect(found(plan, { answered }, 'schedule/')).toEqual(['warning schedule/after-superior @I.1 (a1)']);
    expect(checkWholePlan(plan, { ...surroundings, answered })[0]?.message).toBe(
      'Hạn “trong năm 2026” muộn hơn mốc cuối của điểm 2, 10-NQ/TW (31/12/2025).',
    );
  });

  it('is weighed against the term of the document where that reaches further', () => {
    const plan = dated('đến năm 2046');
    expect(found(plan, { terms: new Map([['10-nq-tw-2022', '2045-2050']]) }, 'schedule/')).toEqual([]);
    expect(found(plan, { terms: new Map([['10-nq-tw-2022', '2020-2025']]) }, 'schedule/')).toHaveLength(1);
  });

  it('is looked at in running text where it is a duty', () => {
    const duty = (role: boolean) =>
      planOfTasks([], {
        date: ['30', '5', '2022'],
        more: [
          runningItem('d', [
            { text: 'Báo cáo ' },
            {
              type: 'schedule',
              id: 'e',
              value: { kind: 'before', day: 20, month: 4, year: 2022 },
              form: 'auto',
              ...(role ? { role: 'schedule' as const } : {}),
              children: [{ text: '' }],
            },
            { text: '' },
          ]),
        ],
      });
    expect(found(duty(true), {}, 'schedule/')).toEqual(['error schedule/past @I.1 (d)']);
    expect(found(duty(false), {}, 'schedule/')).toEqual([]);
  });
});

describe('an organ', () => {
  it.each<[string, readonly [string, string, string], string[]]>([
    ['before it ended', ['30', '6', '2025'], []],
    ['inside the window of its end', ['15', '3', '2025'], []],
    ['after it ended', ['01', '7', '2025'], ['error organ/not-on-date @I.1 (a1)']],
    ['in a year in which it ended', ['', '', '2025'], []],
    ['in a year after it ended', ['', '', '2026'], ['error organ/not-on-date @I.1 (a1)']],
    ['without a date', ['', '', ''], []],
  ])('%s', (_name, date, expected) => {
    expect(found(planOfTasks([{ lead: [UBND] }], { date }), {}, 'organ/')).toEqual(expected);
  });

  it('names its successors, once for all its places', () => {
    const plan = planOfTasks([{ lead: [UBND] }, { lead: [UBND] }], { date: ['05', '02', '2026'] });
    expect(checkWholePlan(plan, surroundings)[0]).toEqual({
      rule: 'organ/not-on-date',
      severity: 'error',
      place: 'I.1',
      block: 'a1',
      message:
        '“Ban cán sự đảng Ủy ban nhân dân tỉnh” (2 chỗ) không còn hoạt động vào ngày của kế hoạch (05/02/2026). ' +
        'Cơ quan kế thừa: “Đảng ủy Ủy ban nhân dân tỉnh”.',
    });
  });

  it('may be too early', () => {
    const plan = planOfTasks([{ lead: ['dang-uy-ubnd-tinh'] }], { date: ['05', '02', '2022'] });
    expect(found(plan, {}, 'organ/')).toEqual(['error organ/not-on-date @I.1 (a1)']);
  });

  it('that ended by today is for the clerk to weigh in an undated plan', () => {
    expect(found(task({}), { today: '2026-02-05' })).toContain('warning organ/not-on-date @I.1 (a1)');
  });
});

describe('recipients', () => {
  const led = [{ lead: [UBND], coordinators: ['huyen-uy'] }];

  it.each<[string, readonly string[], string[]]>([
    ['all there', [UBND, 'huyen-uy'], []],
    ['there in a group', [UBND, HUYEN], []],
    ['the lead is missing', [HUYEN], ['warning recipients/missing @I.1 (a1)']],
    ['nobody yet', [], ['warning recipients/none @Nơi nhận (r)']],
    ['twice', [UBND, HUYEN, UBND], ['warning recipients/twice @Nơi nhận (r)']],
    ['in a group and beside it', [UBND, 'huyen-uy', HUYEN], ['warning recipients/twice @Nơi nhận (r)']],
    ['typed by hand', ['Ban cán sự đảng UBND tỉnh', 'Huyện ủy (để thực hiện)'], []],
  ])('%s', (_name, standing, expected) => {
    expect(found(planOfTasks(led, { recipients: standing, dismissed: ['bo-chinh-tri'] }))).toEqual(expected);
  });

  it('are not asked after again once the clerk left them out', () => {
    expect(found(planOfTasks(led, { recipients: [HUYEN], dismissed: [UBND] }))).toEqual([]);
  });

  it('need no line for who only carries a duty out', () => {
    const more = [
      runningItem('d', [...organsOf(['uy-ban-nhan-dan-tinh'], 'd', 'executor'), { text: ' làm.' }]),
    ];
    expect(found(planOfTasks([], { recipients: [HUYEN], more }))).toEqual([]);
  });
});

describe('the letterhead', () => {
  it.each<[readonly [string, string, string], boolean]>([
    [['', '', ''], true],
    [['28', '02', '2026'], true],
    [['29', '02', '2024'], true],
    [['29', '02', '2026'], false],
    [['31', '02', '2026'], false],
    [['31', '4', ''], false],
    [['29', '2', ''], true],
    [['', '13', '2026'], false],
    [['ba', '3', '2026'], false],
    [['……', '…', '2026'], true],
    [['32', '', ''], false],
  ])('%s', (date, isSound) => {
    const rules = found(planOfTasks([], { date }), {}, 'letterhead/');
    expect(rules).toEqual(isSound ? [] : ['error letterhead/impossible-date @Đầu văn bản (b1)']);
  });
});

describe('the horizon of a document', () => {
  it.each([
    ['đến năm 2030, tầm nhìn đến năm 2045', '2045-12-31'],
    ['nhiệm kỳ 2020-2025', '2025-12-31'],
    ['giai đoạn 2021 – 2025', '2025-12-31'],
    ['trước ngày 30/6/2026', '2026-06-30'],
    ['giai đoạn 2021-2025, định hướng đến 2030', '2030-12-31'],
    ['đến năm 2030, tầm nhìn 2045', '2045-12-31'],
    ['đến năm 2025 và những năm tiếp theo', null],
    ['từ năm 2019', null],
    ['điều 2030 của Bộ luật', null],
    ['', null],
  ])('%s', (words, expected) => {
    expect(lastDateIn(words)).toBe(expected);
  });
});

it('a point names the end of what answers it', () => {
  const point = { documentName: '10-NQ/TW', label: 'III.2', text: 'Đến năm 2025 hoàn thành cơ sở dữ liệu' };
  expect(pointHorizon(point)).toEqual({ name: 'điểm III.2 của 10-NQ/TW', last: '2025-12-31' });
  expect(pointHorizon({ ...point, label: '', text: 'Xây dựng cơ sở dữ liệu' })).toBe(null);
});

describe('a checker that goes along with the writing', () => {
  it('says after every change what a fresh one says', () => {
    const check = createPlanChecker();
    const tasks: MadeTask[] = [{ lead: [UBND] }, { coordinators: [CONG_AN] }];
    const plan = planOfTasks(tasks, { recipients, date: ['30', '05', '2022'] });
    const other = planOfTasks(tasks, { recipients, date: ['30', '05', '2026'] });
    const moved = { ...plan, blocks: plan.blocks.filter(({ id }) => id !== 'i1' && id !== 'a1') };
    for (const now of [plan, { ...plan }, moved, plan, { ...plan, blocks: other.blocks }, other, plan]) {
      for (const today of [null, '2030-01-01'])
        expect(check.all(now, { ...surroundings, today })).toEqual(
          checkWholePlan(now, { ...surroundings, today }),
        );
    }
  });
});

describe('the seeds', () => {
  it.each(SEED_NAMES)('%s has just what is found of it', (name) => {
    const expected = {
      'ke-hoach-10-nq-tw': [],
      // Led by a group of which the register knows no member, and so nobody's part.
      'ke-hoach-31-kl-tw': ['warning recipients/missing @II.4 (b15)'],
    };
    expect(found(seedPlan(name))).toEqual(expected[name]);
  });
});
