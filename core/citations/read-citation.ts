import type { Finding } from '../base/finding';
import type { IsoDate } from '../schedule/calendar';
import { type MatchText, matchAt } from '../vietnamese/match-text';
import { readDate, readYear } from './read-date';
import { readIssuer } from './read-issuer';
import { readSubject } from './read-subject';
import { readSymbol } from './read-symbol';
import { readCongress, readLaw } from './read-unnumbered';
import { symbolParts } from './symbol';

/** What a citation says of its document; unknown is null. */
export type CitedDocument = {
  /** The kind as it is printed: "Nghị quyết". */
  readonly kind: string;
  /** Number and symbol, whole and without white space: "10-NQ/TW". */
  readonly symbol: string | null;
  /** Of a document known by a title: "Đại hội Đảng bộ tỉnh lần thứ nhất", "Khoáng sản" of a law. */
  readonly title: string | null;
  /** The year that stands for a date: "Luật Khoáng sản năm 2010". */
  readonly year: number | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  /** The congress term of the issuer or of the congress: "XIII", "2025-2030". */
  readonly term: string | null;
};

/** A citation while its text is read. All places are indices of the folded text. */
export type CitationDraft = {
  readonly document: CitedDocument;
  readonly start: number;
  /** Where it ends without its subject. */
  readonly bareEnd: number;
  readonly subject: { readonly words: string; readonly start: number; readonly end: number } | null;
  readonly findings: readonly Finding[];
};

const NUMBER_MARK = /(?:\s+|\s*[,(:]\s*)(?:so\s*:?\s*)?(?=\d)/uy;
const NEXT_IN_LIST = /\s*(?:,|;|(?<=\s)va\s)\s*(?:so\s*:?\s*)?(?=\d)/uy;
const NUMBERS_BEFORE = /(?:\d{1,4}\s*(?:,|(?<=\s)va\s)\s*)+(?=\d)/uy;
const FOOTNOTE = /\d{1,2}(?![\d/.-])/uy;

/** Kinds whose symbol may be cut to number and year: "Luật 42/2024". */
const CUT_SYMBOL = /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư|Thông tư liên tịch)$/u;

/** Reads the citations under one kind, whose name ends at `at`; none when nothing tells a document apart. */
export function readCitations(text: MatchText, start: number, at: number, kind: string): CitationDraft[] {
  const mark = matchAt(NUMBER_MARK, text.folded, at);
  const listed = mark === null ? [] : readList(text, start, at + mark[0].length, kind);
  if (listed.length > 0) return listed;
  const title = readTitle(text, start, at, kind);
  if (title !== null) {
    const number = matchAt(NUMBER_MARK, text.folded, title.end);
    const symbol = number === null ? null : readSymbol(text, title.end + number[0].length);
    return [
      readRest(text, start, symbol?.end ?? title.end, {
        kind,
        symbol: symbol?.value ?? null,
        ...title.value,
      }),
    ];
  }
  const draft = readRest(text, start, at, { kind, symbol: null, title: null, year: null, term: null });
  const { date, issuer } = draft.document;
  return date !== null && issuer !== null && isCapital(text, start) ? [draft] : [];
}

function readTitle(text: MatchText, start: number, at: number, kind: string) {
  if (kind === 'Nghị quyết') return readCongress(text, at);
  const law = kind === 'Luật' || kind === 'Bộ luật' || kind === 'Pháp lệnh';
  return law && isCapital(text, start) ? readLaw(text, at) : null;
}

/** "số 18-NQ/TW, 19-NQ/TW", "số 18, 19-NQ/TW": every number under one kind. */
function readList(text: MatchText, start: number, at: number, kind: string): CitationDraft[] {
  const drafts = shortNumbers(text, start, at, kind);
  let from = drafts.length > 0 ? -1 : start;
  let next = at + (drafts.length > 0 ? (matchAt(NUMBERS_BEFORE, text.folded, at)?.[0].length ?? 0) : 0);
  for (;;) {
    const draft = readNumbered(text, from < 0 ? next : from, next, kind);
    if (draft === null) return drafts;
    const first = drafts[0];
    if (first !== undefined && kindCode(first) !== kindCode(draft)) return drafts;
    drafts.push(draft);
    const more = draft.subject === null ? matchAt(NEXT_IN_LIST, text.folded, draft.bareEnd) : null;
    if (more === null) return drafts;
    from = -1;
    next = draft.bareEnd + more[0].length;
  }
}

/** The numbers before the last of "18, 19-NQ/TW", with the codes of that last one. */
function shortNumbers(text: MatchText, start: number, at: number, kind: string): CitationDraft[] {
  const before = matchAt(NUMBERS_BEFORE, text.folded, at);
  const last = before === null ? null : readSymbol(text, at + before[0].length);
  const codes = last === null ? undefined : /^\d+(\D.*)$/u.exec(last.value)?.[1];
  if (before === null || codes === undefined || symbolParts(`1${codes}`)?.kindCode == null) return [];
  return [...before[0].matchAll(/\d+/gu)].map((number, index) => {
    const from = at + number.index;
    return {
      document: { ...UNKNOWN, kind, symbol: `${number[0]}${codes}` },
      start: index === 0 ? start : from,
      bareEnd: from + number[0].length,
      subject: null,
      findings: [],
    };
  });
}

const UNKNOWN = { title: null, year: null, date: null, issuer: null, term: null } as const;

function kindCode({ document }: CitationDraft): string | null {
  return document.symbol === null ? null : (symbolParts(document.symbol)?.kindCode ?? null);
}

/** Reads a symbol at `at` and what follows it; `start` is where the citation begins. */
export function readNumbered(text: MatchText, start: number, at: number, kind: string): CitationDraft | null {
  const symbol = readSymbol(text, at);
  const parts = symbol === null ? null : symbolParts(symbol.value);
  if (symbol === null || parts === null) return null;
  if (parts.codes.length === 0 && !CUT_SYMBOL.test(kind)) return null;
  const written = text.text.slice(text.offsets[at], text.offsets[symbol.end]);
  // "3/ngay": letters typed small are a symbol only with a code that is known.
  if (parts.codes.length > 0 && !/\p{Lu}/u.test(written) && parts.kindCode === null) return null;
  const footnote = matchAt(FOOTNOTE, text.folded, symbol.end);
  return readRest(text, start, symbol.end + (footnote?.[0].length ?? 0), {
    kind,
    symbol: symbol.value,
    title: null,
    year: null,
    term: null,
  });
}

/** Date, issuer and subject, each if it is there. The date may stand after the issuer too. */
function readRest(
  text: MatchText,
  start: number,
  at: number,
  known: Omit<CitedDocument, 'date' | 'issuer'>,
): CitationDraft {
  const early = readDate(text, at);
  const year = early === null && known.year === null ? readYearOf(text, at) : null;
  const issuer = readIssuer(text, early?.end ?? year?.end ?? at);
  const late = early === null && issuer !== null ? readDate(text, issuer.end) : null;
  const date = early ?? late;
  const bareEnd = late?.end ?? issuer?.end ?? early?.end ?? year?.end ?? at;
  const subject = readSubject(text, bareEnd);
  return {
    document: {
      kind: known.kind,
      symbol: known.symbol,
      title: known.title,
      year: known.year ?? year?.value ?? null,
      date: date?.value.iso ?? null,
      issuer: issuer?.value.name ?? null,
      term: issuer?.value.term ?? known.term,
    },
    start,
    bareEnd,
    subject: subject === null ? null : { words: subject.value, start: subject.start, end: subject.end },
    findings:
      date === null || date.value.iso !== null
        ? []
        : [
            {
              rule: 'citation/impossible-date',
              severity: 'warning',
              message: `Ngày ${date.value.words} không có trong lịch: kiểm tra lại ngày của văn bản được dẫn.`,
            },
          ],
  };
}

/** "Quyết định số 711/QĐ-TTg năm 2012". Figures alone may be anything. */
function readYearOf(text: MatchText, at: number) {
  return matchAt(/\s+nam\s/uy, text.folded, at) === null ? null : readYear(text, at);
}

function isCapital({ text, offsets }: MatchText, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(offsets[at], (offsets[at] ?? 0) + 1).normalize('NFC'));
}
