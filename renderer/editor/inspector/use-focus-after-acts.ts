import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a part whose buttons go when they have done their work: the next button takes it, or the part
 * itself. `shown` is another object whenever something else is shown.
 */
export function useFocusAfterActs(shown: unknown): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what may have taken a button away
  useLayoutEffect(() => {
    const { current: part } = box;
    if (part === null) return;
    if (hadFocus.current && document.activeElement === document.body)
      (part.querySelector<HTMLElement>('button') ?? part).focus();
    const note = () => {
      hadFocus.current = part.contains(document.activeElement);
    };
    note();
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [shown]);
  return box;
}
