import type { Organ } from './organ';
import { type OrganIndex, organIndex, recogniseOrgans } from './recognise';

/** Registers never change in place, so the index of one holds as long as it exists. */
const indexes = new WeakMap<readonly Organ[], OrganIndex>();

/** The organ that words are the name of, whole: by its name, short name, spellings and usual abbreviations. */
export function organCalled(words: string, organs: readonly Organ[]): Organ | null {
  const name = words.trim();
  if (name === '') return null;
  const index = indexes.get(organs) ?? organIndex(organs);
  indexes.set(organs, index);
  const [found] = recogniseOrgans(name, index);
  return found !== undefined && found.start === 0 && found.end === name.length ? found.organ : null;
}
