/** Makes a new id each time it is called. Core has no randomness of its own: the shell passes one in. */
export type IdSource = () => string;

/** An id source that counts: for tests and for conversions whose output must be the same every time. */
export function countingIds(prefix: string): IdSource {
  let next = 0;
  return () => {
    next += 1;
    return `${prefix}${next}`;
  };
}
