import { fold, foldLetters } from '../vietnamese/fold';
import { DOCUMENT_KINDS, kindOfCode } from './document-kinds';

/** Codes of symbols that are not all capitals, or have a letter that is easily typed without its mark. */
const KNOWN_CODES: ReadonlyMap<string, string> = new Map(
  [...DOCUMENT_KINDS.flatMap(({ code }) => code ?? []), 'TTg', 'ĐU', 'HĐND', 'BCSĐ', 'ĐĐ'].map((code) => [
    fold(code),
    code,
  ]),
);

/**
 * A symbol as it is kept: no white space, plain hyphens, NFC. One typed in small letters throughout gets its
 * capitals and the marks of known codes back (`10-nq/tw` → `10-NQ/TW`, `5-qd/tw` → `5-QĐ/TW`); otherwise the
 * case is the writer's own.
 */
export function canonicalSymbol(written: string): string {
  const symbol = written
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .replace(/[‐‑‒–—―−]/gu, '-');
  if (/\p{Lu}/u.test(symbol)) return symbol;
  return symbol.replace(/[\p{L}&]+/gu, (code) => KNOWN_CODES.get(foldLetters(code)) ?? code.toUpperCase());
}

/** Equal for every spelling of one symbol: case, marks, white space, dashes and leading zeros do not count. */
export function symbolKey(symbol: string): string {
  return foldLetters(canonicalSymbol(symbol)).replace(/^0+(?=\d)/u, '');
}

export type SymbolParts = {
  /** "10", "66.2". */
  readonly number: string;
  /** The year inside a State symbol: 2025 in `243/2025/NĐ-CP`. */
  readonly year: number | null;
  /** The codes after number and year: `['NQ', 'TW']`, `['NĐ', 'CP']`. */
  readonly codes: readonly string[];
  /** The kind's code among them, when it is a known one. */
  readonly kindCode: string | null;
};

/** Takes a symbol apart; null when it does not begin with a number. */
export function symbolParts(symbol: string): SymbolParts | null {
  const match = /^(\d+(?:\.\d+)?)(?:\/((?:19|20|21)\d\d)(?![\d]))?((?:[-/][\p{L}&\d]+)*)$/u.exec(
    canonicalSymbol(symbol),
  );
  if (match === null) return null;
  const codes = (match[3] ?? '').split(/[-/]/u).filter((code) => code !== '');
  return {
    number: match[1] ?? '',
    year: match[2] === undefined ? null : Number(match[2]),
    codes,
    kindCode: codes.find((code) => kindOfCode(code) !== undefined) ?? null,
  };
}
