import type { TextRange } from '../../core/vietnamese/match-text';
import { type Syllable, syllables } from '../../core/vietnamese/syllables';
import type { QueryWords } from './search-terms';

/** A stretch of a text with the words of the query in it, for showing them lit. */
export type Excerpt = { readonly text: string; readonly lit: readonly TextRange[] };

/** How well a text answers a query: the words next to each other, or how many of them are there at all. */
export type Hits = { readonly phrase: boolean; readonly words: number; readonly lit: readonly TextRange[] };

export function hitsIn(text: string, words: QueryWords): Hits {
  const found = syllables(text);
  const phrases = words.flatMap((variant) => runsOf(found, variant));
  if (phrases.length > 0) {
    const [first = []] = words;
    return { phrase: true, words: first.length, lit: tidy(phrases) };
  }
  const lit: TextRange[] = [];
  const seen = new Set<string>();
  const full = new Set(words.flatMap((variant) => variant.slice(0, -1)));
  const last = words.flatMap((variant) => variant.slice(-1));
  for (const syllable of found) {
    const open = last.find((word) => syllable.folded.startsWith(word));
    if (!full.has(syllable.folded) && open === undefined) continue;
    seen.add(full.has(syllable.folded) ? syllable.folded : (open ?? ''));
    lit.push({ start: syllable.start, end: syllable.end });
  }
  return { phrase: false, words: seen.size, lit };
}

function runsOf(found: readonly Syllable[], variant: readonly string[]): TextRange[] {
  const runs: TextRange[] = [];
  for (let at = 0; at + variant.length <= found.length; at += 1) {
    const fits = variant.every((word, index) => {
      const folded = found[at + index]?.folded ?? '';
      return index === variant.length - 1 ? folded.startsWith(word) : folded === word;
    });
    const first = found[at];
    const last = found[at + variant.length - 1];
    if (fits && first !== undefined && last !== undefined) runs.push({ start: first.start, end: last.end });
  }
  return runs;
}

/** In order, none over another. */
function tidy(ranges: readonly TextRange[]): TextRange[] {
  let end = -1;
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

const BEFORE = 60;
const LONGEST = 220;

const CUT = '… ';

/** True for an excerpt that does not begin where its text does. */
export function isCut({ text }: Excerpt): boolean {
  return text.startsWith(CUT);
}

/** The part of a text around its first lit words, cut between words. */
export function excerptOf(text: string, { lit }: Hits): Excerpt {
  const first = lit[0]?.start ?? 0;
  const start = first <= BEFORE || text.length <= LONGEST ? 0 : text.lastIndexOf(' ', first - BEFORE) + 1;
  const limit = start + LONGEST;
  const end =
    limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), lit[0]?.end ?? limit);
  const head = start === 0 ? '' : CUT;
  const tail = end === text.length ? '' : ' …';
  return {
    text: `${head}${text.slice(start, end)}${tail}`,
    lit: lit
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({
        start: range.start - start + head.length,
        end: range.end - start + head.length,
      })),
  };
}
