import type { Organ } from '../../../core/organs/organ';
import { vi } from '../../strings/vi';

type Category = NonNullable<Organ['category']>;

/** The sorts of bodies, from the centre down, as choices. */
export const CATEGORIES: readonly { readonly value: Category; readonly label: string }[] = (
  Object.keys(vi.organs.categories) as Category[]
).map((value) => ({ value, label: vi.organs.categories[value] }));

export function categoryName({ category }: Organ): string {
  return category === undefined ? vi.organs.noCategory : vi.organs.categories[category];
}
