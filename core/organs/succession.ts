import type { Converted, Finding } from '../base/finding';
import type { IsoDate } from '../schedule/calendar';
import { existenceOn } from './existence';
import type { Organ } from './organ';

/**
 * The organs that stand in an organ's place on a day: itself while it may exist, else its successors, followed
 * through those that ended too. Empty when it ended without a successor. A cycle of successions or a successor
 * that the register lacks is a finding, and followed no further.
 */
export function successorsOn(
  id: string,
  date: IsoDate,
  organs: readonly Organ[],
): Converted<readonly Organ[]> {
  const register = new Map(organs.map((organ) => [organ.id, organ]));
  const found = new Map<string, Organ>();
  const findings: Finding[] = [];
  const done = new Set<string>();
  const follow = (current: string, path: readonly string[]) => {
    const organ = register.get(current);
    if (organ === undefined) findings.push(unknownSuccessor(path.at(-1) ?? id, current));
    else if (path.includes(current)) {
      const names = [...path.slice(path.indexOf(current)), current].map(
        (step) => register.get(step)?.name ?? step,
      );
      findings.push(successionCycle(current, names));
    } else if (!done.has(current)) {
      done.add(current);
      const existence = existenceOn(organ, date);
      if (existence === 'exists' || existence === 'uncertain') found.set(current, organ);
      if (existence === 'ended')
        for (const successor of organ.successors ?? []) follow(successor, [...path, current]);
    }
  };
  follow(id, []);
  return { value: [...found.values()], findings };
}

/** The organs that name this one as a successor: many may have become one. */
export function predecessorsOf(id: string, organs: readonly Organ[]): Organ[] {
  return organs.filter(({ successors }) => successors?.includes(id) === true);
}

/** Who came before an organ and who after it, a generation a list, the nearest first; each organ once. */
export type SuccessionLine = {
  readonly before: readonly (readonly Organ[])[];
  readonly after: readonly (readonly Organ[])[];
};

/** The organs that an organ came from and those that it became, followed to both ends. Circles end. */
export function successionLine(id: string, organs: readonly Organ[]): SuccessionLine {
  const register = new Map(organs.map((organ) => [organ.id, organ]));
  const predecessors = new Map<string, Organ[]>();
  for (const organ of organs) {
    for (const successor of organ.successors ?? [])
      predecessors.set(successor, [...(predecessors.get(successor) ?? []), organ]);
  }
  return {
    before: generations(id, ({ id: of }) => predecessors.get(of) ?? [], register),
    after: generations(
      id,
      ({ successors }) => (successors ?? []).flatMap((of) => register.get(of) ?? []),
      register,
    ),
  };
}

function generations(
  id: string,
  next: (organ: Organ) => readonly Organ[],
  register: ReadonlyMap<string, Organ>,
): Organ[][] {
  const seen = new Set([id]);
  const found: Organ[][] = [];
  const start = register.get(id);
  for (let here = start === undefined ? [] : [start]; ; ) {
    const nearest = new Map<string, Organ>();
    for (const organ of here.flatMap(next)) if (!seen.has(organ.id)) nearest.set(organ.id, organ);
    if (nearest.size === 0) return found;
    for (const of of nearest.keys()) seen.add(of);
    here = [...nearest.values()];
    found.push(here);
  }
}

/** An organ that does not exist on a plan's date, and who stands in its place. */
export type AbsentOrgan = {
  readonly organ: Organ;
  readonly existence: 'ended' | 'not-yet';
  /** Those that took over; of an organ still to come those before it. */
  readonly standIns: readonly Organ[];
};

/**
 * Of the organs that a plan names, those that surely did not exist on its date ("A plan dated after its body
 * ended is a finding"), each once, in the given order. Ids of organs inside the citations of older documents
 * are to be left out by the caller; ids that the register lacks are passed over.
 */
export function absentOrgans(ids: readonly string[], date: IsoDate, organs: readonly Organ[]): AbsentOrgan[] {
  const register = new Map(organs.map((organ) => [organ.id, organ]));
  return [...new Set(ids)].flatMap((id) => {
    const organ = register.get(id);
    const existence = organ === undefined ? 'exists' : existenceOn(organ, date);
    if (organ === undefined || existence === 'exists' || existence === 'uncertain') return [];
    return [{ organ, existence, standIns: standInsOn(organ, date, organs) }];
  });
}

/**
 * Who can stand for an organ that does not exist on a day: those that took over from it, or, when it is still to
 * come, the nearest organs before it that are there on that day.
 */
function standInsOn({ id }: Organ, date: IsoDate, organs: readonly Organ[]): readonly Organ[] {
  const isThere = (organ: Organ) => ['exists', 'uncertain'].includes(existenceOn(organ, date));
  const successors = successorsOn(id, date, organs).value;
  if (successors.length > 0) return successors;
  const { before } = successionLine(id, organs);
  return before.map((generation) => generation.filter(isThere)).find((found) => found.length > 0) ?? [];
}

export function unknownSuccessor(of: string, missing: string): Finding {
  return {
    rule: 'organ/unknown-successor',
    severity: 'error',
    place: of,
    message: `Cơ quan kế thừa “${missing}” không có trong sổ cơ quan.`,
  };
}

/** `names` runs round the cycle, the first one repeated at its end. */
export function successionCycle(place: string, names: readonly string[]): Finding {
  return {
    rule: 'organ/succession-cycle',
    severity: 'error',
    place,
    message: `Kế thừa vòng tròn: ${names.join(' → ')}. Bỏ một bước để hết vòng.`,
  };
}
