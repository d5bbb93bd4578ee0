import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a part whose buttons go when they have done their work: what is marked `data-focus-next` takes
 * it, else the first button, else the part itself. `shown` is another object whenever something else is shown.
 */
export function useFocusAfterActs(shown: unknown): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what may have taken a button away
  useLayoutEffect(() => {
    const { current: part } = box;
    if (part === null) return;
    if (hadFocus.current && document.activeElement === document.body) next(part).focus();
    const note = () => {
      hadFocus.current = part.contains(document.activeElement);
    };
    note();
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [shown]);
  return box;
}

function next(part: HTMLElement): HTMLElement {
  return (
    part.querySelector<HTMLElement>('[data-focus-next]') ?? part.querySelector<HTMLElement>('button') ?? part
  );
}
