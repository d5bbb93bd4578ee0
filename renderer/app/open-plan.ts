import { fail, type Result, succeed } from '../../core/base/result';
import type { Plan } from '../../core/plan/plan';
import type { DuThaoApi } from '../../electron/contract/api';
import type { Failure } from '../../electron/contract/failure';
import { vi } from '../strings/vi';
import { commitFieldInHand, finishTyping } from './commit-field';
import { createPlanSession, type PlanSession } from './plan-session';
import { createStore, type Readable } from './store';

/** The open plan cannot be left because it could not be written; the user decides what to do with it. */
export type LeaveQuestion = {
  readonly session: PlanSession;
  readonly failure: Failure | null;
  /** `again`: try to write once more. `give-up`: leave all the same. `stay`: go on with this plan. */
  readonly answer: (answer: 'again' | 'give-up' | 'stay') => void;
};

/** Which plan is open. At most one is, and another is opened only when this one is written. */
export type OpenPlan = {
  readonly session: Readable<PlanSession | null>;
  readonly leaveQuestion: Readable<LeaveQuestion | null>;
  /** Opens a plan of the library; false when the user chose to stay with the one that is open. */
  readonly open: (id: string) => Promise<Result<boolean, Failure>>;
  /** Closes the open plan once it is written; false when the user chose to stay. */
  readonly close: () => Promise<boolean>;
  /** Writes the open plan as a new one of the library and opens that: the way out of a conflict. */
  readonly saveAsNew: (newId: string) => Promise<Result<boolean, Failure>>;
  /** Gives up what is not written, and opens the plan as the library has it. */
  readonly reload: () => Promise<Result<boolean, Failure>>;
};

/**
 * `onOpened` is told of each plan that was opened; `whenIdle` acts soon, when the window has nothing to do.
 */
export function createOpenPlan(
  api: Pick<DuThaoApi, 'invoke'>,
  onOpened: (plan: Plan) => void,
  whenIdle: (act: () => void) => void,
): OpenPlan {
  const session = createStore<PlanSession | null>(null);
  const leaveQuestion = createStore<LeaveQuestion | null>(null);
  let opening = false;

  const drop = (current: PlanSession) => {
    current.dispose();
    if (session.get() === current) session.set(null);
  };

  const askToLeave = (current: PlanSession) =>
    new Promise<'again' | 'give-up' | 'stay'>((resolve) => {
      const state = current.saveState.get();
      leaveQuestion.set({
        session: current,
        failure: state.kind === 'failed' ? state.failure : null,
        answer: (answer) => {
          leaveQuestion.set(null);
          resolve(answer);
        },
      });
    });

  const close = async (): Promise<boolean> => {
    const current = session.get();
    if (current === null) return true;
    const goOn = await finishTyping();
    while (!(await current.flush())) {
      const answer = await askToLeave(current);
      if (answer === 'stay') {
        goOn();
        return false;
      }
      if (answer === 'give-up') break;
    }
    drop(current);
    return true;
  };

  const read = async (id: string) => {
    const [result, { parsePlan }] = await Promise.all([
      api.invoke('plans.open', { id }),
      import('../../core/plan/parse-plan'),
    ]);
    if (!result.ok) return result;
    if (result.value.deletedAt !== null) {
      return fail<Failure>({ code: 'plan-not-found', message: vi.app.planInBin });
    }
    const plan = parsePlan(result.value.planText);
    if (!plan.ok) {
      const failure: Failure = {
        code: 'plan-invalid',
        message: vi.app.planUnreadable,
        findings: [...plan.failure],
      };
      return fail(failure);
    }
    return succeed({ plan: plan.value, revision: result.value.revision, savedAt: result.value.savedAt });
  };

  /**
   * Reads first, so that a plan that cannot be read leaves the open one where it is. `carryOver` gives what the new
   * session shall hold, and save, instead of what was read.
   */
  const replace = async (
    id: string,
    leave: () => Promise<boolean>,
    carryOver?: () => Plan | undefined,
  ): Promise<Result<boolean, Failure>> => {
    if (opening) return succeed(false);
    opening = true;
    try {
      const opened = await read(id);
      if (!opened.ok) return opened;
      if (!(await leave())) return succeed(false);
      const next = createPlanSession(api, opened.value, whenIdle);
      const words = carryOver?.();
      if (words !== undefined) next.change(words);
      session.set(next);
      onOpened(opened.value.plan);
      return succeed(true);
    } finally {
      opening = false;
    }
  };

  const giveUp = () => {
    const current = session.get();
    if (current !== null) drop(current);
    return Promise.resolve(true);
  };

  return {
    session,
    leaveQuestion,
    close,
    open: (id) => (session.get()?.id === id ? Promise.resolve(succeed(true)) : replace(id, close)),
    reload: () => {
      const current = session.get();
      return current === null ? Promise.resolve(succeed(false)) : replace(current.id, giveUp);
    },
    saveAsNew: async (newId) => {
      const current = session.get();
      if (current === null) return succeed(false);
      await commitFieldInHand();
      const written = current.plan.get();
      const created = await api.invoke('plans.create', {
        planText: JSON.stringify({ ...written, id: newId }),
      });
      if (!created.ok) return created;
      // The page stays open meanwhile: what is typed until the new plan takes its place goes with it.
      return replace(created.value.id, giveUp, () => {
        const now = current.plan.get();
        return now === written ? undefined : { ...now, id: created.value.id };
      });
    },
  };
}
