import { type Block, type FieldName, type FieldOwner, fieldOf } from '../../core/plan/blocks';
import type { PlanText } from '../../core/plan/inline';
import type { Plan } from '../../core/plan/plan';
import { seedPlan } from './seeds';

/** A plan with the head and the end of the second seed around another body. */
export function planWithBody(body: readonly Block[], changes: Partial<Plan> = {}): Plan {
  const plan = seedPlan('ke-hoach-31-kl-tw');
  return { ...plan, ...changes, blocks: [...plan.blocks.slice(0, 2), ...body, ...plan.blocks.slice(-2)] };
}

export function paragraph(id: string, ...runs: readonly (string | PlanText)[]): Block {
  return { type: 'paragraph', id, children: runs.map(textOf) };
}

export function item(id: string, depth: number, ...runs: readonly (string | PlanText)[]): Block {
  return { type: 'item', id, depth, marker: 'scheme', children: runs.map(textOf) };
}

export function table(id: string, rows: readonly (readonly string[])[]): Block {
  return {
    type: 'table',
    id,
    headingRow: true,
    children: rows.map((row) => ({
      type: 'row',
      children: row.map((text) => ({ type: 'cell', children: [{ text }] })),
    })),
  };
}

/** The words of each part of an assignment, typed by hand; parts that are left out stay empty. */
export type AssignmentWords = Partial<
  Record<'lead' | 'coordinators' | 'schedule' | 'deliverable' | 'sentence', string>
>;

export function assignment(id: string, words: AssignmentWords): Block {
  const field = <const Name extends keyof AssignmentWords>(name: Name) => ({
    type: 'field' as const,
    name,
    children: [{ text: words[name] ?? '' }],
  });
  return {
    type: 'assignment',
    id,
    children: [
      field('lead'),
      field('coordinators'),
      field('schedule'),
      field('deliverable'),
      field('sentence'),
    ],
  };
}

/** The plan with other words in one field of a single block. */
export function withField<Owner extends Exclude<FieldOwner, { type: 'assignment' }>>(
  plan: Plan,
  type: Owner['type'],
  name: FieldName<Owner>,
  ...runs: readonly (string | PlanText)[]
): Plan {
  const copy = structuredClone(plan);
  const owner = copy.blocks.find((block): block is Owner => block.type === type);
  if (owner === undefined) throw new Error(`No ${type}`);
  (fieldOf(owner, name) as { children: PlanText[] }).children = runs.map(textOf);
  return copy;
}

function textOf(run: string | PlanText): PlanText {
  return typeof run === 'string' ? { text: run } : run;
}
