import type { Organ } from './organ';

/** Where organs stand without a rank of their own: after all that have one, as they came. */
const UNRANKED = 10_000;

/**
 * Organs in the order of recipients: by rank, those of one rank and those without any as they were given. An
 * organ without a rank stands with the nearest organ above it that has one.
 */
export function byRank(ids: readonly string[], organs: readonly Organ[]): string[] {
  const rank = ranks(organs);
  return ids
    .map((id, index) => ({ id, index, rank: rank(id) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ id }) => id);
}

/** The rank of each organ by which {@link byRank} orders: the lower, the earlier. */
export function ranks(organs: readonly Organ[]): (id: string) => number {
  const register = new Map(organs.map((organ) => [organ.id, organ]));
  return (id) => rankOf(id, register);
}

function rankOf(id: string, register: ReadonlyMap<string, Organ>): number {
  const seen = new Set<string>();
  for (let organ = register.get(id); organ !== undefined && !seen.has(organ.id); ) {
    if (organ.rank !== undefined) return organ.rank;
    seen.add(organ.id);
    organ = organ.parent === undefined ? undefined : register.get(organ.parent);
  }
  return UNRANKED;
}
