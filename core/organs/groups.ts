import type { IsoDate } from '../schedule/calendar';
import { existenceOn } from './existence';
import type { Organ } from './organ';

/** The organs that an id names, by id: see {@link membersOn}. */
export type MembersOf = (id: string) => ReadonlySet<string>;

/** As {@link membersOn} for many ids of one register: each is taken apart once. */
export function memberLookup(date: IsoDate | null, organs: readonly Organ[]): MembersOf {
  const register = new Map(organs.map((organ) => [organ.id, organ]));
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const kept = known.get(id);
    if (kept !== undefined) return kept;
    const members = new Set(collectMembers(id, date, register).keys());
    known.set(id, members);
    return members;
  };
}

/**
 * The organs that a group names on a day, groups inside it taken apart, in the group's order and each once:
 * members of that day that had not ended and were not still to come. An organ that is no group is itself.
 * Without a day, whoever was a member at any time.
 */
export function membersOn(id: string, date: IsoDate | null, organs: readonly Organ[]): Organ[] {
  return [...collectMembers(id, date, new Map(organs.map((organ) => [organ.id, organ]))).values()];
}

function collectMembers(
  id: string,
  date: IsoDate | null,
  register: ReadonlyMap<string, Organ>,
): ReadonlyMap<string, Organ> {
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
      if (date === null || ((from === undefined || from <= date) && (to === undefined || date <= to)))
        collect(member);
    }
  };
  collect(id);
  return found;
}

/** The groups that name an organ at some time, by itself or inside of another group; the nearest first. */
export function groupsOf(id: string, organs: readonly Organ[]): Organ[] {
  const found = new Map<string, Organ>();
  for (let inside = [id]; inside.length > 0; ) {
    const next = organs.filter(
      (group) =>
        group.id !== id &&
        !found.has(group.id) &&
        group.members?.some(({ organ }) => inside.includes(organ)) === true,
    );
    for (const group of next) found.set(group.id, group);
    inside = next.map((group) => group.id);
  }
  return [...found.values()];
}

/** True for an organ that existed on the day, or may have; without a day, for every organ. */
export function mayExist(organ: Organ, date: IsoDate | null): boolean {
  if (date === null) return true;
  const existence = existenceOn(organ, date);
  return existence === 'exists' || existence === 'uncertain';
}

/**
 * True when organs together speak for another one: it is among them, or everything that it names is among what
 * they name ("Các huyện ủy, thành ủy" for "Huyện ủy"). A group of which nothing is known speaks for itself alone.
 */
export function speakFor(speakers: readonly string[], id: string, membersOf: MembersOf): boolean {
  if (speakers.includes(id)) return true;
  const named = membersOf(id);
  if (named.size === 0) return false;
  return [...named].every((member) => speakers.some((speaker) => membersOf(speaker).has(member)));
}
