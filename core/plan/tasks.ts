import type { Assignment, Block, Item } from './blocks';
import type { OrganEntity, ScheduleEntity } from './inline';
import { isText } from './inline';
import { type ItemNumber, numberBlocks } from './numbering';
import { ownExtentEnd, ownerIndex } from './outline';
import type { Plan } from './plan';
import { type AssignmentData, assignmentData, printContext, printedWords } from './printed-words';
import { inlineRuns } from './walk';

/** An item with an assignment in its own extent. */
export type Task = AssignmentData & {
  readonly item: Item;
  readonly assignment: Assignment;
  readonly number: ItemNumber;
  /** The item's own words as printed, without its label. */
  readonly text: string;
};

/** The assignment in the own extent of the item at `index`: it stands last there. */
export function assignmentOf(blocks: readonly Block[], index: number): Assignment | undefined {
  const last = blocks[ownExtentEnd(blocks, index) - 1];
  return last?.type === 'assignment' ? last : undefined;
}

/** Every task of the plan, in printed order. */
export function tasksOf(plan: Plan): Task[] {
  const context = printContext(plan);
  const numbers = numberBlocks(plan.blocks, plan.settings.numbering);
  return plan.blocks.flatMap((item, index) => {
    if (item.type !== 'item') return [];
    const assignment = assignmentOf(plan.blocks, index);
    const number = numbers.get(item.id);
    if (assignment === undefined || number === undefined) return [];
    const text = printedWords(item.children, context).trim();
    return [{ item, assignment, number, text, ...assignmentData(assignment, context) }];
  });
}

/** An organ or a date that has a role in running text: not a task, but somebody's to do all the same. */
export type Duty = {
  readonly block: Block;
  /** Full path of the item in whose extent it stands; undefined before the first item. */
  readonly path: string | undefined;
  readonly entities: readonly (OrganEntity | ScheduleEntity)[];
};

/** The duties of the running text, one a block that holds entities with a role, in printed order. */
export function dutiesOf(plan: Plan): Duty[] {
  const numbers = numberBlocks(plan.blocks, plan.settings.numbering);
  return plan.blocks.flatMap((block, index) => {
    if (block.type !== 'item' && block.type !== 'paragraph' && block.type !== 'table') return [];
    const entities = inlineRuns(block).flatMap(({ inlines }) =>
      inlines.filter(
        (inline): inline is OrganEntity | ScheduleEntity =>
          !isText(inline) &&
          (inline.type === 'organ' || inline.type === 'schedule') &&
          inline.role !== undefined,
      ),
    );
    if (entities.length === 0) return [];
    const owner = plan.blocks[ownerIndex(plan.blocks, index)];
    return [{ block, path: owner === undefined ? undefined : numbers.get(owner.id)?.path, entities }];
  });
}
