import { describe, expect, it } from 'vitest';
import type { Block, Paragraph } from '../../../core/plan/blocks';
import { numberBlocks } from '../../../core/plan/numbering';
import type { Plan } from '../../../core/plan/plan';
import { printContext } from '../../../core/plan/printed-words';
import { indexPlan } from '../../../renderer/editor/session/plan-index';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';

function withBlocks(plan: Plan, change: (blocks: Block[]) => void): Plan {
  const blocks = [...plan.blocks];
  change(blocks);
  return { ...plan, blocks };
}

function indexOf(plan: Plan, type: Block['type']): number {
  return plan.blocks.findIndex((block) => block.type === type);
}

describe('indexPlan', () => {
  it.each(SEED_NAMES)('agrees with what core derives from the whole plan: %s', (name) => {
    const plan = seedPlan(name);
    const index = indexPlan(plan);
    expect(index.numbers).toEqual(numberBlocks(plan.blocks, plan.settings.numbering));
    expect(index.context).toEqual(printContext(plan));
  });

  it('names the item that an assignment makes a task, and none for the opening paragraph', () => {
    const plan = seedPlan('ke-hoach-10-nq-tw');
    const index = indexPlan(plan);
    const assignments = plan.blocks.filter(({ type }) => type === 'assignment');
    const paths = assignments.map(({ id }) => index.numbers.get(index.owners.get(id) ?? '')?.path);
    expect(paths).toEqual(['II.2.1', 'II.2.2', 'II.2.3']);
    expect(index.owners.has(plan.blocks[indexOf(plan, 'paragraph')]?.id ?? '')).toBe(false);
  });

  it('keeps every derived object while only words change', () => {
    const plan = seedPlan('ke-hoach-10-nq-tw');
    const before = indexPlan(plan);
    const at = plan.blocks.findLastIndex(({ type }) => type === 'paragraph');
    const typed = withBlocks(plan, (blocks) => {
      blocks[at] = { ...(blocks[at] as Paragraph), children: [{ text: 'Chữ mới' }] };
    });
    const after = indexPlan(typed, before);
    expect(after.numbers).toBe(before.numbers);
    expect(after.owners).toBe(before.owners);
    expect(after.context).toBe(before.context);
    expect(after.plan).toBe(typed);
  });

  it('numbers anew when an item moves, and counts mentions anew when a citation goes', () => {
    const plan = seedPlan('ke-hoach-10-nq-tw');
    const before = indexPlan(plan);
    const item = plan.blocks.findLastIndex(({ type }) => type === 'item');
    const removed = indexPlan(
      withBlocks(plan, (blocks) => blocks.splice(item, 1)),
      before,
    );
    expect(removed.numbers.size).toBe(before.numbers.size - 1);
    const opening = indexOf(plan, 'paragraph');
    const uncited = withBlocks(plan, (blocks) => {
      blocks[opening] = { ...(blocks[opening] as Paragraph), children: [{ text: 'Không viện dẫn' }] };
    });
    const recounted = indexPlan(uncited, before);
    expect(recounted.numbers).toBe(before.numbers);
    expect(recounted.context).toEqual(printContext(uncited));
    expect(recounted.context).not.toBe(before.context);
  });

  it('numbers anew when the numbering scheme changes', () => {
    const plan = seedPlan('ke-hoach-10-nq-tw');
    const before = indexPlan(plan);
    const [, ...deeper] = plan.settings.numbering;
    const settings: Plan['settings'] = { ...plan.settings, numbering: ['roman-dot', ...deeper] };
    const after = indexPlan({ ...plan, settings }, before);
    const first = plan.blocks.find(({ type }) => type === 'item')?.id ?? '';
    expect([before.numbers.get(first)?.label, after.numbers.get(first)?.label]).toEqual(['I-', 'I.']);
  });

  it('still prints an entity whose organ went in the same change', () => {
    const plan = seedPlan('ke-hoach-10-nq-tw');
    const before = indexPlan(plan);
    const bare = { ...plan, references: { organs: [], documents: plan.references.documents } };
    const after = indexPlan(bare, before);
    expect(after.context.references.organs).toEqual(plan.references.organs);
    expect(after.plan.references.organs).toEqual([]);
  });

  it('knows what is printed after the signature', () => {
    const plan = seedPlan('ke-hoach-10-nq-tw');
    const at = indexOf(plan, 'recipients');
    const appended: Block[] = [
      { type: 'appendix', id: 'pl', children: [{ text: 'Danh mục' }] },
      { type: 'paragraph', id: 'pl-1', children: [{ text: '' }] },
    ];
    const index = indexPlan(withBlocks(plan, (blocks) => blocks.splice(at, 0, ...appended)));
    expect([...index.appended]).toEqual(['pl', 'pl-1']);
    expect(index.numbers.get('pl')?.label).toBe('Phụ lục');
  });
});
