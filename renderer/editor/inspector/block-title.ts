import type { Block } from '../../../core/plan/blocks';
import { assignmentOf } from '../../../core/plan/tasks';
import { editorStrings } from '../../strings/editor';
import { ownerItem } from '../session/in-hand';
import type { PlanIndex } from '../session/plan-index';

const words = editorStrings.inspector.titles;

/** What the inspector speaks of: a task or an item by its full path, for a plan may have two "2.1". */
export function blockTitle(index: PlanIndex, block: Block): string {
  switch (block.type) {
    case 'item':
    case 'paragraph':
    case 'assignment':
    case 'table': {
      const item = ownerItem(index, block.id);
      if (item === null) return openingTitle(index, block);
      const at = index.plan.blocks.indexOf(item);
      const path = index.numbers.get(item.id)?.path ?? '';
      return assignmentOf(index.plan.blocks, at) === undefined ? words.item(path) : words.task(path);
    }
    case 'appendix':
      return index.numbers.get(block.id)?.label ?? words.appendix;
    default:
      return words[block.type];
  }
}

/** What stands before the first item: of the main text, or of an appendix. */
function openingTitle({ plan, numbers, appended }: PlanIndex, block: Block): string {
  if (!appended.has(block.id)) return words.opening;
  const before = plan.blocks.slice(0, plan.blocks.indexOf(block));
  const appendix = before.findLast(({ type }) => type === 'appendix');
  return numbers.get(appendix?.id ?? '')?.label ?? words.appendix;
}
