import type { BodyBlock, Item, ItemOrigin } from './blocks';
import { numberBlocks } from './numbering';
import { subtreeEnd } from './outline';
import type { Plan, References } from './plan';
import { summarise } from './summary';
import { usedReferences } from './used-references';

/** An item with what belongs to it (its extent, and deeper items), and what its entities refer to. */
export type TaskFragment = {
  readonly blocks: readonly [Item, ...BodyBlock[]];
  readonly references: References;
};

/**
 * An item of a plan for putting into another, which remembers where it came from. Its ids are still those of the
 * source. Undefined when the plan has no such item.
 */
export function taskCopy(plan: Plan, itemId: string): TaskFragment | undefined {
  const index = plan.blocks.findIndex(({ id }) => id === itemId);
  const item = plan.blocks[index];
  if (item?.type !== 'item') return undefined;
  const others = plan.blocks.slice(index + 1, subtreeEnd(plan.blocks, index)) as BodyBlock[];
  return {
    blocks: [{ ...item, origin: originOf(plan, itemId) }, ...others],
    references: usedReferences(plan.references, [item, ...others]),
  };
}

function originOf(plan: Plan, item: string): ItemOrigin {
  const path = numberBlocks(plan.blocks, plan.settings.numbering).get(item)?.path;
  const { symbol } = summarise(plan);
  return {
    plan: plan.id,
    item,
    ...(path === undefined || path === '' ? {} : { path }),
    ...(symbol === null ? {} : { symbol }),
  };
}
