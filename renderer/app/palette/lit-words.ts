import { abbreviationVariants } from '../../../core/organs/abbreviation-variants';
import type { TextRange } from '../../../core/vietnamese/match-text';
import { type Syllable, syllables } from '../../../core/vietnamese/syllables';

/** The words of a query, folded, with those that stand for the same: the last may be unfinished. */
export type SoughtWords = readonly (readonly string[])[];

export function soughtWords(query: string): SoughtWords {
  const words = syllables(query).map(({ folded }) => folded);
  return words.length === 0 ? [] : abbreviationVariants(words);
}

/** Where a text has all of the words, as the library's search compares them; null where it does not. */
export function litWords(text: string, sought: SoughtWords): TextRange[] | null {
  const found = syllables(text);
  for (const words of sought) {
    const isHit = ({ folded }: Syllable) =>
      words.some((word, at) => fits(folded, word, at === words.length - 1));
    const isThere = (word: string, at: number) =>
      found.some(({ folded }) => fits(folded, word, at === words.length - 1));
    if (words.every(isThere)) return found.filter(isHit).map(({ start, end }) => ({ start, end }));
  }
  return null;
}

function fits(folded: string, word: string, isLast: boolean): boolean {
  return isLast ? folded.startsWith(word) : folded === word;
}
