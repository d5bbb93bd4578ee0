import type { KeyboardEvent } from 'react';

/**
 * Walks a list that has one tab stop: arrows, Home, End and the Page keys. `at` is the row in hand, -1 for none;
 * `page` gives how many rows are in sight. The returned function tells whether the key was one of these.
 */
export function listKeys({
  count,
  at,
  page,
  onMove,
}: {
  readonly count: number;
  readonly at: number;
  readonly page: () => number;
  readonly onMove: (index: number) => void;
}): (event: KeyboardEvent) => boolean {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.shiftKey || count === 0) return false;
    const to = targetOf(event.key, at, count, page);
    if (to === null) return false;
    event.preventDefault();
    onMove(Math.min(Math.max(to, 0), count - 1));
    return true;
  };
}

function targetOf(key: string, at: number, count: number, page: () => number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page();
    case 'PageUp':
      return at - page();
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
