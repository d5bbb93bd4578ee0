import type { IsoDate } from '../schedule/calendar';
import { type MembersOf, mayExist, memberLookup, speakFor } from './groups';
import type { Organ } from './organ';
import { byRank } from './rank';

/** Whom a plan concerns, by organ id. */
export type RecipientSources = {
  readonly issuer: string | null;
  /** The issuers of the documents that the plan implements, and the organ above its own issuer. */
  readonly superiors: readonly string[];
  /** Every lead, coordinator and executor, in printed order, each once. */
  readonly assigned: readonly string[];
  /** The organ whose archive keeps the plan; it is printed on the last line. */
  readonly archive: string | null;
};

/** An organ that has no line of its own, and because of what. */
export type LeftOut = {
  readonly organ: string;
  readonly because: 'issuer' | 'in-group';
  /** The group that speaks for it. */
  readonly group?: string;
};

export type ProposedRecipients = {
  /** In rank order, each once. */
  readonly recipients: readonly string[];
  readonly archive: string | null;
  readonly leftOut: readonly LeftOut[];
};

/**
 * Proposes the recipients of a plan: the superiors and everybody with a task, in rank order, none twice, and not
 * the issuer itself. A group among them speaks for its members of that day, and one that names exactly some of
 * them takes their place ("Các huyện ủy, thành ủy"). The clerk keeps the last word.
 */
export function proposeRecipients(
  { issuer, superiors, assigned, archive }: RecipientSources,
  date: IsoDate | null,
  organs: readonly Organ[],
): ProposedRecipients {
  const membersOf = memberLookup(date, organs);
  const all = [...new Set([...superiors, ...assigned])];
  const concerned = all.filter((id) => id !== issuer);
  const isNamed = issuer !== null && all.includes(issuer);
  const spoken = withoutSpokenFor(concerned, groupIds(organs), membersOf);
  const folded = withGroups(spoken.kept, date, organs, membersOf);
  return {
    recipients: byRank(folded.kept, organs),
    archive,
    leftOut: [
      ...spoken.leftOut,
      ...folded.leftOut,
      ...(isNamed ? [{ organ: issuer, because: 'issuer' as const }] : []),
    ],
  };
}

type Sorted = { readonly kept: readonly string[]; readonly leftOut: readonly LeftOut[] };

function groupIds(organs: readonly Organ[]): ReadonlySet<string> {
  return new Set(organs.flatMap(({ id, group }) => (group === true ? [id] : [])));
}

/** Leaves out whom a group among them speaks for. Of two groups that name the same organs the first one speaks. */
function withoutSpokenFor(ids: readonly string[], groups: ReadonlySet<string>, membersOf: MembersOf): Sorted {
  const speaks = (group: string, id: string) => speakFor([group], id, membersOf);
  const speakers = ids.filter((id) => groups.has(id));
  const leftOut = ids.flatMap((id, at): LeftOut[] => {
    const group = speakers.find(
      (other) =>
        other !== id &&
        speaks(other, id) &&
        !(at < ids.indexOf(other) && groups.has(id) && speaks(id, other)),
    );
    return group === undefined ? [] : [{ organ: id, because: 'in-group', group }];
  });
  const gone = new Set(leftOut.map(({ organ }) => organ));
  return { kept: ids.filter((id) => !gone.has(id)), leftOut };
}

/**
 * Puts a group in the place of organs that are exactly its members on the day, the largest group first; of equals
 * the one that stands first in the register.
 */
function withGroups(
  ids: readonly string[],
  date: IsoDate | null,
  organs: readonly Organ[],
  membersOf: MembersOf,
): Sorted {
  let kept = ids;
  const leftOut: LeftOut[] = [];
  const groups = organs
    .filter((organ) => organ.group === true && mayExist(organ, date))
    .map(({ id }) => ({ id, members: membersOf(id) }))
    .sort((a, b) => b.members.size - a.members.size);
  for (const { id: group, members } of groups) {
    const inside = kept.filter((id) => id !== group && isPart(membersOf(id), members));
    const named = new Set(inside.flatMap((id) => [...membersOf(id)]));
    if (inside.length < 2 || named.size < members.size || kept.includes(group)) continue;
    kept = [...kept.filter((id) => !inside.includes(id)), group];
    leftOut.push(...inside.map((organ) => ({ organ, because: 'in-group' as const, group })));
  }
  return { kept, leftOut };
}

function isPart(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return some.size > 0 && [...some].every((id) => all.has(id));
}
