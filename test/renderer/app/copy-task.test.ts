import { beforeEach, expect, test, vi } from 'vitest';
import { fail, succeed } from '../../../core/base/result';
import { tasksOf } from '../../../core/plan/tasks';
import { copyTask } from '../../../renderer/app/copy-task';
import { createServices } from '../../../renderer/app/create-services';
import { insertIntoPlan } from '../../../renderer/app/insertion';
import { vi as words } from '../../../renderer/strings/vi';
import { seedPlan } from '../../helpers/seeds';
import { fakeApi } from './fake-api';

vi.mock('../../../renderer/app/insertion', () => ({ insertIntoPlan: vi.fn() }));

const SAVED_AT = '2026-11-21T07:00:00.000Z';
const target = seedPlan('ke-hoach-31-kl-tw');
const source = seedPlan('ke-hoach-10-nq-tw');
const inserted = vi.mocked(insertIntoPlan);

/** Services over a library of both plans, with a text of its own for the source. */
function office(sourceText = JSON.stringify(source)) {
  const texts = new Map([
    [target.id, JSON.stringify(target)],
    [source.id, sourceText],
  ]);
  const api = fakeApi({
    'settings.set': () => succeed({} as never),
    'plans.open': ({ id }) => {
      const planText = texts.get(id);
      if (planText === undefined) return fail({ code: 'plan-not-found', message: 'Không còn kế hoạch này.' });
      return succeed({ planText, revision: 1, savedAt: SAVED_AT, deletedAt: null });
    },
  });
  return createServices(api);
}

const notices = ({ notices: { shown } }: ReturnType<typeof office>) =>
  shown.get().map(({ text, detail }) => detail ?? text);

function firstTask(): string {
  const [task] = tasksOf(source);
  if (task === undefined) throw new Error('The source has no task');
  return task.item.id;
}

beforeEach(() => {
  inserted.mockReset();
});

test('a task goes from its plan into the open one', async () => {
  const services = office();
  await services.openPlan.open(target.id);
  await copyTask(services, { plan: source.id, item: firstTask() });
  expect(inserted).toHaveBeenCalledTimes(1);
  const [, plan, task] = inserted.mock.calls[0] ?? [];
  expect(plan).toBe(target.id);
  expect(task?.blocks[0].origin).toEqual({ plan: source.id, item: firstTask(), path: 'II.2.1' });
  expect(notices(services)).toEqual([]);
});

test.each([
  ['no plan is open', source.id, '', words.search.copy.noPlan],
  ['the plan is gone', 'không có', target.id, 'Không còn kế hoạch này.'],
  ['the task is gone', source.id, target.id, words.search.copy.gone],
])('nothing is copied, and the user is told, when %s', async (_case, plan, open, told) => {
  const services = office();
  if (open !== '') await services.openPlan.open(open);
  await copyTask(services, { plan, item: 'không có' });
  expect(inserted).not.toHaveBeenCalled();
  expect(notices(services)).toEqual([told]);
});

test('nothing is copied from a plan that cannot be read', async () => {
  const services = office('{"format":"du-thao/plan"}');
  await services.openPlan.open(target.id);
  await copyTask(services, { plan: source.id, item: firstTask() });
  expect(inserted).not.toHaveBeenCalled();
  expect(notices(services)).toEqual([words.app.planUnreadable]);
});
