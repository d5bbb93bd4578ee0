import { fail, type Result, succeed } from '../../../core/base/result';
import { cleanText } from '../../../core/editing/clean-text';
import type { Organ } from '../../../core/organs/organ';
import type { IsoDate } from '../../../core/schedule/calendar';
import { tidyWords } from '../../../core/vietnamese/match-text';
import { vi } from '../../strings/vi';
import { formatCount } from '../../ui/format-count';
import { formatDate } from '../../ui/format-time';
import { readDay } from '../read-day';

const words = vi.organs.form;

/** As the register takes them. */
const MOST_SPELLINGS = 100;
const LONGEST_NAME = 500;

type MemberDraft = { readonly organ: string; readonly from: string; readonly to: string };

/** An organ as its form shows it: everything that is typed is text. */
export type OrganDraft = {
  readonly name: string;
  readonly short: string;
  readonly symbol: string;
  /** One a line. */
  readonly spellings: string;
  readonly category: Organ['category'] | null;
  readonly parent: string | null;
  readonly rank: string;
  /** The day, or the first of a window whose last one is in `…Last`. */
  readonly from: string;
  readonly fromLast: string;
  readonly to: string;
  readonly toLast: string;
  readonly group: boolean;
  readonly successors: readonly string[];
  readonly members: readonly MemberDraft[];
};

/** What is wrong in which field. */
export type DraftErrors = Partial<Record<keyof OrganDraft, string>>;

export const EMPTY_DRAFT: OrganDraft = {
  name: '',
  short: '',
  symbol: '',
  spellings: '',
  category: null,
  parent: null,
  rank: '',
  from: '',
  fromLast: '',
  to: '',
  toLast: '',
  group: false,
  successors: [],
  members: [],
};

export function draftOf(organ: Organ): OrganDraft {
  const { fromWindow, toWindow } = organ;
  return {
    name: organ.name,
    short: organ.short ?? '',
    symbol: organ.symbol ?? '',
    spellings: (organ.spellings ?? []).join('\n'),
    category: organ.category ?? null,
    parent: organ.parent ?? null,
    rank: organ.rank === undefined ? '' : String(organ.rank),
    from: dayText(organ.from ?? fromWindow?.[0]),
    fromLast: dayText(fromWindow?.[1]),
    to: dayText(organ.to ?? toWindow?.[0]),
    toLast: dayText(toWindow?.[1]),
    group: organ.group === true,
    successors: organ.successors ?? [],
    members: (organ.members ?? []).map(({ organ: id, from, to }) => ({
      organ: id,
      from: dayText(from),
      to: dayText(to),
    })),
  };
}

/** The organ that a form says, with all of `before` that the form does not show; else what is wrong where. */
export function organOf(draft: OrganDraft, before: Organ | null): Result<Omit<Organ, 'id'>, DraftErrors> {
  const name = entered(draft.name);
  const spellings = [...new Set(draft.spellings.split('\n').map(entered).filter(isGiven))];
  const rank = draft.rank.trim();
  const from = period(draft.from, draft.fromLast);
  const to = period(draft.to, draft.toLast);
  const members = draft.members.map((member) => ({
    organ: member.organ,
    from: optionalDay(member.from),
    to: optionalDay(member.to),
  }));
  const errors: DraftErrors = {
    ...(name === '' ? { name: words.nameError } : {}),
    ...(spellings.length > MOST_SPELLINGS || spellings.some(({ length }) => length > LONGEST_NAME)
      ? { spellings: words.spellingsError(formatCount(MOST_SPELLINGS), formatCount(LONGEST_NAME)) }
      : {}),
    ...(rank === '' || /^\d{1,4}$/u.test(rank) ? {} : { rank: words.rankError }),
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof to === 'string' ? { to } : {}),
    ...(members.some((member) => member.from === null || member.to === null)
      ? { members: words.dayError }
      : {}),
  };
  if (Object.keys(errors).length > 0 || typeof from === 'string' || typeof to === 'string')
    return fail(errors);
  return succeed({
    name,
    ...given('short', entered(draft.short)),
    ...given('symbol', entered(draft.symbol)),
    ...(before?.signing === undefined ? {} : { signing: before.signing }),
    ...(before?.letterhead === undefined ? {} : { letterhead: before.letterhead }),
    ...(draft.group ? { group: true as const } : {}),
    ...(spellings.length === 0 ? {} : { spellings: spellings }),
    ...(draft.category === null || draft.category === undefined ? {} : { category: draft.category }),
    ...(draft.parent === null ? {} : { parent: draft.parent }),
    ...(rank === '' ? {} : { rank: Number(rank) }),
    ...(from.day === undefined ? {} : { from: from.day }),
    ...(to.day === undefined ? {} : { to: to.day }),
    ...(from.window === undefined ? {} : { fromWindow: from.window }),
    ...(to.window === undefined ? {} : { toWindow: to.window }),
    ...(draft.successors.length === 0 ? {} : { successors: [...draft.successors] }),
    ...(members.length === 0 || !draft.group
      ? {}
      : {
          members: members.map((member) => ({
            organ: member.organ,
            ...(typeof member.from === 'string' ? { from: member.from } : {}),
            ...(typeof member.to === 'string' ? { to: member.to } : {}),
          })),
        }),
  });
}

/** What was typed or pasted, without characters that nothing can print. */
function entered(text: string): string {
  return tidyWords(cleanText(text));
}

type Period = { readonly day?: IsoDate; readonly window?: [IsoDate, IsoDate] };

/** A day, a window, nothing; or what is wrong with it. */
function period(first: string, last: string): Period | string {
  const from = optionalDay(first);
  const to = optionalDay(last);
  if (from === null || to === null) return words.dayError;
  if (to === undefined) return from === undefined ? {} : { day: from };
  if (from === undefined) return words.windowFirst;
  return from <= to ? { window: [from, to] } : words.windowError;
}

/** Undefined for no words, null for what is no day. */
function optionalDay(text: string): IsoDate | null | undefined {
  return text.trim() === '' ? undefined : readDay(text);
}

function given<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  return text === '' ? {} : ({ [name]: text } as Record<Name, string>);
}

function isGiven(text: string): boolean {
  return text !== '';
}

function dayText(day: IsoDate | undefined): string {
  return day === undefined ? '' : formatDate(day);
}
