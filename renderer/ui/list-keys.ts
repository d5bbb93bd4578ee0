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
    const step = stepOf(event.key, page(), count);
    if (step === 0) return false;
    event.preventDefault();
    onMove(Math.min(Math.max(at + step, 0), count - 1));
    return true;
  };
}

/** By how many rows a key moves; 0 for a key that does not move. Beyond the ends is cut by the caller. */
export function stepOf(key: string, page: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'Home':
      return -count;
    case 'End':
      return count;
    default:
      return 0;
  }
}
