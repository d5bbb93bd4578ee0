import { type SeedName, seedText } from './seeds';

/** What a seed's scan says was printed: its text, and which words of it were in italics. */
export type SeedPaper = { readonly text: string; readonly italics: readonly string[] };

/**
 * Reads the scan's own marks: `*…*` is italic, `**…**` bold, and a line `** X …*` a printed `* ` followed by
 * italics. White space is folded, for a page turn may break a paragraph anywhere.
 */
export function seedPaper(name: SeedName): SeedPaper {
  const italics: string[] = [];
  const text = seedText(name)
    .replace(/^\*\* (.+)\*$/gmu, (_, words: string) => `\u0001 *${words}*`)
    .replace(/\*\*([^*]+)\*\*/gu, '$1')
    .replace(/\*([^*]+)\*/gu, (_, words: string) => {
      italics.push(foldSpace(words));
      return words;
    })
    .replaceAll('\u0001', '*');
  return { text: foldSpace(text), italics };
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
