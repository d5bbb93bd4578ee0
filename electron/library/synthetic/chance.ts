import { seededRandom } from './seeded-random';

/** Choices that look random and come again with the same seed. */
export type Chance = {
  /** A whole number from 0 up to but without `below`. */
  readonly number: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True in `share` of all cases, 0 to 1. */
  readonly happens: (share: number) => boolean;
};

export function chance(seed: number): Chance {
  const random = seededRandom(seed);
  const number = (below: number) => Math.floor(random() * below);
  return {
    number,
    pick: (items) => {
      const item = items[number(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
    happens: (share) => random() < share,
  };
}
