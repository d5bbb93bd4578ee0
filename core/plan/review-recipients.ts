import { memberLookup, speakFor } from '../organs/groups';
import type { Organ } from '../organs/organ';
import { type LeftOut, proposeRecipients } from '../organs/propose-recipients';
import { byRank } from '../organs/rank';
import { namedOrgans } from './assigned-organs';
import { isText } from './inline';
import type { Plan } from './plan';
import { latestDate, planDate } from './plan-date';
import { type PrintContext, singleBlock } from './printed-words';
import { recipientSources } from './recipient-sources';

/** What the recipients of a plan are, beside what follows from its tasks. Lines are counted from 0. */
export type RecipientsReview = {
  /** Organs that are proposed and that no line speaks for, in rank order, without the dismissed ones. */
  readonly missing: readonly Organ[];
  /** Ids of the missing ones that stand above the issuer: they get the plan as a report. */
  readonly superiors: ReadonlySet<string>;
  /** Proposed organs that no line speaks for and that the clerk left out for good. */
  readonly dismissed: readonly Organ[];
  /** Whose archive line is missing; null when there is one, or when nobody knows whose it is. */
  readonly archive: Organ | null;
  /** Lines whose organs nothing in the plan concerns. */
  readonly unnamed: readonly number[];
  /** Lines whose organs another line speaks for. */
  readonly repeated: readonly number[];
  /** The lines in rank order; null when they stand so. Lines without a known organ stay behind the line before. */
  readonly order: readonly number[] | null;
  /** Organs that are concerned and have no line of their own by the rules. */
  readonly leftOut: readonly LeftOut[];
  /** No line but the archive's says anything yet. */
  readonly untouched: boolean;
};

/** Compares the recipients that stand with those that the plan's own words call for. Changes nothing. */
export function reviewRecipients(
  plan: Pick<Plan, 'blocks' | 'references' | 'settings'>,
  context: PrintContext,
  organs: readonly Organ[],
): RecipientsReview {
  const date = latestDate(planDate(singleBlock(plan.blocks, 'letterhead')));
  const register = new Map(organs.map((organ) => [organ.id, organ]));
  const sources = recipientSources(plan, context, organs);
  const { recipients, archive, leftOut } = proposeRecipients(sources, date, organs);
  const membersOf = memberLookup(date, organs);

  const lines = singleBlock(plan.blocks, 'recipients').children.map((line) => ({
    isArchive: line.archive === true,
    isBlank: line.children.every((inline) => isText(inline) && inline.text.trim() === ''),
    organs: namedOrgans(withoutNote(line.children), context, organs).flatMap(({ organ }) =>
      organ === null ? [] : [organ],
    ),
  }));
  const addressed = lines.flatMap((line, at) =>
    line.isArchive ? [] : [{ at, organs: line.organs, isBlank: line.isBlank }],
  );
  const standing = addressed.flatMap((line) => line.organs);

  const wanting = recipients.filter((id) => !speakFor(standing, id, membersOf));
  const dismissed = new Set(plan.settings.dismissedRecipients);
  const entries = (ids: readonly string[]) => ids.flatMap((id) => register.get(id) ?? []);

  const concerned = [...sources.superiors, ...sources.assigned];
  const concerns = (id: string) =>
    speakFor(concerned, id, membersOf) || concerned.some((other) => speakFor([id], other, membersOf));
  const isRepeated = (at: number, ids: readonly string[]) =>
    ids.length > 0 &&
    ids.every((id) =>
      addressed.some(
        (other) =>
          other.at !== at &&
          speakFor(other.organs, id, membersOf) &&
          (other.at < at || !speakFor(ids, other.organs[0] ?? '', membersOf)),
      ),
    );
  return {
    missing: entries(wanting.filter((id) => !dismissed.has(id))),
    superiors: new Set(sources.superiors),
    dismissed: entries(wanting.filter((id) => dismissed.has(id))),
    archive: lines.some(({ isArchive }) => isArchive) ? null : (register.get(archive ?? '') ?? null),
    unnamed: addressed.flatMap(({ at, organs: ids }) => (ids.length > 0 && !ids.some(concerns) ? [at] : [])),
    repeated: addressed.flatMap(({ at, organs: ids }) => (isRepeated(at, ids) ? [at] : [])),
    order: rankOrder(lines, organs),
    leftOut,
    untouched: addressed.every(({ isBlank }) => isBlank),
  };
}

type Line = { readonly isArchive: boolean; readonly organs: readonly string[] };

/** Lines by the rank of their first organ; the archive last. */
function rankOrder(lines: readonly Line[], organs: readonly Organ[]): readonly number[] | null {
  const groups: { readonly organ: string | null; readonly lines: number[] }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.isArchive) continue;
    const [organ] = line.organs;
    if (organ !== undefined || groups.length === 0) groups.push({ organ: organ ?? null, lines: [at] });
    else groups.at(-1)?.lines.push(at);
  }
  const known = groups.filter(({ organ }) => organ !== null);
  const ranked = byRank([...new Set(known.map(({ organ }) => organ ?? ''))], organs);
  const order = [
    ...groups.filter(({ organ }) => organ === null),
    ...ranked.flatMap((id) => known.filter(({ organ }) => organ === id)),
  ].flatMap((group) => group.lines);
  const archive = lines.flatMap(({ isArchive }, at) => (isArchive ? [at] : []));
  const whole = [...order, ...archive];
  return whole.every((at, place) => at === place) ? null : whole;
}

/** The words of a line without the note in brackets at its end, which may name somebody else. */
function withoutNote<Entry extends object>(inlines: readonly Entry[]): readonly Entry[] {
  const last = inlines.at(-1);
  if (last === undefined || !('text' in last) || typeof last.text !== 'string') return inlines;
  return [...inlines.slice(0, -1), { ...last, text: last.text.replace(/\s*\([^()]*\)\s*$/u, '') }];
}
