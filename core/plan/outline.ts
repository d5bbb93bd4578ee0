import { type Block, isBodyBlock } from './blocks';

/**
 * The index after an item's **own extent**: up to the next item or appendix, or the end of the body. Its
 * paragraphs, tables and its assignment stand in it; deeper items do not.
 */
export function ownExtentEnd(blocks: readonly Block[], index: number): number {
  let end = index + 1;
  for (let block = blocks[end]; block !== undefined; block = blocks[end]) {
    if (!isBodyBlock(block) || block.type === 'item' || block.type === 'appendix') break;
    end += 1;
  }
  return end;
}

/** The index after an item's **subtree**: its own extent and every deeper item with theirs. */
export function subtreeEnd(blocks: readonly Block[], index: number): number {
  const item = blocks[index];
  if (item?.type !== 'item') return index + 1;
  let end = ownExtentEnd(blocks, index);
  for (let block = blocks[end]; block?.type === 'item' && block.depth > item.depth; block = blocks[end]) {
    end = ownExtentEnd(blocks, end);
  }
  return end;
}

/** The index of the item in whose own extent the block at `index` stands (itself, for an item), or -1. */
export function ownerIndex(blocks: readonly Block[], index: number): number {
  for (let at = index; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined || block.type === 'appendix' || !isBodyBlock(block)) return -1;
    if (block.type === 'item') return at;
  }
  return -1;
}

/** Index of the first appendix, or of `recipients` when there is none: where the main text ends. */
export function mainTextEnd(blocks: readonly Block[]): number {
  const end = blocks.findIndex(({ type }) => type === 'appendix' || type === 'recipients');
  return end === -1 ? blocks.length : end;
}
