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

/** Pixels of one `rem` at the present zoom. */
export function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
