import { type Syllable, syllables } from '../vietnamese/syllables';
import type { TraceItem } from './trace-link';

/** A register of texts made ready for many comparisons. */
export type WordingIndex = {
  readonly items: readonly IndexedItem[];
  /** How telling a term is: rare terms weigh more. Terms that no item has weigh most. */
  readonly weightOf: (term: string) => number;
};

type IndexedItem = { readonly item: TraceItem; readonly terms: Terms; readonly length: number };
/** How often a text has each syllable and each pair of neighbours. */
type Terms = ReadonlyMap<string, number>;

export type Suggestion = {
  readonly item: TraceItem;
  /** 0 (nothing in common) to 1 (the same wording). */
  readonly score: number;
  /** The phrases of the item, two syllables or longer, that the text has too: the longest first. */
  readonly shared: readonly string[];
};

/** Prepares items for {@link suggestByWording}. */
export function wordingIndex(items: readonly TraceItem[]): WordingIndex {
  const all = items.map((item) => ({ item, terms: termsOf(syllables(item.text)) }));
  const inItems = new Map<string, number>();
  for (const { terms } of all) {
    for (const term of terms.keys()) inItems.set(term, (inItems.get(term) ?? 0) + 1);
  }
  const weightOf = (term: string) => Math.log(1 + (items.length + 1) / ((inItems.get(term) ?? 0) + 0.5));
  return { items: all.map((entry) => ({ ...entry, length: lengthOf(entry.terms, weightOf) })), weightOf };
}

/** The least score of a suggestion worth showing; see the measurement in its test. */
export const WORTH_SHOWING = 0.22;

/**
 * Ranks items by the wording that they share with a text: syllables and pairs of neighbours, weighed by how rare
 * each is among the items (TF-IDF). Marks and case do not count.
 */
export function suggestByWording(
  text: string,
  index: WordingIndex,
  { limit = 5, least = WORTH_SHOWING }: { readonly limit?: number; readonly least?: number } = {},
): Suggestion[] {
  const terms = termsOf(syllables(text));
  const length = lengthOf(terms, index.weightOf);
  return index.items
    .map((entry) => ({ entry, score: likeness(terms, length, entry, index) }))
    .filter(({ score }) => score > 0 && score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry: { item }, score }) => ({ item, score, shared: sharedPhrases(item.text, terms) }));
}

function termsOf(found: readonly Syllable[]): Terms {
  const terms = new Map<string, number>();
  found.forEach(({ folded }, at) => {
    const next = found[at + 1];
    for (const term of next === undefined ? [folded] : [folded, `${folded} ${next.folded}`])
      terms.set(term, (terms.get(term) ?? 0) + 1);
  });
  return terms;
}

/** Repeating a word adds less each time. */
function weight(count: number, term: string, weightOf: (term: string) => number): number {
  return (1 + Math.log(count)) * weightOf(term);
}

function lengthOf(terms: Terms, weightOf: (term: string) => number): number {
  let sum = 0;
  for (const [term, count] of terms) sum += weight(count, term, weightOf) ** 2;
  return Math.sqrt(sum);
}

/**
 * Half the cosine of the two texts, half the share of the text's own weight that the item has: a point of one
 * line that a long task repeats word for word is no worse answered than by a task of one line.
 */
function likeness(terms: Terms, length: number, entry: IndexedItem, { weightOf }: WordingIndex): number {
  if (length === 0 || entry.length === 0) return 0;
  let product = 0;
  let found = 0;
  for (const [term, count] of terms) {
    const other = entry.terms.get(term);
    if (other === undefined) continue;
    const own = weight(count, term, weightOf);
    product += own * weight(other, term, weightOf);
    found += own ** 2;
  }
  return (product / (length * entry.length) + found / length ** 2) / 2;
}

const MAX_PHRASES = 3;

function sharedPhrases(text: string, terms: Terms): string[] {
  const found = syllables(text);
  const phrases = new Set<string>();
  for (let at = 0; at < found.length; ) {
    let end = at;
    while (terms.has(`${found[end]?.folded} ${found[end + 1]?.folded}`)) end += 1;
    if (end > at) phrases.add(text.slice(found[at]?.start, found[end]?.end).replace(/\s+/gu, ' '));
    at = end + 1;
  }
  return [...phrases].sort((a, b) => b.length - a.length).slice(0, MAX_PHRASES);
}
