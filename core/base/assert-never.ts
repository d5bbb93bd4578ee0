/** Closes a switch over a union: the compiler complains here when a variant was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
