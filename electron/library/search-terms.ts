import { abbreviationVariants } from '../../core/organs/abbreviation-variants';
import { fold } from '../../core/vietnamese/fold';
import { syllables } from '../../core/vietnamese/syllables';

/** A text as the index keeps it: its folded syllables and their pairs, which stand for phrases. */
export function indexTerms(text: string): string {
  const terms = new Set<string>();
  for (const line of text.split('\n')) {
    let before = '';
    for (const { folded } of syllables(line)) {
      terms.add(folded);
      if (before !== '') terms.add(`${before}_${folded}`);
      before = folded;
    }
  }
  return [...terms].join(' ');
}

/** By what search results can be narrowed. */
export type Facet = 'kind' | 'year' | 'issuer' | 'lead' | 'state';

/** One word of the index that stands for a facet's value; equal for spellings that differ in marks only. */
export function facetTerm(facet: Facet, value: string): string {
  return `${facet}_${fold(value).replace(/[^\p{L}\p{N}]+/gu, '_')}`;
}

/** The words of a query, folded, with those that stand for the same: the last may be unfinished. */
export type QueryWords = readonly (readonly string[])[];

const MAX_WORDS = 24;

export function queryWords(query: string): QueryWords {
  const words = syllables(query)
    .slice(0, MAX_WORDS)
    .map(({ folded }) => folded);
  return words.length === 0 ? [] : abbreviationVariants(words);
}

export type MatchOptions = {
  readonly columns: 'heading' | 'heading body';
  readonly facets: readonly string[];
};

/** A MATCH expression for the words in this order, next to each other. */
export function phraseMatch(words: QueryWords, options: MatchOptions): string {
  return expression(
    words.map((variant) =>
      variant.length < 2 ? variant : variant.slice(1).map((word, index) => `${variant[index]}_${word}`),
    ),
    options,
  );
}

/** A MATCH expression for all of the words, anywhere. */
export function wordsMatch(words: QueryWords, options: MatchOptions): string {
  return expression(words, options);
}

/** A MATCH expression for the facets alone, whatever the words. */
export function facetsMatch(_words: QueryWords, { facets }: MatchOptions): string {
  return facets.map((facet) => `{facets} : "${facet}"`).join(' AND ');
}

function expression(variants: QueryWords, { columns, facets }: MatchOptions): string {
  const any = variants.map((terms) => `(${allOf(terms)})`).join(' OR ');
  const narrowed = facets.map((facet) => ` AND {facets} : "${facet}"`).join('');
  return `{${columns}} : (${any})${narrowed}`;
}

/** Terms are letters, digits and `_`, so quotation needs no escaping. */
function allOf(terms: readonly string[]): string {
  return terms.map((term, index) => `"${term}"${index === terms.length - 1 ? ' *' : ''}`).join(' AND ');
}
