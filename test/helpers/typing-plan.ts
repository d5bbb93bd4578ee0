import type { Plan } from '../../core/plan/plan';
import { seedPlan } from './seeds';

/** Blocks of {@link typingPlan} in which journeys type. */
export const PLACES = {
  letterhead: 'b1',
  item: 'b16',
  /** Its lead, coordinators and schedule are filled. */
  assignment: 'b19',
  plain: 'b31',
  /** "Trước **chữ đậm** sau." */
  bold: 'b30',
  /** "Giao [Tỉnh ủy] và [Ủy ban nhân dân tỉnh]": words of its own in the first name, the register's in the second. */
  entities: 'b29',
} as const;

/** The first seed with bold words in one paragraph and two organs in another. */
export function typingPlan(): Plan {
  const plan = seedPlan('ke-hoach-10-nq-tw');
  const organ = plan.references.organs.find(({ id }) => id === 'uy-ban-nhan-dan-tinh');
  if (organ === undefined) throw new Error('The seed does not name the organ any more');
  const blocks = plan.blocks.map((block): Plan['blocks'][number] => {
    if (block.type !== 'paragraph') return block;
    if (block.id === PLACES.bold) {
      return { ...block, children: [{ text: 'Trước ' }, { text: 'chữ đậm', bold: true }, { text: ' sau.' }] };
    }
    if (block.id !== PLACES.entities) return block;
    return {
      ...block,
      children: [
        { text: 'Giao ' },
        { type: 'organ', id: 'x1', ref: organ.id, form: 'as-written', children: [{ text: 'Tỉnh ủy' }] },
        { text: ' và ' },
        { type: 'organ', id: 'x2', ref: organ.id, form: 'auto', children: [{ text: '' }] },
        { text: '' },
      ],
    };
  });
  return { ...plan, blocks };
}
