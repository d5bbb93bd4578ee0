import type { IsoDate } from '../schedule/calendar';
import { existenceOn } from './existence';
import type { Organ } from './organ';

/**
 * The organs that a group names on a day, groups inside it taken apart, in the group's order and each once:
 * members of that day that had not ended and were not still to come. An organ that is no group is itself.
 */
export function membersOn(id: string, date: IsoDate, organs: readonly Organ[]): Organ[] {
  const register = new Map(organs.map((organ) => [organ.id, organ]));
  const found = new Map<string, Organ>();
  const seen = new Set<string>();
  const collect = (current: string) => {
    const organ = register.get(current);
    if (organ === undefined || seen.has(current)) return;
    seen.add(current);
    if (organ.group === undefined) {
      if (mayExist(organ, date)) found.set(current, organ);
      return;
    }
    for (const { organ: member, from, to } of organ.members ?? []) {
      if ((from === undefined || from <= date) && (to === undefined || date <= to)) collect(member);
    }
  };
  collect(id);
  return [...found.values()];
}

function mayExist(organ: Organ, date: IsoDate): boolean {
  const existence = existenceOn(organ, date);
  return existence === 'exists' || existence === 'uncertain';
}

/**
 * True when a group speaks for an organ on a day: the organ, or everything that it names as a group itself, is
 * among the group's members. A group of which nothing is known speaks for itself alone.
 */
export function speaksFor(group: string, id: string, date: IsoDate, organs: readonly Organ[]): boolean {
  if (group === id) return true;
  const members = new Set(membersOn(group, date, organs).map((organ) => organ.id));
  const named = membersOn(id, date, organs);
  return named.length > 0 && named.every((organ) => members.has(organ.id));
}
