import { foldLetters } from './fold';
import type { TextRange } from './match-text';

/** A syllable (or a number) of a text: folded, and where it stands. */
export type Syllable = TextRange & { readonly folded: string };

/** The syllables of a text in order; marks and white space separate them. */
export function syllables(text: string): Syllable[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    folded: foldLetters(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
