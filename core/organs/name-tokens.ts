import { foldLetters } from '../vietnamese/fold';
import type { TextRange } from '../vietnamese/match-text';
import { toneKey } from '../vietnamese/tone-marks';

/** A word of a text or of a name, and what separates it from the word before it. */
export type NameToken = TextRange & {
  /** Lower case, without marks. */
  readonly folded: string;
  /** Lower case with its marks, the tone mark last: equal for both conventions of placing it. */
  readonly spelled: string;
  /** The word itself in NFC. */
  readonly written: string;
  /** Without white space: '', ',', '-', '&', '.', …, a line feed where a paragraph ends. The first word has none. */
  readonly separator: string;
  /** Written in capitals throughout, and longer than one letter. */
  readonly capitals: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, in order. */
export function nameTokens(text: string): NameToken[] {
  let end = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const written = match[0].normalize('NFC');
    const between = end === 0 ? '' : text.slice(end, match.index);
    end = match.index + match[0].length;
    return {
      start: match.index,
      end,
      folded: foldLetters(written),
      spelled: toneKey(written.toLowerCase()),
      written,
      separator: separatorOf(between),
      capitals: /^[\p{Lu}\d]{2,}$/u.test(written),
    };
  });
}

/** A full stop inside an abbreviation ("VP.TU") separates no more than a space; one at a sentence's end does. */
function separatorOf(between: string): string {
  if (between === '.') return '';
  if (between.indexOf('\n') !== between.lastIndexOf('\n')) return '\n';
  const marks = between.replace(/\s+/gu, '').replace(/[‐‑‒–—−]/gu, '-');
  return marks === '&' && /\s/u.test(between) ? '' : marks;
}

/**
 * Whether a text separates two words as a name does. A dash may be missing or too many ("chính trị-xã hội"),
 * a comma missing; a comma, semicolon or full stop too many ends the name.
 */
function separates(text: string, name: string): boolean {
  if (text === name) return true;
  return (text === '' && (name === '-' || name === ',' || name === '/')) || (text === '-' && name === '');
}

/** How well the words of a text spell those of a name: the better, the lower. Null when they do not. */
export function spellingErrors(text: readonly NameToken[], name: readonly NameToken[]): number | null {
  let right = 0;
  let bare = 0;
  let wrong = 0;
  for (const [index, expected] of name.entries()) {
    const token = text[index];
    if (token === undefined || token.folded !== expected.folded) return null;
    if (index > 0 && !separates(token.separator, expected.separator)) return null;
    if (expected.capitals) {
      if (token.written !== expected.written) return null;
    } else if (token.spelled === expected.spelled) right += expected.folded === expected.spelled ? 0 : 1;
    else if (token.spelled === token.folded) bare += 1;
    else wrong += 1;
  }
  // Typed without marks altogether; else a missing mark is forgiven in half of the words, a wrong one in a
  // quarter, so that "các số ban ngành" is no "các sở, ban, ngành".
  if (right === 0 && wrong === 0) return bare;
  const errors = bare + 2 * wrong;
  return errors * 2 <= right + bare + wrong ? errors : null;
}
