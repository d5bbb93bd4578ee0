import { foldLetters } from '../vietnamese/fold';
import { type MatchText, matchAt } from '../vietnamese/match-text';
import { canonicalSymbol, symbolParts } from './symbol';

/** Something read at one place of a text; `end` is an index of the folded text, exclusive. */
export type ReadAt<Value> = { readonly value: Value; readonly end: number };

const NUMBER = /(\d{1,6}(?:\.\d{1,3})?)(\s*\/\s*(?:19|20|21)\d\d(?!\d))?/uy;
/** A code after its separator. `QH15` names a National Assembly; other digits after a code are a footnote's. */
const CODE = /(\s*)[-/](\s*)([a-z&]+(?:\sr(?=\s*[-/]))?(?:(?<=\bqh)\d{1,2})?)(?![a-z])/uy;
const MAX_CODES = 5;

/**
 * Reads a number and symbol that begins at `at`: `10-NQ/TW`, `29- NQ/TW`, `243/2025/NĐ-CP`, `1088/SGDĐT-CTTT`.
 * A number with a year alone (`42/2024`) is read too; a bare number is none.
 */
export function readSymbol({ text, folded, offsets }: MatchText, at: number): ReadAt<string> | null {
  const number = matchAt(NUMBER, folded, at);
  if (number === null) return null;
  const numberEnd = at + number[0].length;
  let end = numberEnd;
  for (let codes = 0; codes < MAX_CODES; codes += 1) {
    const code = matchAt(CODE, folded, end);
    if (code === null || !isCode(code, text.slice(offsets[end], offsets[end + code[0].length]))) break;
    end += code[0].length;
  }
  if (end === numberEnd && number[2] === undefined) return null;
  const value = canonicalSymbol(text.slice(offsets[at], offsets[end]));
  return symbolParts(value) === null ? null : { value, end };
}

/**
 * `NQ`, `TTg`, `GDTrH&GDTX` are codes, mostly capitals; so is `nq` when nothing stands between it and its
 * separator. "5/tháng" has marks that no code has; "05-KH/TU - Tỉnh ủy" ends before the dash.
 */
function isCode([, before, after]: RegExpExecArray, written: string): boolean {
  const letters = written.normalize('NFC').replace(/[^\p{L}]/gu, '');
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals > 0) return capitals * 2 >= letters.length;
  return before === '' && after === '' && foldLetters(letters) === letters.replace(/đ/gu, 'd');
}
