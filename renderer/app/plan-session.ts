import type { Plan } from '../../core/plan/plan';
import type { DuThaoApi } from '../../electron/contract/api';
import type { Failure } from '../../electron/contract/failure';
import { vi } from '../strings/vi';
import { createStore, type Readable } from './store';

/** How safe the words on the screen are. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** `retrying`: it is tried again without being asked. The last good save stays in the library. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retrying: boolean };

/** The one open plan, from its opening to its closing. A session never changes to another plan. */
export type PlanSession = {
  readonly id: string;
  /** Tells this session from every other, also from another one of the same plan. */
  readonly serial: number;
  readonly plan: Readable<Plan>;
  readonly saveState: Readable<SaveState>;
  /** Takes the plan as it is after an edit; it is in the library within a second. */
  readonly change: (plan: Plan) => void;
  /** Writes now what is not written yet. True when everything is in the library. */
  readonly flush: () => Promise<boolean>;
  /** Stops saving; what is not written by then is given up. */
  readonly dispose: () => void;
};

export type OpenedPlan = { readonly plan: Plan; readonly revision: number; readonly savedAt: string };

/** A save waits for a pause of this length … */
const PAUSE_MS = 300;
/** … but is due at the latest so long after the first change that is not saved. */
const LATEST_MS = 350;
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

let lastSerial = 0;

/**
 * Keeps the open plan and saves it: one save at a time, in order, each naming the revision that it follows.
 * The plan is turned into text only when it is saved, and then `whenIdle` says so, soon: between two keys,
 * not while one waits to be drawn. A failed save is tried again by itself when that can
 * help, and at the next change; until then the state says `failed`.
 */
export function createPlanSession(
  api: Pick<DuThaoApi, 'invoke'>,
  opened: OpenedPlan,
  whenIdle: (act: () => void) => void,
): PlanSession {
  const { id } = opened.plan;
  const plan = createStore(opened.plan);
  const saveState = createStore<SaveState>({ kind: 'saved', at: opened.savedAt });
  let revision = opened.revision;
  let written = opened.plan;
  let firstUnsaved: number | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let disposed = false;

  const isDirty = () => plan.get() !== written;

  const saveLater = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(() => void save()), delay);
  };

  const saveAfterPause = () => {
    const now = performance.now();
    firstUnsaved ??= now;
    saveLater(Math.max(0, Math.min(PAUSE_MS, firstUnsaved + LATEST_MS - now)));
  };

  const fail = (failure: Failure) => {
    const delay = failure.retry === true ? RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] : undefined;
    failures += 1;
    saveState.set({ kind: 'failed', failure, retrying: delay !== undefined });
    if (delay !== undefined && !disposed) saveLater(delay);
  };

  /** One write of the plan as it is now. */
  const write = async (): Promise<boolean> => {
    try {
      return await writeOnce();
    } catch (error) {
      // A bug, and the error's own place is the log; but nothing may look as if it were still being saved.
      fail({ code: 'bug', message: vi.app.save.broken, retry: true });
      throw error;
    }
  };

  const writeOnce = async (): Promise<boolean> => {
    const snapshot = plan.get();
    firstUnsaved = undefined;
    if (saveState.get().kind !== 'failed') saveState.set({ kind: 'saving' });
    const planText = JSON.stringify(snapshot);
    const result = await api.invoke('plans.save', { id, planText, revision });
    if (!result.ok) {
      fail(result.failure);
      return false;
    }
    failures = 0;
    revision = result.value.revision;
    written = snapshot;
    if (!isDirty()) saveState.set({ kind: 'saved', at: result.value.savedAt });
    else {
      saveState.set({ kind: 'unsaved' });
      if (!disposed) saveAfterPause();
    }
    return true;
  };

  const save = (): Promise<boolean> => {
    if (running !== undefined) return running;
    clearTimeout(timer);
    if (disposed || !isDirty()) return Promise.resolve(!isDirty());
    running = write().finally(() => {
      running = undefined;
    });
    return running;
  };

  lastSerial += 1;
  return {
    id,
    serial: lastSerial,
    plan,
    saveState,
    change: (next) => {
      if (next.id !== id) throw new Error('A session was given another plan');
      if (disposed || next === plan.get()) return;
      plan.set(next);
      if (saveState.get().kind === 'saved') saveState.set({ kind: 'unsaved' });
      if (running === undefined) saveAfterPause();
      else firstUnsaved ??= performance.now();
    },
    flush: async () => {
      // A running save may have started before the last change: wait for it, then write the rest.
      if (running !== undefined) await running;
      while (!disposed && isDirty()) {
        if (!(await save())) return false;
      }
      return !isDirty();
    },
    dispose: () => {
      disposed = true;
      clearTimeout(timer);
    },
  };
}
