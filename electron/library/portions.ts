/** SQLite takes 32,766 values in one statement; some name them twice. */
const AT_ONCE = 10_000;

/** Values in lists that are short enough for one statement each. */
export function portions<Value>(values: readonly Value[]): Value[][] {
  const count = Math.ceil(values.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => values.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
