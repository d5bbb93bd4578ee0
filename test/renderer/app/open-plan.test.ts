import { beforeEach, expect, test, vi } from 'vitest';
import { fail, succeed } from '../../../core/base/result';
import type { Plan } from '../../../core/plan/plan';
import type { Failure } from '../../../electron/contract/failure';
import { createOpenPlan } from '../../../renderer/app/open-plan';
import { seedPlan } from '../../helpers/seeds';
import { fakeApi } from './fake-api';

const LOCKED: Failure = { code: 'library-busy', message: 'Thư viện đang bận.', retry: true };
const SAVED_AT = '2026-11-21T07:00:00.000Z';

/** A library in memory whose writes can be made to fail. */
function library(...plans: readonly Plan[]) {
  const texts = new Map(plans.map((plan) => [plan.id, { text: JSON.stringify(plan), revision: 1 }]));
  const state = { broken: false, binned: new Set<string>() };
  const api = fakeApi({
    'plans.open': ({ id }) => {
      const stored = texts.get(id);
      if (stored === undefined) return fail({ code: 'plan-not-found', message: 'Không có kế hoạch này.' });
      return succeed({
        planText: stored.text,
        revision: stored.revision,
        savedAt: SAVED_AT,
        deletedAt: state.binned.has(id) ? SAVED_AT : null,
      });
    },
    'plans.save': ({ id, planText, revision }) => {
      const stored = texts.get(id);
      if (state.broken || stored === undefined) return fail(LOCKED);
      if (stored.revision !== revision) return fail({ code: 'plan-conflict', message: 'Có bản mới hơn.' });
      texts.set(id, { text: planText, revision: revision + 1 });
      return succeed({ id, revision: revision + 1, savedAt: SAVED_AT });
    },
    'plans.create': ({ planText }) => {
      const { id }: Plan = JSON.parse(planText);
      texts.set(id, { text: planText, revision: 1 });
      return succeed({ id, revision: 1, savedAt: SAVED_AT });
    },
  });
  const spacingOf = (id: string) => {
    const stored: Plan = JSON.parse(texts.get(id)?.text ?? '{}');
    return stored.settings.lineSpacing;
  };
  return { api, texts, state, spacingOf };
}

/** A window that always has time. */
const atOnce = (act: () => void) => act();

const edited = (plan: Plan, lineSpacing: number): Plan => ({
  ...plan,
  settings: { ...plan.settings, lineSpacing },
});

let first: Plan;
let second: Plan;

beforeEach(() => {
  first = seedPlan('ke-hoach-10-nq-tw');
  second = seedPlan('ke-hoach-31-kl-tw');
  vi.stubGlobal('document', { activeElement: null, getSelection: () => null });
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('HTMLInputElement', class {});
  vi.stubGlobal('HTMLTextAreaElement', class {});
  return () => vi.unstubAllGlobals();
});

test('opening another plan first writes the one that is open', async () => {
  const { api, spacingOf } = library(first, second);
  const opened: string[] = [];
  const open = createOpenPlan(api, ({ id }) => opened.push(id), atOnce);
  expect(await open.open(first.id)).toEqual(succeed(true));
  open.session.get()?.change(edited(first, 21));
  expect(await open.open(second.id)).toEqual(succeed(true));
  expect(spacingOf(first.id)).toBe(21);
  expect(spacingOf(second.id)).toBe(second.settings.lineSpacing);
  expect(open.session.get()?.id).toBe(second.id);
  expect(opened).toEqual([first.id, second.id]);
});

test('the plan that is open is not read again', async () => {
  const { api } = library(first);
  const open = createOpenPlan(api, () => undefined, atOnce);
  await open.open(first.id);
  const session = open.session.get();
  await open.open(first.id);
  expect(open.session.get()).toBe(session);
});

test('a plan that cannot be read leaves the open one where it is', async () => {
  const { api, texts } = library(first, second);
  texts.set(second.id, { text: '{"format":"du-thao/plan","version":1}', revision: 1 });
  const open = createOpenPlan(api, () => undefined, atOnce);
  await open.open(first.id);
  const refused = await open.open(second.id);
  expect(refused.ok).toBe(false);
  expect(!refused.ok && refused.failure.code).toBe('plan-invalid');
  expect(!refused.ok && refused.failure.findings?.length).toBeGreaterThan(0);
  expect(open.session.get()?.id).toBe(first.id);
  expect(await open.open('gone')).toMatchObject({ ok: false, failure: { code: 'plan-not-found' } });
  expect(open.session.get()?.id).toBe(first.id);
});

test('a plan in the bin is not opened', async () => {
  const { api, state } = library(first);
  state.binned.add(first.id);
  const open = createOpenPlan(api, () => undefined, atOnce);
  expect(await open.open(first.id)).toMatchObject({ ok: false, failure: { code: 'plan-not-found' } });
  expect(open.session.get()).toBeNull();
});

test('two quick requests to open do not cross', async () => {
  const { api } = library(first, second);
  const open = createOpenPlan(api, () => undefined, atOnce);
  const both = await Promise.all([open.open(first.id), open.open(second.id)]);
  expect(both).toEqual([succeed(true), succeed(false)]);
  expect(open.session.get()?.id).toBe(first.id);
});

test('a plan that cannot be written is left only when the user says so', async () => {
  const { api, state, spacingOf } = library(first, second);
  const open = createOpenPlan(api, () => undefined, atOnce);
  await open.open(first.id);
  open.session.get()?.change(edited(first, 22));
  state.broken = true;
  /** What the user will answer, question by question. */
  const answers: ('stay' | 'again' | 'give-up')[] = [];
  const failures: (Failure | null)[] = [];
  open.leaveQuestion.subscribe(() => {
    const question = open.leaveQuestion.get();
    if (question === null) return;
    failures.push(question.failure);
    question.answer(answers.shift() ?? 'stay');
  });

  answers.push('stay');
  expect(await open.open(second.id)).toEqual(succeed(false));
  expect(open.session.get()?.id).toBe(first.id);

  answers.push('again', 'give-up');
  expect(await open.open(second.id)).toEqual(succeed(true));
  expect(open.session.get()?.id).toBe(second.id);
  expect(spacingOf(first.id)).toBe(first.settings.lineSpacing);
  expect(failures).toEqual([LOCKED, LOCKED, LOCKED]);
});

test('out of a conflict: what is on the screen becomes a new plan', async () => {
  const { api, texts, spacingOf } = library(first);
  const open = createOpenPlan(api, () => undefined, atOnce);
  await open.open(first.id);
  texts.set(first.id, { text: JSON.stringify(edited(first, 30)), revision: 9 });
  open.session.get()?.change(edited(first, 23));
  expect(await open.session.get()?.flush()).toBe(false);
  expect(open.session.get()?.saveState.get()).toMatchObject({
    kind: 'failed',
    failure: { code: 'plan-conflict' },
  });

  expect(await open.saveAsNew('new-id')).toEqual(succeed(true));
  expect(open.session.get()?.id).toBe('new-id');
  expect(spacingOf('new-id')).toBe(23);
  expect(spacingOf(first.id)).toBe(30);
});

test('out of a conflict: what is typed until the new plan is there goes with it', async () => {
  const { api, texts, spacingOf } = library(first);
  const invoke: typeof api.invoke = async (name, request) => {
    const answer = await api.invoke(name, request);
    if (name === 'plans.create') open.session.get()?.change(edited(first, 24));
    return answer;
  };
  const open = createOpenPlan({ invoke }, () => undefined, atOnce);
  await open.open(first.id);
  texts.set(first.id, { text: JSON.stringify(edited(first, 30)), revision: 9 });
  open.session.get()?.change(edited(first, 23));
  await open.session.get()?.flush();

  expect(await open.saveAsNew('new-id')).toEqual(succeed(true));
  expect(open.session.get()?.plan.get()).toMatchObject({ id: 'new-id', settings: { lineSpacing: 24 } });
  expect(await open.session.get()?.flush()).toBe(true);
  expect(spacingOf('new-id')).toBe(24);
});

test('out of a conflict: the plan as the library has it', async () => {
  const { api, texts, spacingOf } = library(first);
  const open = createOpenPlan(api, () => undefined, atOnce);
  await open.open(first.id);
  texts.set(first.id, { text: JSON.stringify(edited(first, 30)), revision: 9 });
  open.session.get()?.change(edited(first, 23));
  await open.session.get()?.flush();
  expect(await open.reload()).toEqual(succeed(true));
  expect(open.session.get()?.plan.get().settings.lineSpacing).toBe(30);
  expect(spacingOf(first.id)).toBe(30);
});
