import { countingIds } from '../../../core/base/ids';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import type { Organ } from '../../../core/organs/organ';
import { type Assignment, type Block, type FieldOwner, fieldOf, type Item } from '../../../core/plan/blocks';
import type { CitationEntity, Inline, OrganEntity, ScheduleEntity } from '../../../core/plan/inline';
import type { Plan } from '../../../core/plan/plan';
import { createStarterPlan } from '../../../core/plan/starter';
import type { ScheduleValue } from '../../../core/schedule/schedule-value';
import type { Chance } from './chance';
import { ACTIONS, AIMS, DELIVERABLES, FIELDS, MATTERS } from './word-bank';

export type SyntheticPlanOptions = {
  readonly index: number;
  readonly issuer: Organ;
  /** Who can lead and coordinate. */
  readonly organs: readonly Organ[];
  /** What the plan implements. */
  readonly basis: DocumentEntry;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
};

/** A numbered plan that implements a document, with three to eight tasks; ids of its tasks are `t1`, `t2` … */
export function syntheticPlan(options: SyntheticPlanOptions, by: Chance): Plan {
  const { index, issuer, organs, basis, date } = options;
  const ids = countingIds('b');
  const entities = countingIds('e');
  const used = new Map<string, Organ>([[issuer.id, issuer]]);
  const organ = (role: 'lead' | 'coordinator'): OrganEntity => {
    const chosen = by.pick(organs);
    used.set(chosen.id, chosen);
    return { type: 'organ', id: entities(), ref: chosen.id, form: 'auto', role, children: [{ text: '' }] };
  };
  const tasks = Array.from({ length: 3 + by.number(6) }, (_, at): readonly Block[] => [
    taskItem(`t${at + 1}`, by),
    taskAssignment(ids(), organ, scheduleOf(date.year, by, entities()), by),
  ]).flat();
  const starter = createStarterPlan({ ids, issuer });
  const cite = (): CitationEntity => ({
    type: 'citation',
    id: entities(),
    ref: basis.id,
    form: 'auto',
    children: [{ text: '' }],
  });
  const filled = starter.blocks.map((block): Block => {
    switch (block.type) {
      case 'letterhead':
        return fill(
          fill(
            fill(
              fill(fill(block, 'number', [{ text: numberOf(index) }]), 'place', [{ text: 'Lâm Đồng' }]),
              'day',
              [{ text: String(date.day).padStart(2, '0') }],
            ),
            'month',
            [{ text: String(date.month).padStart(date.month < 3 ? 2 : 1, '0') }],
          ),
          'year',
          [{ text: String(date.year) }],
        );
      case 'title':
        return fill(block, 'subject', [{ text: 'thực hiện ' }, cite(), { text: '' }]);
      case 'paragraph':
        return {
          ...block,
          children: [
            { text: 'Căn cứ ' },
            cite(),
            { text: `, ${by.pick(MATTERS)} được đẩy mạnh nhằm ${by.pick(AIMS)}; ${by.pick(AIMS)}.` },
          ],
        };
      default:
        return block;
    }
  });
  const at = filled.findIndex((block) => block.type === 'item' && block.children.some(isTaskHeading));
  return {
    ...starter,
    id: `ke-hoach-${String(index + 1).padStart(6, '0')}`,
    references: { organs: [...used.values()], documents: [basis] },
    // The empty item under the heading gives way to the tasks.
    blocks: [...filled.slice(0, at + 1), ...tasks, ...filled.slice(at + 2)],
  };
}

function numberOf(index: number): string {
  return String(index + 1).padStart(2, '0');
}

function isTaskHeading(inline: Inline): boolean {
  return 'text' in inline && inline.text === 'NHIỆM VỤ, GIẢI PHÁP';
}

function fill<Owner extends FieldOwner>(
  owner: Owner,
  name: Owner['children'][number]['name'],
  children: readonly Inline[],
): Owner {
  const field = fieldOf(owner, name);
  return {
    ...owner,
    children: owner.children.map((child) => (child === field ? { ...child, children } : child)),
  };
}

function taskItem(id: string, by: Chance): Item {
  const text = `${by.pick(ACTIONS)} ${by.pick(MATTERS)} trong lĩnh vực ${by.pick(FIELDS)}, ${by.pick(AIMS)}`;
  return { type: 'item', id, depth: 2, marker: 'scheme', children: [{ text }] };
}

function taskAssignment(
  id: string,
  organ: (role: 'lead' | 'coordinator') => OrganEntity,
  schedule: ScheduleEntity,
  by: Chance,
): Assignment {
  const field = <const Name extends string>(name: Name, ...children: Inline[]) => ({
    type: 'field' as const,
    name,
    children: children.length === 0 ? [{ text: '' }] : children,
  });
  const coordinators = Array.from({ length: by.number(4) }, () => [
    organ('coordinator'),
    { text: '' },
  ]).flat();
  return {
    type: 'assignment',
    id,
    children: [
      field('lead', { text: '' }, organ('lead'), { text: '' }),
      field('coordinators', { text: '' }, ...coordinators),
      field('schedule', { text: '' }, schedule, { text: '' }),
      field('deliverable', { text: by.happens(0.5) ? by.pick(DELIVERABLES) : '' }),
      field('sentence'),
    ],
  };
}

function scheduleOf(year: number, by: Chance, id: string): ScheduleEntity {
  const day = 1 + by.number(28);
  const month = 1 + by.number(12);
  const quarter = 1 + by.number(4);
  const value: ScheduleValue = by.pick<ScheduleValue>([
    { kind: 'before', day, month, year: year + 1 },
    { kind: 'within-quarter', quarter, year: year + 1 },
    { kind: 'within-year', year: year + 1 },
    { kind: 'before-yearly', day: 20, month: 12 },
    { kind: 'ongoing' },
  ]);
  return { type: 'schedule', id, value, form: 'auto', role: 'schedule', children: [{ text: '' }] };
}
