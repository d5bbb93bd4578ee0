import { type FoldedText, foldWithOffsets } from './fold';

/**
 * A text folded for pattern matching: as {@link foldWithOffsets}, and every kind of dash is `-`, every double
 * quotation mark `"`, every run of white space one space (one line feed where a paragraph ends), so that a
 * pattern needs one spelling for each and no run of white space makes it slow.
 */
export function matchText(text: string): MatchText {
  const { folded, offsets } = foldWithOffsets(text);
  const places: number[] = [];
  const matched = folded
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/(\s+)|[^\s]+/gu, (run: string, space: string | undefined, at: number) => {
      const kept = space === undefined ? run : spaceFor(run);
      for (let index = 0; index < kept.length; index += 1) places.push(offsets[at + index] ?? text.length);
      return kept;
    });
  return { text, folded: matched, offsets: [...places, text.length] };
}

function spaceFor(run: string): string {
  return run.indexOf('\n') === run.lastIndexOf('\n') ? ' ' : '\n';
}

/** A folded text together with what it was folded from. */
export type MatchText = FoldedText & { readonly text: string };

/** Matches a sticky expression at one place of a text, or nowhere. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  if (!expression.sticky) throw new Error(`Not sticky: ${expression.source}`);
  expression.lastIndex = at;
  return expression.exec(text);
}

/** The words of the original that a range of a folded text came from, white space as single spaces, in NFC. */
export function originalWords({ text, offsets }: MatchText, start: number, end: number): string {
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
