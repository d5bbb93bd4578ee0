import type { IsoDate } from '../schedule/calendar';
import { speaksFor } from './groups';
import type { Organ } from './organ';
import { byRank } from './rank';

/** Whom a plan concerns, by organ id. */
export type RecipientSources = {
  readonly issuer: string | null;
  /** The issuers of the documents that the plan implements, and the organ above its own issuer. */
  readonly superiors: readonly string[];
  /** Every lead, coordinator and executor, in printed order. */
  readonly assigned: readonly string[];
  /** The organ whose archive keeps the plan; it is printed on the last line. */
  readonly archive: string | null;
};

export type ProposedRecipients = {
  /** In rank order, each once. */
  readonly recipients: readonly string[];
  readonly archive: string | null;
  /** What was left out, and because of what. */
  readonly leftOut: readonly {
    readonly organ: string;
    readonly because: 'issuer' | 'in-group';
    /** The group that speaks for it. */
    readonly group?: string;
  }[];
};

/**
 * Proposes the recipients of a plan: the superiors and everybody with a task, in rank order, none twice, none
 * that a group among them already speaks for on that day ("Các huyện ủy, thành ủy"), and not the issuer
 * itself. The clerk keeps the last word.
 */
export function proposeRecipients(
  { issuer, superiors, assigned, archive }: RecipientSources,
  date: IsoDate,
  organs: readonly Organ[],
): ProposedRecipients {
  const concerned = [...new Set([...superiors, ...assigned])];
  const register = new Map(organs.map((organ) => [organ.id, organ]));
  const groups = concerned.filter((id) => register.get(id)?.group === true);
  const leftOut: ProposedRecipients['leftOut'][number][] = [];
  const kept: string[] = [];
  for (const id of concerned) {
    const group = groups.find(
      // Two groups that name the same organs: the first one speaks.
      (candidate) =>
        candidate !== id &&
        speaksFor(candidate, id, date, organs) &&
        !(
          groups.includes(id) &&
          groups.indexOf(id) < groups.indexOf(candidate) &&
          speaksFor(id, candidate, date, organs)
        ),
    );
    if (id === issuer) leftOut.push({ organ: id, because: 'issuer' });
    else if (group !== undefined) leftOut.push({ organ: id, because: 'in-group', group });
    else kept.push(id);
  }
  return { recipients: byRank(kept, organs), archive, leftOut };
}
