const numbers = new Intl.NumberFormat('vi-VN');

/** A whole number as Vietnamese groups it: `2.148`. */
export function formatCount(count: number): string {
  return numbers.format(count);
}
