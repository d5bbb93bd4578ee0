import type { Block, Item } from '../../../core/plan/blocks';
import { isBodyBlock } from '../../../core/plan/blocks';
import type { PlanIndex } from './plan-index';
import type { PlanStore } from './plan-store';

/** The block in which the caret stands. */
export function blockInHand(store: PlanStore): Block | null {
  const place = store.place();
  return place === null ? null : blockById(store.index(), place.block);
}

export function blockById({ plan }: PlanIndex, id: string): Block | null {
  return plan.blocks.find((block) => block.id === id) ?? null;
}

/** The item in whose own extent a block stands. */
export function ownerItem(index: PlanIndex, blockId: string): Item | null {
  const owner = index.owners.get(blockId);
  const item = owner === undefined ? null : blockById(index, owner);
  return item?.type === 'item' ? item : null;
}

/** What moving, copying and removing take: the body block in hand; for an assignment the item it belongs to. */
export function movableInHand(store: PlanStore): string | null {
  const block = blockInHand(store);
  if (block === null || !isBodyBlock(block)) return null;
  return block.type === 'assignment' ? (store.index().owners.get(block.id) ?? null) : block.id;
}
