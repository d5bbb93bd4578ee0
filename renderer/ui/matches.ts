import { fold } from '../../core/vietnamese/fold';

/** Whether every word of the query occurs somewhere in the text, without regard to case and diacritics. */
export function matchesWords(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
