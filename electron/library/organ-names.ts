import type { Organ } from '../../core/organs/organ';
import { fold } from '../../core/vietnamese/fold';

/** What an organ is called, folded as the projections fold the names that plans type as plain words. */
export function nameKeysOf({ name, short, spellings }: Organ): string[] {
  const names = [name, ...(short === undefined ? [] : [short]), ...(spellings ?? [])];
  return [...new Set(names.map(fold))];
}

/** Organs by each of their folded names; of two with one name the first. */
export function organsByNameKey(organs: readonly Organ[]): ReadonlyMap<string, Organ> {
  const found = new Map<string, Organ>();
  for (const organ of organs) {
    for (const key of nameKeysOf(organ)) if (!found.has(key)) found.set(key, organ);
  }
  return found;
}
