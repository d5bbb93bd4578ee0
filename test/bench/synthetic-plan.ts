import type { Block, Item } from '../../core/plan/blocks';
import type { Plan } from '../../core/plan/plan';
import { seedPlan } from '../helpers/seeds';

/**
 * A plan of `tasks` tasks with the words of the first seed: its three tasks with their paragraphs and
 * assignments, over and over, under headings of ten tasks each. The same number gives the same plan.
 */
export function syntheticPlan(tasks: number): Plan {
  const seed = seedPlan('ke-hoach-10-nq-tw');
  const models = taskModels(seed.blocks);
  const body: Block[] = [heading('h', 1, 'NHIỆM VỤ VÀ GIẢI PHÁP')];
  for (let task = 0; task < tasks; task += 1) {
    if (task % 10 === 0) body.push(heading(`h${task}`, 2, `Nhóm nhiệm vụ ${task / 10 + 1}`));
    for (const block of models[task % models.length] ?? []) body.push(renamed(block, `t${task}`));
  }
  return {
    ...seed,
    id: `synthetic-${tasks}`,
    blocks: [...seed.blocks.slice(0, 3), ...body, ...seed.blocks.slice(-2)],
  };
}

/** Each task of the seed with its own extent. */
function taskModels(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const models: Block[][] = [];
  let extent: Block[] = [];
  for (const block of blocks) {
    if (block.type === 'item') extent = [];
    extent.push(block);
    if (block.type === 'assignment') models.push(extent);
  }
  return models;
}

function heading(id: string, depth: number, text: string): Item {
  return { type: 'item', id, depth, marker: 'scheme', children: [{ text }] };
}

/** The block with other ids, its entities' included. */
function renamed(block: Block, prefix: string): Block {
  return JSON.parse(JSON.stringify(block), (key, value: unknown) =>
    key === 'id' && typeof value === 'string' ? `${prefix}-${value}` : value,
  );
}
