import { citationWords } from '../../core/citations/format-citation';
import { fold } from '../../core/vietnamese/fold';
import type { DocumentLine } from './use-documents';

/** What narrows the list: words, and one kind, state and issuer; empty for any. */
export type DocumentFilter = {
  readonly query: string;
  readonly kind: string;
  readonly state: string;
  readonly issuer: string;
};

export const NO_FILTER: DocumentFilter = { query: '', kind: '', state: '', issuer: '' };

/** Each line's words as they are searched; folding ten thousand lines at every letter would be felt. */
const searched = new WeakMap<DocumentLine, string>();

function wordsOf(line: DocumentLine): string {
  const known = searched.get(line);
  if (known !== undefined) return known;
  const words = fold(citationWords(line, 'first'));
  searched.set(line, words);
  return words;
}

/** The lines that have every word of the query, without regard to case and diacritics, and are of that kind. */
export function filterDocuments(
  lines: readonly DocumentLine[],
  { query, kind, state, issuer }: DocumentFilter,
): readonly DocumentLine[] {
  const words = fold(query).split(' ');
  return lines.filter(
    (line) =>
      (kind === '' || line.kind === kind) &&
      (state === '' || line.state === state) &&
      (issuer === '' || line.issuer === issuer) &&
      words.every((word) => wordsOf(line).includes(word)),
  );
}

/** The values that lines have for something, each once, in the order of the Vietnamese alphabet. */
export function valuesOf(lines: readonly DocumentLine[], of: 'kind' | 'issuer'): readonly string[] {
  const values = new Set(lines.flatMap((line) => line[of] ?? []));
  return [...values].sort(new Intl.Collator('vi').compare);
}
