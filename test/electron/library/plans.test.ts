import { describe, expect, it } from 'vitest';
import { examplePlan, granted, openIn, seeds, temporaryFolder, withSubject } from './temporary-library';

const all = { query: '', bin: false };
const text = (subject: string, id = 'p1') => JSON.stringify({ ...withSubject(examplePlan(), subject), id });

describe('the list of plans', () => {
  it('holds the seeds as examples at the first start', async () => {
    const { plans, inBin } = granted(await openIn(temporaryFolder()).listPlans(all));
    expect(plans.map(({ id, example, kind, tasks }) => ({ id, example, kind, tasks }))).toEqual([
      { id: 'ke-hoach-10-nq-tw', example: true, kind: 'Kế hoạch', tasks: 3 },
      { id: 'ke-hoach-31-kl-tw', example: true, kind: 'Kế hoạch', tasks: 4 },
    ]);
    expect(inBin).toBe(0);
  });

  it('puts an example in once: one deleted for good does not come back', async () => {
    const folder = temporaryFolder();
    const first = openIn(folder);
    granted(await first.movePlanToBin({ id: 'ke-hoach-10-nq-tw' }));
    granted(await first.deletePlanForever({ id: 'ke-hoach-10-nq-tw' }));
    await first.close();
    const { plans } = granted(await openIn(folder).listPlans(all));
    expect(plans.map(({ id }) => id)).toEqual(['ke-hoach-31-kl-tw']);
  });

  it('shows the newest first, whether new or saved again', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.createPlan({ planText: text('một') }));
    expect(granted(await library.listPlans(all)).plans[0]?.id).toBe('p1');
    const { planText, revision } = granted(await library.openPlan({ id: 'ke-hoach-31-kl-tw' }));
    granted(await library.savePlan({ id: 'ke-hoach-31-kl-tw', planText, revision }));
    expect(granted(await library.listPlans(all)).plans[0]?.id).toBe('ke-hoach-31-kl-tw');
  });

  it.each([
    ['CHIEN LUOC DIA CHAT', ['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw']],
    ['khoang  san cong nghiep chien luoc', ['ke-hoach-10-nq-tw']],
    ['tai dau tu nguon thu', ['ke-hoach-10-nq-tw']],
    ['nguon thu tai dau tu', []],
    ['Kế hoạch'.normalize('NFD'), ['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw']],
    ['ban can su dang uy ban nhan dan', ['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw']],
    ['%', []],
    ['không có chữ nào như thế', []],
  ])('finds %j by kind, subject or any word of the text', async (query, ids) => {
    const { plans } = granted(await openIn(temporaryFolder()).listPlans({ query, bin: false }));
    expect(plans.map(({ id }) => id)).toEqual(ids);
  });
});

it('gives so many as are asked for, the newest first, and says how many there are', async () => {
  const library = openIn(temporaryFolder());
  const listed = granted(await library.listPlans({ ...all, limit: 1 }));
  expect(listed).toMatchObject({ plans: [{ id: 'ke-hoach-10-nq-tw' }], total: 2 });
  const found = granted(await library.listPlans({ query: 'ke hoach', bin: false, limit: 1 }));
  expect(found.plans).toHaveLength(1);
  expect(found.total).toBe(2);
  expect(granted(await library.listPlans({ query: 'ke hoach', bin: true }))).toMatchObject({ total: 0 });
});

describe('saving', () => {
  it('returns what was saved, at the next revision', async () => {
    const library = openIn(temporaryFolder());
    expect(granted(await library.createPlan({ planText: text('một') }))).toMatchObject({
      id: 'p1',
      revision: 1,
    });
    const saved = granted(await library.savePlan({ id: 'p1', planText: text('hai'), revision: 1 }));
    expect(saved.revision).toBe(2);
    const opened = granted(await library.openPlan({ id: 'p1' }));
    expect(opened).toMatchObject({ revision: 2, savedAt: saved.savedAt });
    expect(JSON.parse(opened.planText)).toEqual(JSON.parse(text('hai')));
    expect(granted(await library.listPlans({ query: 'hai', bin: false })).plans[0]).toMatchObject({
      subject: 'hai',
    });
  });

  it('refuses to write over what was saved meanwhile', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.createPlan({ planText: text('một') }));
    granted(await library.savePlan({ id: 'p1', planText: text('hai'), revision: 1 }));
    expect(await library.savePlan({ id: 'p1', planText: text('ba'), revision: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'plan-conflict' },
    });
    expect(granted(await library.openPlan({ id: 'p1' })).planText).toContain('hai');
  });

  it('refuses what is no plan, with the place, and keeps what was there', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.createPlan({ planText: text('một') }));
    const broken = JSON.stringify({ ...examplePlan(), id: 'p1', blocks: [] });
    const outcome = await library.savePlan({ id: 'p1', planText: broken, revision: 1 });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'plan-invalid', findings: [{ place: 'blocks' }] },
    });
    expect(granted(await library.openPlan({ id: 'p1' })).planText).toContain('một');
  });

  it('says so when the plan is gone', async () => {
    const library = openIn(temporaryFolder());
    expect(await library.savePlan({ id: 'p1', planText: text('một'), revision: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'plan-not-found' },
    });
    expect(await library.openPlan({ id: 'p1' })).toMatchObject({
      ok: false,
      failure: { code: 'plan-not-found' },
    });
  });
});

describe('copies and the bin', () => {
  it('does not create a plan twice', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.createPlan({ planText: text('một') }));
    expect(await library.createPlan({ planText: text('hai') })).toMatchObject({
      ok: false,
      failure: { code: 'plan-exists' },
    });
  });

  it('duplicates under a new id, and the copy is no example', async () => {
    const library = openIn(temporaryFolder());
    const { id } = granted(await library.duplicatePlan({ id: 'ke-hoach-10-nq-tw' }));
    expect(id).toBe('new-1');
    const { planText } = granted(await library.openPlan({ id }));
    expect(JSON.parse(planText)).toEqual({ ...seeds.plans[0], id });
    expect(granted(await library.listPlans(all)).plans[0]).toMatchObject({ id, example: false });
  });

  it('imports under the own id of a plan, or a new one where it is taken', async () => {
    const library = openIn(temporaryFolder());
    const source = 'Tệp “a.json”';
    expect(granted(await library.importPlan({ text: text('một'), source })).id).toBe('p1');
    expect(granted(await library.importPlan({ text: text('hai'), source })).id).toBe('new-1');
    const refused = await library.importPlan({ text: '{"format":', source });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'plan-invalid' } });
    expect(!refused.ok && refused.failure.message).toContain(source);
    expect(granted(await library.listPlans(all)).plans).toHaveLength(4);
  });

  it('moves to the bin, back, and out of the world only from there', async () => {
    const library = openIn(temporaryFolder());
    const id = 'ke-hoach-10-nq-tw';
    expect(await library.deletePlanForever({ id })).toMatchObject({ ok: false });
    granted(await library.movePlanToBin({ id }));
    expect(await library.movePlanToBin({ id })).toMatchObject({
      ok: false,
      failure: { code: 'plan-not-found' },
    });
    expect(granted(await library.listPlans(all))).toMatchObject({
      plans: [{ id: 'ke-hoach-31-kl-tw' }],
      inBin: 1,
    });
    expect(granted(await library.listPlans({ query: '', bin: true })).plans.map((plan) => plan.id)).toEqual([
      id,
    ]);
    expect(granted(await library.openPlan({ id })).deletedAt).not.toBeNull();
    granted(await library.restorePlan({ id }));
    expect(granted(await library.listPlans(all)).plans).toHaveLength(2);
    granted(await library.movePlanToBin({ id }));
    granted(await library.deletePlanForever({ id }));
    expect(granted(await library.listPlans({ query: '', bin: true })).plans).toEqual([]);
  });
});
