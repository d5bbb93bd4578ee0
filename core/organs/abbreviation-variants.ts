import { fold } from '../vietnamese/fold';
import { syllables } from '../vietnamese/syllables';
import { ABBREVIATIONS } from './abbreviations';

type Pair = { readonly words: readonly string[]; readonly short: readonly string[] };

/** Folded, an abbreviation with a vowel in it is a syllable of its own: "TU" and "từ". */
const CONFUSING = /^(?:tu|hu|du)$/u;

const PAIRS: readonly Pair[] = ABBREVIATIONS.flatMap(([words, ...shorts]) =>
  shorts
    .filter((short) => !CONFUSING.test(fold(short)))
    .map((short) => ({ words: foldedSyllables(words), short: foldedSyllables(short) })),
);

const MAX_VARIANTS = 8;

/**
 * The same words with usual abbreviations written out, and with what can be abbreviated shortened: folded
 * syllables in, folded syllables out, the given ones first. For searching.
 */
export function abbreviationVariants(words: readonly string[]): (readonly string[])[] {
  const variants = new Map<string, readonly string[]>([[words.join(' '), words]]);
  for (const variant of variants.values()) {
    for (const { words: long, short } of PAIRS) {
      for (const other of [replaced(variant, short, long), replaced(variant, long, short)]) {
        if (other !== null && variants.size < MAX_VARIANTS) variants.set(other.join(' '), other);
      }
    }
  }
  return [...variants.values()];
}

function replaced(all: readonly string[], from: readonly string[], to: readonly string[]): string[] | null {
  const at = all.findIndex((_, start) => from.every((word, index) => all[start + index] === word));
  return at === -1 ? null : [...all.slice(0, at), ...to, ...all.slice(at + from.length)];
}

function foldedSyllables(text: string): string[] {
  return syllables(text).map(({ folded }) => folded);
}
