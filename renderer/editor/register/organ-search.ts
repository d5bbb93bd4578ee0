import type { Organ } from '../../../core/organs/organ';
import { fold } from '../../../core/vietnamese/fold';

/** So many are offered at once; more are found by typing on. */
const MOST = 40;

/**
 * The organs that a query may mean, best first: case and diacritics do not count, every word of the query must
 * begin a word of a name, and the initials of a name find it too ("ubnd").
 */
export function searchOrgans(organs: readonly Organ[], query: string): Organ[] {
  const words = fold(query);
  if (words === '') return organs.slice(0, MOST);
  return organs
    .map((organ) => ({ organ, rank: rankOf(organ, words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || a.organ.name.localeCompare(b.organ.name, 'vi'))
    .slice(0, MOST)
    .map(({ organ }) => organ);
}

/** The organ whose name is just that, but for case, diacritics and spaces. */
export function organNamed(organs: readonly Organ[], name: string): Organ | undefined {
  const wanted = name.normalize('NFC').trim().toLocaleLowerCase('vi');
  return organs.find((organ) => organ.name.toLocaleLowerCase('vi') === wanted);
}

const NO_MATCH = 9;

function rankOf(organ: Organ, query: string): number {
  const names = [organ.name, organ.short ?? '', organ.symbol ?? ''].filter((name) => name !== '').map(fold);
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  if (names.some((name) => name.includes(` ${query}`))) return 2;
  if (names.some((name) => beginsWords(name, query))) return 3;
  if (names.some((name) => initials(name).includes(query.replaceAll(' ', '')))) return 4;
  return names.some((name) => name.includes(query)) ? 5 : NO_MATCH;
}

function beginsWords(name: string, query: string): boolean {
  const words = name.split(/[\s,;()-]+/u);
  return query.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

function initials(name: string): string {
  return name
    .split(/[\s,;()-]+/u)
    .map((word) => word.charAt(0))
    .join('');
}
