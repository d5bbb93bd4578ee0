import type { NodeEntry, Range } from 'slate';
import type { DocumentEntry } from '../citations/document-entry';
import { type CitationMatch, matchCitation } from '../citations/match-citation';
import { type ParsedCitation, parseCitations } from '../citations/parse-citation';
import type { Organ } from '../organs/organ';
import { type OrganIndex, recogniseOrgans } from '../organs/recognise';
import type { IsoDate } from '../schedule/calendar';
import { findSchedules } from '../schedule/find-schedules';
import type { SimpleSchedule } from '../schedule/schedule-value';
import { fold } from '../vietnamese/fold';
import type { TextRange } from '../vietnamese/match-text';
import { holderText, rangeIn } from './holder-text';
import type { Holder } from './slate-types';

/** What running text is read by. */
export type Knowing = {
  readonly documents: readonly DocumentEntry[];
  readonly organs: OrganIndex;
  /** The plan's own date: of organs with one name, those that existed then are meant. */
  readonly date: IsoDate | null;
};

/** Plain words that name something. `range` holds for as long as the holder is the same and at its place. */
export type Recognised = TextRange & { readonly range: Range; readonly words: string } & (
    | {
        readonly type: 'citation';
        readonly citation: ParsedCitation;
        /** All that the text says of the document, its subject too. */
        readonly written: string;
        /** The likeliest entry of the register; null where it has none. */
        readonly match: CitationMatch | null;
      }
    | { readonly type: 'organ'; readonly organ: Organ }
    | { readonly type: 'schedule'; readonly value: SimpleSchedule }
  );

/**
 * Documents, organs and times that the plain words of a holder name, in order. Nothing is recognised inside a
 * citation, nor in words that are an entity already.
 */
export function recogniseHolder(entry: NodeEntry<Holder>, knowing: Knowing): Recognised[] {
  const text = holderText(entry[0]);
  const citations = parseCitations(text).value;
  const options = { except: citations, ...(knowing.date === null ? {} : { date: knowing.date }) };
  const found = [
    ...citations.map((citation) => {
      const match = matchCitation(citation, knowing.documents)[0] ?? null;
      const { start } = citation;
      const written = text.slice(start, citation.end);
      return { type: 'citation' as const, citation, match, written, start, end: citedEnd(citation, match) };
    }),
    ...recogniseOrgans(text, knowing.organs, options).map(({ organ, start, end }) => ({
      type: 'organ' as const,
      organ,
      start,
      end,
    })),
    ...findSchedules(text, citations).map((schedule) => ({ type: 'schedule' as const, ...schedule })),
  ];
  return found
    .flatMap((mention) => {
      const range = rangeIn(entry, mention.start, mention.end);
      return range === null ? [] : [{ ...mention, range, words: text.slice(mention.start, mention.end) }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Where a subject ends in running text is a guess: it belongs to the citation where the register has the same. */
function citedEnd({ subject, end, bareEnd }: ParsedCitation, match: CitationMatch | null): number {
  const known = match?.entry.subject ?? null;
  return subject !== null && known !== null && fold(subject) === fold(known) ? end : bareEnd;
}
