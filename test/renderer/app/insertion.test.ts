import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, succeed } from '../../../core/base/result';
import type { Plan } from '../../../core/plan/plan';
import type { TaskFragment } from '../../../core/plan/task-copy';
import { createServices } from '../../../renderer/app/create-services';
import { insertIntoPlan } from '../../../renderer/app/insertion';
import { seedPlan } from '../../helpers/seeds';
import { fakeApi } from './fake-api';

const SAVED_AT = '2026-11-21T07:00:00.000Z';

/** What is in the field that has the focus is the window's business. */
vi.mock('../../../renderer/app/commit-field', () => ({
  commitFieldInHand: () => Promise.resolve(),
  finishTyping: () => Promise.resolve(() => undefined),
}));

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (act: () => void) => act());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Services over a library of two plans, with a page that notes what is put on it. */
function office() {
  const first = seedPlan('ke-hoach-10-nq-tw');
  const second = seedPlan('ke-hoach-31-kl-tw');
  const saved: string[] = [];
  const api = fakeApi({
    'settings.set': () => succeed({} as never),
    'settings.get': () => succeed({} as never),
    'plans.open': ({ id }) => {
      const plan = [first, second].find((candidate) => candidate.id === id);
      if (plan === undefined) return fail({ code: 'plan-not-found', message: 'Không có kế hoạch này.' });
      return succeed({ planText: JSON.stringify(plan), revision: 1, savedAt: SAVED_AT, deletedAt: null });
    },
    'plans.save': ({ id, revision }) => {
      saved.push(id);
      return succeed({ id, revision: revision + 1, savedAt: SAVED_AT });
    },
  });
  const services = createServices(api);
  const written: TaskFragment[] = [];
  const showPage = (plan: Plan) =>
    services.page.set({
      plan: plan.id,
      insertTask: (task) => {
        written.push(task);
        services.openPlan.session.get()?.change({ ...plan, rules: 'hd-36' });
        return 'moi';
      },
    });
  return { services, first, second, written, saved, showPage };
}

const TASK: TaskFragment = {
  blocks: [{ type: 'item', id: 'a', depth: 1, marker: 'scheme', children: [{ text: 'Việc' }] }],
  references: { organs: [], documents: [] },
};

test('the plan is opened, and its own page waited for', async () => {
  const { services, first, second, written, saved, showPage } = office();
  await services.openPlan.open(first.id);
  showPage(first);
  const inserting = insertIntoPlan(services, second.id, TASK);
  await vi.waitFor(() => expect(services.openPlan.session.get()?.id).toBe(second.id));
  expect(services.navigation.here.get()).toMatchObject({ place: 'editor', plan: second.id });
  expect(written).toEqual([]);
  showPage(second);
  const insertion = await inserting;
  expect(insertion?.item).toBe('moi');
  expect(written).toEqual([TASK]);
  expect(await insertion?.saved()).toBe(true);
  expect(saved).toEqual([second.id]);
});

test('a plan that cannot be opened takes nothing, and the user is told', async () => {
  const { services, first, written, showPage } = office();
  await services.openPlan.open(first.id);
  showPage(first);
  expect(await insertIntoPlan(services, 'không có', TASK)).toBeNull();
  expect(written).toEqual([]);
  expect(services.openPlan.session.get()?.id).toBe(first.id);
  expect(services.notices.shown.get()).toMatchObject([{ detail: 'Không có kế hoạch này.' }]);
});

test('a plan that is closed before its page is drawn takes nothing', async () => {
  const { services, first } = office();
  const inserting = insertIntoPlan(services, first.id, TASK);
  await vi.waitFor(() => expect(services.openPlan.session.get()?.id).toBe(first.id));
  await services.openPlan.close();
  expect(await inserting).toBeNull();
});
