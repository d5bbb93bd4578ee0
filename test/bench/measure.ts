/** The middle value; of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** One thing to time: its name and what to run. */
export type Contender = { readonly name: string; readonly run: () => Promise<unknown> | unknown };

/**
 * Times contenders against each other: one warm-up each, then `rounds` rounds in which every one runs once, in
 * turns, so that noise of the machine falls on all alike. Milliseconds, the median of each by name.
 */
export async function race(
  contenders: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, run } of contenders) {
      const from = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - from);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
