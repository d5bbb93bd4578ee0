import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, succeed } from '../../../core/base/result';
import type { Plan } from '../../../core/plan/plan';
import type { Failure } from '../../../electron/contract/failure';
import { createPlanSession } from '../../../renderer/app/plan-session';
import { seedPlan } from '../../helpers/seeds';
import { fakeApi } from './fake-api';

const OPENED = { revision: 1, savedAt: '2026-11-21T07:00:00.000Z' };
const FULL: Failure = { code: 'library-full', message: 'Đĩa đầy.', retry: true };
const CONFLICT: Failure = { code: 'plan-conflict', message: 'Có bản mới hơn.' };

/** A library that can refuse, be slow, and remembers what it was given. */
function library() {
  const saves: { revision: number; twoSided: boolean }[] = [];
  const state = { delay: 5, failure: null as Failure | null, revision: 1, inHand: 0, mostInHand: 0 };
  const api = fakeApi({
    'plans.save': async ({ id, planText, revision }) => {
      state.inHand += 1;
      state.mostInHand = Math.max(state.mostInHand, state.inHand);
      await new Promise((resolve) => setTimeout(resolve, state.delay));
      state.inHand -= 1;
      if (state.failure !== null) return fail(state.failure);
      if (revision !== state.revision) return fail(CONFLICT);
      state.revision += 1;
      const plan: Plan = JSON.parse(planText);
      saves.push({ revision, twoSided: plan.settings.twoSided });
      return succeed({ id, revision: state.revision, savedAt: new Date().toISOString() });
    },
  });
  return { api, saves, state };
}

/** A window that always has time. */
const atOnce = (act: () => void) => act();

/** The plan after another edit: a new object, told apart by its line spacing. */
function edited(plan: Plan, lineSpacing: number): Plan {
  return { ...plan, settings: { ...plan.settings, lineSpacing } };
}

let plan: Plan;

beforeEach(() => {
  plan = seedPlan('ke-hoach-10-nq-tw');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a change is saved after a pause, once, with the revision it follows', async () => {
  const { api, saves } = library();
  const session = createPlanSession(api, { ...OPENED, plan }, atOnce);
  session.change(edited(plan, 18));
  expect(session.saveState.get().kind).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(40);
  session.change(edited(plan, 19));
  await vi.advanceTimersByTimeAsync(290);
  expect(saves).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(30);
  expect(saves).toEqual([{ revision: 1, twoSided: false }]);
  expect(session.saveState.get().kind).toBe('saved');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves).toHaveLength(1);
});

test('typing without a pause is on disk within a second all the same', async () => {
  const { api, saves, state } = library();
  const session = createPlanSession(api, { ...OPENED, plan }, atOnce);
  for (let at = 0; at < 3_000; at += 50) {
    session.change(edited(plan, 12 + (at % 20)));
    await vi.advanceTimersByTimeAsync(50);
    if (at === 950) expect(saves.length).toBeGreaterThanOrEqual(1);
  }
  expect(saves.length).toBeGreaterThanOrEqual(3);
  expect(state.mostInHand).toBe(1);
});

test('a slow save is never overtaken by another, and what came meanwhile is saved next', async () => {
  const { api, saves, state } = library();
  state.delay = 2_000;
  const session = createPlanSession(api, { ...OPENED, plan }, atOnce);
  session.change(edited(plan, 18));
  await vi.advanceTimersByTimeAsync(500);
  expect(session.saveState.get().kind).toBe('saving');
  session.change({ ...plan, settings: { ...plan.settings, twoSided: true } });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saves).toEqual([
    { revision: 1, twoSided: false },
    { revision: 2, twoSided: true },
  ]);
  expect(state.mostInHand).toBe(1);
  expect(session.saveState.get().kind).toBe('saved');
});

test('a failed save stays in sight, is tried again by itself, and is mended', async () => {
  const { api, saves, state } = library();
  state.failure = FULL;
  const session = createPlanSession(api, { ...OPENED, plan }, atOnce);
  session.change(edited(plan, 18));
  await vi.advanceTimersByTimeAsync(400);
  expect(session.saveState.get()).toEqual({ kind: 'failed', failure: FULL, retrying: true });
  const seen = new Set<string>();
  session.saveState.subscribe(() => seen.add(session.saveState.get().kind));
  await vi.advanceTimersByTimeAsync(20_000);
  expect([...seen]).toEqual(['failed']);
  state.failure = null;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(session.saveState.get().kind).toBe('saved');
  expect(saves).toHaveLength(1);
});

test('a conflict is not tried again by itself, but said', async () => {
  const { api, state } = library();
  state.revision = 7;
  const session = createPlanSession(api, { ...OPENED, plan }, atOnce);
  session.change(edited(plan, 18));
  await vi.advanceTimersByTimeAsync(400);
  expect(session.saveState.get()).toEqual({ kind: 'failed', failure: CONFLICT, retrying: false });
  const asked = api.asked.length;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(api.asked).toHaveLength(asked);
});

test('flush writes at once, changes made during a running save included', async () => {
  const { api, saves, state } = library();
  state.delay = 300;
  const session = createPlanSession(api, { ...OPENED, plan }, atOnce);
  session.change(edited(plan, 18));
  await vi.advanceTimersByTimeAsync(350);
  expect(session.saveState.get().kind).toBe('saving');
  session.change({ ...plan, settings: { ...plan.settings, twoSided: true } });
  const flushed = session.flush();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await flushed).toBe(true);
  expect(saves.at(-1)).toEqual({ revision: 2, twoSided: true });
});

test('flush tells when something could not be written', async () => {
  const { api, state } = library();
  state.failure = FULL;
  const session = createPlanSession(api, { ...OPENED, plan }, atOnce);
  session.change(edited(plan, 18));
  const flushed = session.flush();
  await vi.advanceTimersByTimeAsync(100);
  expect(await flushed).toBe(false);
});

test('flush of a plan without changes asks nothing', async () => {
  const { api } = library();
  expect(await createPlanSession(api, { ...OPENED, plan }, atOnce).flush()).toBe(true);
  expect(api.asked).toEqual([]);
});

test('after disposal nothing is saved any more', async () => {
  const { api, saves } = library();
  const session = createPlanSession(api, { ...OPENED, plan }, atOnce);
  session.change(edited(plan, 18));
  session.dispose();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves).toEqual([]);
});

test('a session refuses another plan', () => {
  const { api } = library();
  const session = createPlanSession(api, { ...OPENED, plan }, atOnce);
  expect(() => session.change({ ...plan, id: 'another' })).toThrow('another plan');
});

test('a save that is due waits for a pause of the window, but a flush does not', async () => {
  const { api, saves } = library();
  const pauses: (() => void)[] = [];
  const session = createPlanSession(api, { ...OPENED, plan }, (act) => pauses.push(act));
  session.change(edited(plan, 18));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saves).toEqual([]);
  const flushed = session.flush();
  await vi.advanceTimersByTimeAsync(100);
  expect(await flushed).toBe(true);
  expect(saves).toHaveLength(1);
  for (const pause of pauses) pause();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saves).toHaveLength(1);
});

test('a save that breaks is told, and tried again', async () => {
  const { api, saves } = library();
  let broken = true;
  const invoke: typeof api.invoke = (name, request) =>
    broken ? Promise.reject(new Error('broken')) : api.invoke(name, request);
  const session = createPlanSession({ invoke }, { ...OPENED, plan }, atOnce);
  session.change(edited(plan, 18));
  await expect(session.flush()).rejects.toThrow('broken');
  expect(session.saveState.get()).toMatchObject({ kind: 'failed', failure: { code: 'bug' }, retrying: true });
  broken = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(session.saveState.get().kind).toBe('saved');
  expect(saves).toHaveLength(1);
});
