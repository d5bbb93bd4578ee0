import { type FoldedText, foldWithOffsets } from './fold';

/**
 * A text folded for pattern matching: as {@link foldWithOffsets}, and every kind of dash is `-`, every double
 * quotation mark `"`, so that a pattern needs one spelling for each.
 */
export function matchText(text: string): FoldedText {
  const { folded, offsets } = foldWithOffsets(text);
  return { folded: folded.replace(/[‐‒–—―−]/gu, '-').replace(/[“”„‟«»]/gu, '"'), offsets };
}

/** The words of the original that a range of a folded text came from, white space as single spaces, in NFC. */
export function originalWords(text: string, { offsets }: FoldedText, start: number, end: number): string {
  return tidyWords(text.slice(offsets[start], offsets[end]));
}

/** White space as single spaces, none at the ends, in NFC. */
export function tidyWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** A run of a text in UTF-16 units, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
