import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * For a list whose entries go when they are dealt with: the focus, which would be lost with an entry, goes to the
 * last button of the one that is in its place. To be given to the list element; `settled` is false while a dialog
 * has the focus.
 */
export function useFocusInList(entries: readonly unknown[], settled: boolean) {
  const list = useRef<HTMLUListElement>(null);
  const at = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries are what may have taken the focus along.
  useLayoutEffect(() => {
    const last = (list.current?.children.length ?? 0) - 1;
    if (!settled || at.current === null || last < 0 || document.activeElement !== document.body) return;
    const entry = list.current?.children[Math.min(at.current, last)];
    [...(entry?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [entries, settled]);
  return {
    ref: list,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      at.current = [...(list.current?.children ?? [])].findIndex((entry) => entry.contains(target));
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      // Whoever goes elsewhere is not brought back; a dialog comes back by itself.
      if (relatedTarget?.closest('[role=dialog]') == null) at.current = null;
    },
  };
}
