import type { Block } from '../../../core/plan/blocks';
import { isText } from '../../../core/plan/inline';
import { assignmentOf } from '../../../core/plan/tasks';
import { inlineRuns } from '../../../core/plan/walk';
import { ownerItem } from '../session/in-hand';
import type { PlanIndex } from '../session/plan-index';

/**
 * The id by which the library knows the block in hand as something that answers points: the item of a task, or
 * running text that holds a duty. Null for everything else.
 */
export function answeringItem(index: PlanIndex, block: Block): string | null {
  const item = ownerItem(index, block.id);
  const at = item === null ? -1 : index.plan.blocks.indexOf(item);
  const isTask = item !== null && assignmentOf(index.plan.blocks, at) !== undefined;
  if (block !== item && hasDuty(block)) return block.id;
  if (isTask) return item.id;
  return hasDuty(block) ? block.id : null;
}

function hasDuty(block: Block): boolean {
  if (block.type !== 'item' && block.type !== 'paragraph' && block.type !== 'table') return false;
  return inlineRuns(block).some(({ inlines }) =>
    inlines.some((inline) => !isText(inline) && 'role' in inline && inline.role !== undefined),
  );
}
