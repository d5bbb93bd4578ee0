import { type MatchText, matchAt, originalWords } from '../vietnamese/match-text';
import { readDate, readYear } from './read-date';
import type { ReadAt } from './read-symbol';

/** What follows the kind of a document that has no number but a title. */
export type WrittenTitle = {
  readonly title: string;
  readonly year: number | null;
  /** "2025-2030" of a nhiệm kỳ, "XII" of a khóa. */
  readonly term: string | null;
};

const ROMAN = '[ivxlc]+(?![a-z0-9])';
const ORDINAL = String.raw`lan\s+thu\s+(?:${ROMAN}|\d+(?![\d/])|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?:\s+(?:mot|hai|ba|bon|lam|sau|bay|tam|chin))?|hai\s+muoi(?:\s+\S+)?)(?![a-z])`;
const LEVEL = String.raw`(?:tinh|thanh\s+pho|huyen|quan|thi\s+xa|xa|phuong|dac\s+khu)(?![a-z])`;
const TERM = String.raw`\s*,?\s*(?:nhiem\s+ky\s+(\d{4}\s*-\s*\d{4})|khoa\s+(${ROMAN}))`;

/** "Đại hội đại biểu Đảng bộ tỉnh"; a place in capitals, the ordinal and the term may follow. */
const CONGRESS = new RegExp(
  String.raw`\s+dai\s+hoi(?:\s+dai\s+bieu)?(?:\s+toan\s+quoc)?(?:\s+dang\s+bo(?:\s+${LEVEL})?)?(?:\s+${ROMAN})?`,
  'uy',
);
const CONGRESS_TAIL = new RegExp(
  String.raw`(?:\s+${ORDINAL})?(?:\s+(?:cua\s+)?dang(?:\s+cong\s+san\s+viet\s+nam)?(?![a-z]))?(?:${TERM})?`,
  'uy',
);
/** "Trung ương 4 khóa XII", "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII". */
const PLENUM = new RegExp(
  String.raw`\s+(?:(?:hoi\s+nghi\s+)?trung\s+uong\s+\d{1,2}|hoi\s+nghi\s+${ORDINAL},?\s+(?:cua\s+)?(?:ban\s+chap\s+hanh|bch)\s+(?:trung\s+uong|tw)(?:\s+dang)?)(?:\s*,?\s*\(?${TERM}\)?)`,
  'uy',
);
const PLACE = /\s+(\p{L}+)/uy;

/** Reads the name of a congress's or plenum's resolution, from the end of "Nghị quyết" on. */
export function readCongress(text: MatchText, at: number): ReadAt<WrittenTitle> | null {
  const plenum = matchAt(PLENUM, text.folded, at);
  if (plenum !== null) return titled(text, at, at + plenum[0].length, plenum);
  const congress = matchAt(CONGRESS, text.folded, at);
  if (congress === null) return null;
  const place = capitalsEnd(text, at + congress[0].length);
  const tail = matchAt(CONGRESS_TAIL, text.folded, place);
  const end = place + (tail?.[0].length ?? 0);
  // "Nghị quyết Đại hội" alone names no congress.
  return /^\s+dai\s+hoi(?:\s+dai\s+bieu)?$/u.test(text.folded.slice(at, end))
    ? null
    : titled(text, at, end, tail);
}

function titled(
  text: MatchText,
  at: number,
  end: number,
  match: RegExpExecArray | null,
): ReadAt<WrittenTitle> {
  const term = match?.slice(1).find((group) => group !== undefined);
  const title = originalWords(text, at, end).replace(/(\d{4})\s*[-–]\s*(\d{4})/u, '$1-$2');
  return {
    value: { title, year: null, term: term === undefined ? null : term.replace(/\s+/gu, '').toUpperCase() },
    end,
  };
}

function capitalsEnd(text: MatchText, from: number): number {
  let end = from;
  for (let words = 0; words < 4; words += 1) {
    const word = matchAt(PLACE, text.folded, end);
    if (word === null || !isCapital(text, end + word[0].length - (word[1]?.length ?? 0))) break;
    end += word[0].length;
  }
  return end;
}

function isCapital({ text, offsets }: MatchText, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(offsets[at], (offsets[at] ?? 0) + 1).normalize('NFC'));
}

/** A law's name begins with a capital; what follows is small words, "và" and commas among them. */
const LAW_WORD = /(\s*,)?\s+(\p{L}+)/uy;
const LAW_STOP = new Set(
  (
    'năm ngày số của là được quy có trên theo trong tại và các những này đã sẽ phải do khi để với cho ' +
    'hiện đang về nêu thì mà hoặc nhằm từ đến pháp văn'
  ).split(' '),
);
const MAX_LAW_WORDS = 16;
const AMENDING = /\s+sua\s+doi\s*,\s*bo\s+sung\s+(?:mot\s+so\s+dieu\s+)?cua\s+luat(?=\s)/uy;

/**
 * Reads the name of a law from the end of "Luật" on, with the year or the date by which it is told from its
 * namesakes: "Khoáng sản năm 2010", "Địa chất và khoáng sản".
 */
export function readLaw(text: MatchText, at: number): ReadAt<WrittenTitle> | null {
  const amending = matchAt(AMENDING, text.folded, at);
  const start = at + (amending?.[0].length ?? 0);
  let end = start;
  for (let words = 0; words < MAX_LAW_WORDS; words += 1) {
    const next = lawWord(text, end, end === start);
    if (next === null) break;
    end = next;
  }
  if (end === start) return null;
  const title = originalWords(text, at, end);
  if (readDate(text, end) !== null) return { value: { title, year: null, term: null }, end };
  const year = readYear(text, end);
  return { value: { title, year: year?.value ?? null, term: null }, end: year?.end ?? end };
}

/** Where the next word of a law's name ends, or null where the name is over. */
function lawWord(text: MatchText, at: number, first: boolean): number | null {
  const match = matchAt(LAW_WORD, text.folded, at);
  if (match === null || match[1] !== undefined) return null;
  const end = at + match[0].length;
  const written = text.text
    .slice(text.offsets[end - (match[2]?.length ?? 0)], text.offsets[end])
    .normalize('NFC');
  if (/^\p{Lu}/u.test(written)) return first ? end : null;
  if (first) return null;
  if (written === 'và') return lawWord(text, end, false);
  return LAW_STOP.has(written) ? null : end;
}
