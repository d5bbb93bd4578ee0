import { toneKey } from '../vietnamese/tone-marks';
import type { Organ } from './organ';
import { type OrganIndex, organIndex, recogniseOrgans } from './recognise';

type Names = {
  readonly exact: ReadonlyMap<string, Organ>;
  /** Made when a name is asked for that is not written exactly so: it takes a while for a long register. */
  index?: OrganIndex;
};

/** Registers never change in place, so what was made of one holds as long as it exists. */
const known = new WeakMap<readonly Organ[], Names>();

/** The organ that words are the name of, whole: by its name, short name, spellings and usual abbreviations. */
export function organCalled(words: string, organs: readonly Organ[]): Organ | null {
  const name = words.normalize('NFC').trim();
  if (name === '') return null;
  const names = known.get(organs) ?? { exact: exactNames(organs) };
  known.set(organs, names);
  const exact = names.exact.get(nameKey(name));
  if (exact !== undefined) return exact;
  names.index ??= organIndex(organs);
  const [found] = recogniseOrgans(name, names.index);
  return found !== undefined && found.start === 0 && found.end === name.length ? found.organ : null;
}

/** Of organs with one name the first. */
function exactNames(organs: readonly Organ[]): ReadonlyMap<string, Organ> {
  const names = new Map<string, Organ>();
  for (const organ of organs) {
    for (const name of [organ.name, organ.short ?? organ.name, ...(organ.spellings ?? [])]) {
      const key = nameKey(name);
      if (!names.has(key)) names.set(key, organ);
    }
  }
  return names;
}

function nameKey(name: string): string {
  return toneKey(name.toLowerCase());
}
