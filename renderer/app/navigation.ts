import type { Destination, Place } from './place';
import { createStore, type Readable, type Store } from './store';

/** How many steps back are kept. */
const MAX_STEPS = 100;

/** Where the user is, and the way back. */
export type Navigation = {
  readonly here: Readable<Destination>;
  /** The place alone: to set it goes there, and the screen picks out what it will. */
  readonly place: Store<Place>;
  readonly go: (to: Destination) => void;
  /** As `go`, but a step back leads past what was shown: for what a screen picks out by itself. */
  readonly replace: (to: Destination) => void;
  /** The destination that `back` leads to; null at the start. */
  readonly previous: Readable<Destination | null>;
  /** Leaves what is shown for what was shown before it. */
  readonly back: () => void;
};

export function createNavigation(start: Destination): Navigation {
  const here = createStore<Destination>(start);
  const previous = createStore<Destination | null>(null);
  let trail: readonly Destination[] = [];
  const place: Readable<Place> = { get: () => here.get().place, subscribe: here.subscribe };

  const leaveBehind = (steps: readonly Destination[]) => {
    trail = steps.slice(-MAX_STEPS);
    previous.set(trail.at(-1) ?? null);
  };
  const go = (to: Destination) => {
    if (!isSame(to, here.get())) leaveBehind([...trail, here.get()]);
    here.set(to);
  };
  return {
    here,
    previous,
    go,
    place: {
      ...place,
      set: (to) => {
        if (to !== place.get()) go({ place: to });
      },
    },
    replace: here.set,
    back: () => {
      const to = trail.at(-1);
      if (to === undefined) return;
      leaveBehind(trail.slice(0, -1));
      here.set(to);
    },
  };
}

function isSame(a: Destination, b: Destination): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
