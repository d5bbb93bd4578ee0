import { abbreviated } from '../../../core/organs/abbreviations';
import { existenceOn } from '../../../core/organs/existence';
import type { Organ } from '../../../core/organs/organ';
import type { IsoDate } from '../../../core/schedule/calendar';
import { fold } from '../../../core/vietnamese/fold';

/** What the register is narrowed down to; null and '' leave everything in. */
export type OrganFilter = {
  readonly query: string;
  readonly category: Organ['category'] | null;
  readonly parent: string | null;
  readonly on: IsoDate | null;
};

export const NO_FILTER: OrganFilter = { query: '', category: null, parent: null, on: null };

/** Organs never change in place: what they are found by holds for as long as they exist. */
const haystacks = new WeakMap<Organ, string>();

/** Every name, spelling and usual abbreviation of an organ, folded; names apart by a line feed. */
function haystack(organ: Organ): string {
  const known = haystacks.get(organ);
  if (known !== undefined) return known;
  const { name, short, symbol, spellings } = organ;
  const names = [name, short ?? '', symbol ?? '', ...(spellings ?? [])].filter((text) => text !== '');
  const text = [...new Set(names.flatMap(abbreviated).map(fold))].join('\n');
  haystacks.set(organ, text);
  return text;
}

/**
 * The organs that a filter lets through, in the given order. The words of the query are all looked for in one and
 * the same name, without regard to case and diacritics. `on` lets through what surely or possibly existed.
 */
export function filterOrgans(organs: readonly Organ[], filter: OrganFilter): Organ[] {
  const words = fold(filter.query).split(' ');
  return organs.filter((organ) => {
    if (filter.category !== null && organ.category !== filter.category) return false;
    if (filter.parent !== null && organ.parent !== filter.parent) return false;
    if (filter.on !== null) {
      const existence = existenceOn(organ, filter.on);
      if (existence === 'ended' || existence === 'not-yet') return false;
    }
    return haystack(organ)
      .split('\n')
      .some((name) => words.every((word) => name.includes(word)));
  });
}
