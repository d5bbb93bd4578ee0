import type { Converted } from '../base/finding';
import { type MatchText, matchText, originalWords, type TextRange } from '../vietnamese/match-text';
import type { DocumentEntry } from './document-entry';
import { documentKind, KIND_PATTERN, kindOfCode } from './document-kinds';
import { type CitationDraft, type CitedDocument, readCitations, readNumbered } from './read-citation';
import { readSymbol } from './read-symbol';
import { symbolParts } from './symbol';

/**
 * A citation found in a text. `start` to `end` (UTF-16 units) holds it with its subject, as far as no other
 * citation stands in there; `bareEnd` is where it ends without the subject.
 */
export type ParsedCitation = CitedDocument &
  TextRange & {
    readonly bareEnd: number;
    /** Without its leading "về" and without quotation marks. */
    readonly subject: string | null;
  };

const KIND = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<!phap\s+)(${KIND_PATTERN})(?![\p{L}\p{N}])`, 'gu');
/** "Số: 118/KH-UBND" is a document's own number, not a citation. */
const BARE_SYMBOL = /(?<![\p{L}\p{N}/.-]|so\s*:\s*)(?:so\s+)?(?=\d+(?:\.\d+)?\s*[-/])/gu;

/**
 * Finds the citations of a text, in order: Party and State symbols, with or without "số", dates in figures or
 * in words, several under one kind ("Nghị quyết số 18-NQ/TW, 19-NQ/TW"), a symbol alone, resolutions of
 * congresses and laws by title. Case, marks, dashes and white space may be wrong. A date alone is never one.
 *
 * Findings name dates that the calendar does not have; the citation then has no date.
 */
export function parseCitations(text: string): Converted<readonly ParsedCitation[]> {
  const source = matchText(text);
  const drafts: CitationDraft[] = [];
  let end = 0;
  for (const match of source.folded.matchAll(KIND)) {
    if (match.index < end) continue;
    const kind = documentKind(match[1] ?? '')?.name ?? '';
    drafts.push(...readCitations(source, match.index, match.index + match[0].length, kind));
    end = drafts.at(-1)?.bareEnd ?? 0;
  }
  const all = [...drafts, ...bareSymbols(source, drafts)].sort((a, b) => a.start - b.start);
  return {
    value: shareIssuers(source, all).map((draft, index) => finish(source, draft, all[index + 1])),
    findings: all.flatMap(({ findings }) => findings),
  };
}

/** A new entry of the register that says what a citation says, for a document that is not registered yet. */
export function entryOfCitation(id: string, citation: ParsedCitation): DocumentEntry {
  const { kind, symbol, date, issuer, subject, title, year } = citation;
  return {
    id,
    kind,
    symbol,
    date,
    issuer,
    subject,
    ...(title === null ? {} : { title }),
    ...(year === null ? {} : { year }),
  };
}

/** "10-NQ/TW" or "(số 157/KH-BGDĐT)" without its kind, which the code of the symbol names. */
function bareSymbols(source: MatchText, known: readonly CitationDraft[]): CitationDraft[] {
  const found: CitationDraft[] = [];
  let next = 0;
  for (const match of source.folded.matchAll(BARE_SYMBOL)) {
    const at = match.index + match[0].length;
    while ((known[next]?.bareEnd ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((known[next]?.start ?? Number.POSITIVE_INFINITY) <= at || at < (found.at(-1)?.bareEnd ?? 0)) continue;
    const symbol = readSymbol(source, at);
    const parts = symbol === null ? null : symbolParts(symbol.value);
    const kind = parts?.kindCode == null || parts.codes.length < 2 ? undefined : kindOfCode(parts.kindCode);
    const draft = kind === undefined ? null : readNumbered(source, match.index, at, kind.name);
    if (draft !== null) found.push(draft);
  }
  return found;
}

/** "Nghị quyết số 10-NQ/TW ngày … và Kết luận số 12-KL/TW ngày … của Bộ Chính trị": the issuer of both. */
function shareIssuers(source: MatchText, drafts: readonly CitationDraft[]): CitationDraft[] {
  const shared: CitationDraft[] = [];
  for (const draft of [...drafts].reverse()) {
    const next = shared.at(-1);
    const takes =
      next !== undefined &&
      draft.document.issuer === null &&
      draft.subject === null &&
      next.document.issuer !== null &&
      issuingCode(draft) !== undefined &&
      issuingCode(draft) === issuingCode(next) &&
      /^\s*(?:,|;|va)?\s*(?:so\s*)?$/u.test(source.folded.slice(draft.bareEnd, next.start));
    const { issuer, term } = (takes ? next : draft).document;
    shared.push(takes ? { ...draft, document: { ...draft.document, issuer, term } } : draft);
  }
  return shared.reverse();
}

function issuingCode({ document }: CitationDraft): string | undefined {
  return document.symbol === null ? undefined : symbolParts(document.symbol)?.codes.at(-1);
}

function finish(source: MatchText, draft: CitationDraft, next: CitationDraft | undefined): ParsedCitation {
  const { document, start, bareEnd, subject } = draft;
  const place = (index: number) => source.offsets[index] ?? source.text.length;
  const nested = subject !== null && next !== undefined && next.start < subject.end ? next : undefined;
  const end = nested === undefined ? (subject?.end ?? bareEnd) : bareEnd;
  const nestedEnd = nested === undefined ? 0 : (nested.subject?.end ?? nested.bareEnd);
  return {
    ...document,
    subject:
      subject === null || nestedEnd <= subject.end
        ? (subject?.words ?? null)
        : originalWords(source, subject.start, nestedEnd),
    start: place(start),
    bareEnd: place(bareEnd),
    end: place(end),
  };
}
