/** It begins in a pause of this length, in milliseconds … */
const PAUSE_MS = 250;
/** … or so long after it was first asked for, even while one types without a pause. */
const LATEST_MS = 3_000;
/** So long, in milliseconds, it works at most before keys have their turn. */
const STEP_MS = 5;

export type IdleWalk = {
  /** Asks for the walk; one that is under way begins anew. */
  readonly later: () => void;
  readonly stop: () => void;
};

/** Walks to the end of something in short steps, whenever the window has nothing better to do. */
export function walkWhenIdle<Value>(
  begin: () => Generator<void, Value>,
  onDone: (value: Value) => void,
): IdleWalk {
  let waiting: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAsked: number | undefined;
  let walk: Generator<void, Value> | undefined;

  const goOn = () => {
    firstAsked = undefined;
    waiting = requestIdleCallback(work, { timeout: LATEST_MS });
  };
  const work = (deadline: IdleDeadline) => {
    waiting = undefined;
    walk ??= begin();
    const until = performance.now() + Math.min(STEP_MS, deadline.timeRemaining());
    let step = walk.next();
    while (step.done !== true && performance.now() < until && !isKeyWaiting()) step = walk.next();
    if (step.done === true) onDone(step.value);
    else goOn();
  };
  const stop = () => {
    walk = undefined;
    clearTimeout(timer);
    if (waiting !== undefined) cancelIdleCallback(waiting);
    waiting = undefined;
  };
  return {
    stop,
    later: () => {
      stop();
      const now = performance.now();
      firstAsked ??= now;
      timer = setTimeout(goOn, Math.max(0, Math.min(PAUSE_MS, firstAsked + LATEST_MS - now)));
    },
  };
}

/** Chromium's own; not among the declarations of TypeScript's DOM. */
type WithScheduling = { readonly scheduling?: { readonly isInputPending: () => boolean } };

function isKeyWaiting(): boolean {
  return (navigator as WithScheduling).scheduling?.isInputPending() === true;
}
