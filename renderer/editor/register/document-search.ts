import type { DocumentEntry } from '../../../core/citations/document-entry';
import { citationWords } from '../../../core/citations/format-citation';
import { symbolKey } from '../../../core/citations/symbol';
import { fold } from '../../../core/vietnamese/fold';

/** So many are offered at once; more are found by typing on. */
const MOST = 40;

/** What an entry is found by, folded once: entries never change in place. */
type SearchKey = { readonly symbol: string; readonly name: string; readonly all: string };

const keys = new WeakMap<DocumentEntry, SearchKey>();

/**
 * The documents that a query may mean, best first: case, diacritics and the word "số" do not count; every word
 * of the query must begin a word of kind, symbol, title, date, issuer or subject. Among equals the given order.
 */
export function searchDocuments(documents: readonly DocumentEntry[], query: string): DocumentEntry[] {
  const words = withoutSo(fold(query));
  if (words === '') return documents.slice(0, MOST);
  const symbol = symbolKey(query);
  const ranked: DocumentEntry[][] = [[], [], [], []];
  for (const entry of documents) ranked[rankOf(keyOf(entry), words, symbol)]?.push(entry);
  return ranked.flat().slice(0, MOST);
}

const NO_MATCH = 9;

function rankOf(key: SearchKey, words: string, symbol: string): number {
  if (key.symbol !== '' && key.symbol === symbol) return 0;
  if (key.symbol !== '' && key.symbol.startsWith(symbol)) return 1;
  if (key.name.startsWith(words)) return 2;
  return words.split(' ').every((word) => beginsAWord(key.all, word)) ? 3 : NO_MATCH;
}

function keyOf(entry: DocumentEntry): SearchKey {
  const known = keys.get(entry);
  if (known !== undefined) return known;
  const key = {
    symbol: entry.symbol === null ? '' : symbolKey(entry.symbol),
    name: withoutSo(fold(citationWords(entry, 'later'))),
    all: withoutSo(fold(citationWords(entry, 'first'))),
  };
  keys.set(entry, key);
  return key;
}

function withoutSo(folded: string): string {
  return folded.replace(/(^| )so (?=\d)/u, '$1');
}

function beginsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
