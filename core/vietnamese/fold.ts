/**
 * Folding for comparison: what users ignore when they look for a word (case, tone marks, vowel marks, đ/d,
 * ligatures of width, runs of white space) is removed. The result is for comparing only, never for showing.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(/\s+/gu, ' ').trim();
}

/** As {@link fold}, but keeps white space as it is: each code point of `text` becomes zero or more characters. */
export function foldLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
}

/** A folded text with, for each of its UTF-16 units, the offset in the original that it came from. */
export type FoldedText = { readonly folded: string; readonly offsets: readonly number[] };

/**
 * Folds letter by letter and remembers where each came from, so that a match in the folded text can be
 * marked in the original. `offsets` has one entry more than `folded`: the end of the original.
 */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const point of text) {
    const plain = foldLetters(point);
    for (let i = 0; i < plain.length; i += 1) offsets.push(at);
    folded += plain;
    at += point.length;
  }
  offsets.push(text.length);
  return { folded, offsets };
}
