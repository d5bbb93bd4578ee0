import type { Block, Item } from '../plan/blocks';

/** True when what follows an item right away belongs to it: its text, its table or a deeper item. */
export function opensMore(item: Item, next: Block | undefined): boolean {
  return (
    next?.type === 'paragraph' || next?.type === 'table' || (next?.type === 'item' && next.depth > item.depth)
  );
}

/**
 * True for words that are a title rather than a sentence: no mark at their end. An item with such words that
 * opens something is a heading; paper and page both go by this.
 */
export function isTitle(words: string): boolean {
  const text = words.trimEnd();
  return text !== '' && !/[.;:,!?…]["”’»)\]]*$/u.test(text);
}
