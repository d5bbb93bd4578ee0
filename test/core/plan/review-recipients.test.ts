import { describe, expect, it } from 'vitest';
import type { Organ } from '../../../core/organs/organ';
import type { Plan } from '../../../core/plan/plan';
import { printContext } from '../../../core/plan/printed-words';
import { reviewRecipients } from '../../../core/plan/review-recipients';
import { organsOf, planOfTasks, runningItem } from '../../helpers/assigned-plan';
import { seedOrgans } from '../../helpers/registers';
import { type SeedName, seedPlan } from '../../helpers/seeds';

const organs = seedOrgans();
const review = (plan: Plan) => {
  const { missing, dismissed, archive, superiors, ...rest } = reviewRecipients(
    plan,
    printContext(plan),
    organs,
  );
  const ids = (found: readonly Organ[]) => found.map(({ id }) => id);
  return {
    ...rest,
    missing: ids(missing),
    dismissed: ids(dismissed),
    archive: archive?.id ?? null,
    superiors: [...superiors],
  };
};

const UBND = 'ban-can-su-dang-ubnd-tinh';
const DISTRICTS = ['huyen-uy', 'thi-uy', 'thanh-uy-truc-thuoc-tinh-uy'];

describe('the seeds', () => {
  /**
   * What the rules propose against what the two offices printed. Neither the central organ that got the report
   * (they wrote to the Secretariat and to the Central Office, about a document of the Politburo) nor the ministry,
   * nor the members of the committee follow from the words of the plan.
   */
  const MEASURED: Record<SeedName, { missing: string[]; unnamed: number[]; lines: number }> = {
    'ke-hoach-10-nq-tw': {
      missing: [
        'bo-chinh-tri',
        'uy-ban-kiem-tra-tinh-uy', // a duty of its own (III.3), yet not printed
        'uy-ban-nhan-dan-tinh', // acts under its party group, which is printed in a group
        'cap-uy-to-chuc-dang-co-quan-don-vi', // everybody there is
      ],
      // Ban Bí thư, Ban cán sự đảng Bộ TN&MT, các sở, ban, ngành, the members of the committee.
      unnamed: [0, 1, 3, 5],
      lines: 7,
    },
    'ke-hoach-31-kl-tw': {
      missing: ['bo-chinh-tri', 'dang-doan-mttq-va-cac-doan-the-tinh'],
      // Văn phòng Trung ương, Ban cán sự đảng Bộ Công Thương. The other four are proposed word for word.
      unnamed: [0, 1],
      lines: 7,
    },
  };

  it.each(Object.entries(MEASURED))('%s differs in just this', (name, { lines, ...expected }) => {
    const plan = seedPlan(name as SeedName);
    const found = review(plan);
    expect(found).toMatchObject(expected);
    // They stand in rank order, none twice, with their archive line.
    expect(found).toMatchObject({ order: null, repeated: [], archive: null, untouched: false });
    expect(plan.blocks.flatMap((block) => (block.type === 'recipients' ? block.children : []))).toHaveLength(
      lines,
    );
  });
});

it('asks for nobody whom a group speaks for, nor for the clerk’s own decisions', () => {
  const tasks = [{ lead: [UBND], coordinators: DISTRICTS }];
  expect(review(planOfTasks(tasks)).missing).toEqual(['bo-chinh-tri', UBND, 'cac-huyen-uy-thanh-uy']);
  const plan = planOfTasks(tasks, { recipients: ['cac-huyen-uy-thanh-uy'], dismissed: ['bo-chinh-tri'] });
  expect(review(plan)).toMatchObject({ missing: [UBND], dismissed: ['bo-chinh-tri'], unnamed: [] });
  // All members by themselves are the group, and one of them is not.
  expect(review(planOfTasks(tasks, { recipients: DISTRICTS })).missing).toEqual(['bo-chinh-tri', UBND]);
  expect(review(planOfTasks(tasks, { recipients: DISTRICTS.slice(1) })).missing).toContain(
    'cac-huyen-uy-thanh-uy',
  );
});

it('folds organs into a group only where they are all of its members', () => {
  const some = planOfTasks([{ lead: [UBND], coordinators: DISTRICTS.slice(1) }]);
  expect(review(some).missing).toEqual(['bo-chinh-tri', UBND, ...DISTRICTS.slice(1)]);
});

it('proposes whom running text gives a duty, and not whom it only names', () => {
  const duty = runningItem('d', organsOf(['ban-noi-chinh-tinh-uy'], 'd', 'executor'));
  const mention = runningItem('m', organsOf(['so-y-te'], 'm'));
  expect(review(planOfTasks([], { more: [duty, mention] })).missing).toEqual([
    'bo-chinh-tri',
    'ban-noi-chinh-tinh-uy',
  ]);
});

it('reads names that were typed, with or without a note', () => {
  const plan = planOfTasks([{ lead: ['Ban cán sự đảng UBND tỉnh'] }], {
    recipients: ['Bộ Chính trị (để báo cáo)', 'Ban cán sự đảng UBND tỉnh'],
  });
  expect(review(plan)).toMatchObject({ missing: [], unnamed: [], repeated: [] });
});

it('tells the rank order, words without an organ staying behind the line before them', () => {
  const plan = planOfTasks([{ lead: [UBND] }], {
    recipients: ['cac-huyen-uy-thanh-uy', 'Như trên', UBND, 'bo-chinh-tri'],
  });
  expect(review(plan).order).toEqual([3, 2, 0, 1, 4]);
  const archive = plan.blocks.map((block) =>
    block.type === 'recipients'
      ? { ...block, children: block.children.filter((line) => line.archive !== true) }
      : block,
  );
  expect(review({ ...plan, blocks: archive }).archive).toBe('van-phong-tinh-uy');
});

it('knows that nothing was written yet', () => {
  expect(review(planOfTasks([{ lead: [UBND] }]))).toMatchObject({ untouched: true, order: null });
});
