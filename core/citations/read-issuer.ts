import { type MatchText, matchAt, originalWords } from '../vietnamese/match-text';
import { KIND_PATTERN } from './document-kinds';
import { ISSUER_HEAD, KNOWN_ISSUER } from './issuer-names';
import type { ReadAt } from './read-symbol';

/** An issuer as written, and the congress term ("XIII") that may follow its name. */
export type WrittenIssuer = { readonly name: string; readonly term: string | null };

const OF = /(?:\s*,)?\s*cua\s+/uy;
const TERM = /(?:\s*,)?\s*(\()?\s*khoa\s+([ivxlc]+)(?![a-z0-9])\s*(\))?/uy;
const WORD = /\s+(-\s+)?([\p{L}&]+)/uy;
const KIND = new RegExp(`(?:${KIND_PATTERN})(?![a-z])`, 'uy');

/** Small words that never stand inside a name: what follows one is no longer the issuer. */
const STOP = new Set(
  (
    'về việc thực triển ban quy hướng sửa bổ đề kèm phải được đến trên trong theo nhằm gắn là có cho của với tại ' +
    'từ đã sẽ đang yêu giao chỉ phê công ở gửi thì thông xác khẳng nêu ngày năm nhiệm số các những này do mà khi ' +
    'sau trước vào trình'
  ).split(' '),
);
const MAX_WORDS = 14;

/**
 * Reads "của …" after a citation's number and date: a body whose name is known, or any other as far as its
 * capitals and small words go. Null where no body is named ("của tỉnh", "của pháp luật").
 */
export function readIssuer(text: MatchText, at: number): ReadAt<WrittenIssuer> | null {
  const of = matchAt(OF, text.folded, at);
  if (of === null) return null;
  const start = at + of[0].length;
  const known = matchAt(KNOWN_ISSUER, text.folded, start);
  const nameEnd =
    known === null
      ? otherBodyEnd(text, start)
      : placeEnd(text, start + known[0].length, isShouted(text, start));
  if (nameEnd === null) return null;
  const term = matchAt(TERM, text.folded, nameEnd);
  const bracketed = term !== null && (term[1] === undefined) === (term[3] === undefined);
  return {
    value: {
      name: originalWords(text, start, nameEnd),
      term: bracketed ? (term[2] ?? '').toUpperCase() : null,
    },
    end: bracketed ? nameEnd + term[0].length : nameEnd,
  };
}

/** A heading in capitals throughout says nothing by its capitals. */
function isShouted(text: MatchText, start: number): boolean {
  const words = text.text.slice(text.offsets[start], (text.offsets[start] ?? 0) + 40);
  return !/\p{Ll}/u.test(words);
}

type Word = {
  readonly folded: string;
  readonly written: string;
  readonly capital: boolean;
  readonly end: number;
};

function nextWord(text: MatchText, at: number): Word | null {
  const match = matchAt(WORD, text.folded, at);
  if (match === null) return null;
  const folded = match[2] ?? '';
  const end = at + match[0].length;
  const written = text.text.slice(text.offsets[end - folded.length], text.offsets[end]).normalize('NFC');
  return { folded, written, capital: /^\p{Lu}/u.test(written), end };
}

/** After a known body: the capitalised words of its place, "Tỉnh ủy Lào Cai". */
function placeEnd(text: MatchText, from: number, shouted: boolean): number {
  let end = from;
  for (let words = 0; words < 5 && !shouted; words += 1) {
    const word = nextWord(text, end);
    if (word === null || !word.capital || beginsKind(text, word)) break;
    end = word.end;
  }
  return end;
}

function beginsKind({ folded }: MatchText, word: Word): boolean {
  return matchAt(KIND, folded, word.end - word.folded.length) !== null;
}

/**
 * A body that is not known: from a head word on, small words and capitals, up to a stop word, a mark of
 * punctuation or another document. Its name ends with its last capital, or with the small words after it that
 * complete it ("Cục Hóa chất").
 */
function otherBodyEnd(text: MatchText, start: number): number | null {
  const head = matchAt(ISSUER_HEAD, text.folded, start);
  if (head === null) return null;
  let end = start + head[0].length;
  let sinceCapital = 0;
  let capitals = 0;
  for (let words = 0; words < MAX_WORDS; words += 1) {
    const word = nextWord(text, end);
    if (word === null || beginsKind(text, word)) break;
    if (!word.capital && (STOP.has(word.written) || (capitals > 0 && sinceCapital > 2))) break;
    sinceCapital = word.capital ? 0 : sinceCapital + 1;
    capitals += word.capital ? 1 : 0;
    end = word.end;
  }
  return capitals === 0 ? null : end;
}
