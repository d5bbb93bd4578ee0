import { makeSchedule } from '../../core/editing/make-entities';
import type { Assignment, Block } from '../../core/plan/blocks';
import type { Inline } from '../../core/plan/inline';
import type { Plan } from '../../core/plan/plan';
import { DEFAULT_SETTINGS } from '../../core/plan/settings';
import { item } from './made-plan';
import { seedOrgans } from './registers';
import { seedPlan } from './seeds';

const ORGANS = seedOrgans();
const known = new Set(ORGANS.map(({ id }) => id));
const SEED = seedPlan('ke-hoach-10-nq-tw');

export type MadeTask = {
  readonly lead?: readonly string[];
  readonly coordinators?: readonly string[];
  readonly schedule?: string;
};

/**
 * A plan of the seeds' issuer with one section and a task each; organs by their id in the register, or as plain
 * words. `date` is day, month and year of the letterhead, as typed.
 */
export function planOfTasks(
  tasks: readonly MadeTask[],
  options: {
    readonly date?: readonly [string, string, string];
    readonly recipients?: readonly string[];
    readonly dismissed?: readonly string[];
    readonly more?: readonly Block[];
  } = {},
): Plan {
  const seed = SEED;
  const [letterhead, title, ...rest] = seed.blocks;
  const signature = rest.at(-1);
  if (letterhead?.type !== 'letterhead' || title === undefined || signature === undefined)
    throw new Error('A seed without its head');
  const [day = '', month = '', year = ''] = options.date ?? [];
  const date = { day, month, year } as const;
  const blocks: Block[] = [
    {
      ...letterhead,
      children: letterhead.children.map((field) =>
        field.name in date
          ? { ...field, children: [{ text: date[field.name as keyof typeof date] }] }
          : field,
      ) as (typeof letterhead)['children'],
    },
    title,
    item('s', 1, 'Nhiệm vụ'),
    ...tasks.flatMap((task, at) => [
      item(`i${at + 1}`, 2, `Việc ${at + 1}`),
      assignmentOf(`a${at + 1}`, task),
    ]),
    ...(options.more ?? []),
    {
      type: 'recipients',
      id: 'r',
      children: [
        ...(options.recipients ?? []).map((organ, at) => ({
          type: 'recipient' as const,
          children: organsOf([organ], `r${at}`),
        })),
        { type: 'recipient', archive: true, children: [{ text: 'Lưu Văn phòng Tỉnh ủy' }] },
      ],
    },
    signature,
  ];
  return {
    ...seed,
    id: 'made',
    rules: 'auto',
    settings: {
      ...DEFAULT_SETTINGS,
      ...(options.dismissed === undefined ? {} : { dismissedRecipients: [...options.dismissed] }),
    },
    references: { organs: ORGANS, documents: seed.references.documents },
    blocks,
  };
}

function assignmentOf(id: string, { lead = [], coordinators = [], schedule }: MadeTask): Assignment {
  return {
    type: 'assignment',
    id,
    children: [
      { type: 'field', name: 'lead', children: organsOf(lead, `${id}l`, 'lead') },
      { type: 'field', name: 'coordinators', children: organsOf(coordinators, `${id}c`, 'coordinator') },
      {
        type: 'field',
        name: 'schedule',
        children:
          schedule === undefined
            ? [{ text: '' }]
            : [{ text: '' }, makeSchedule(() => `${id}s`, schedule, 'schedule'), { text: '' }],
      },
      { type: 'field', name: 'deliverable', children: [{ text: '' }] },
      { type: 'field', name: 'sentence', children: [{ text: '' }] },
    ],
  };
}

/** An item of the second depth: running text with what stands in it. */
export function runningItem(id: string, children: readonly Inline[]): Block {
  return { type: 'item', id, depth: 2, marker: 'scheme', children: [...children] };
}

/** Organs one after another; a text stands before, between and behind them, as the editor keeps it. */
export function organsOf(
  organs: readonly string[],
  prefix: string,
  role?: 'lead' | 'coordinator' | 'executor',
): Inline[] {
  const inlines: Inline[] = [{ text: '' }];
  for (const [at, organ] of organs.entries()) {
    if (!known.has(organ)) {
      inlines.push({ text: organ });
      continue;
    }
    inlines.push(
      {
        type: 'organ',
        id: `${prefix}-${at}`,
        ref: organ,
        form: 'auto',
        ...(role === undefined ? {} : { role }),
        children: [{ text: '' }],
      },
      { text: '' },
    );
  }
  return inlines;
}
