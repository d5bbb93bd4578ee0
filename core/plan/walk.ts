import type { Block } from './blocks';
import { type Entity, type Inline, isText } from './inline';

/** A run of inlines with the JSON path of its parent inside the plan. */
export type InlineRun = { readonly inlines: readonly Inline[]; readonly place: string };

/** Every run of inlines of a block, in printed order. `place` is the block's own JSON path. */
export function inlineRuns(block: Block, place = ''): InlineRun[] {
  switch (block.type) {
    case 'item':
    case 'paragraph':
    case 'appendix':
      return [{ inlines: block.children, place }];
    case 'table':
      return block.children.flatMap((row, rowIndex) =>
        row.children.map((cell, cellIndex) => ({
          inlines: cell.children,
          place: `${place}.children[${rowIndex}].children[${cellIndex}]`,
        })),
      );
    default:
      return block.children.map((child, index) => ({
        inlines: child.children,
        place: `${place}.children[${index}]`,
      }));
  }
}

/** Every entity of the blocks, in printed order, with its block. */
export function* entitiesOf(
  blocks: readonly Block[],
): Generator<{ readonly entity: Entity; readonly block: Block }> {
  for (const block of blocks) {
    for (const run of inlineRuns(block)) {
      for (const inline of run.inlines) {
        if (!isText(inline) && inline.type !== 'slot') yield { entity: inline, block };
      }
    }
  }
}
