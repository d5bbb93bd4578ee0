import type { IdSource } from '../base/ids';
import type { Organ } from '../organs/organ';
import type { Block, Item, Paragraph } from './blocks';
import type { Inline } from './inline';
import { PLAN_FORMAT, PLAN_VERSION, type Plan } from './plan';
import { DEFAULT_SETTINGS } from './settings';

const text = (words: string): Inline[] => [{ text: words }];

function field<const Name extends string>(name: Name, words = '') {
  return { type: 'field' as const, name, children: text(words) };
}

/** What a new plan starts from: who issues it, and the organ whose archive keeps it, if the office set them. */
export type StarterOptions = {
  readonly ids: IdSource;
  readonly issuer?: Organ;
};

/**
 * A new plan with the usual sections (the form, "Numbering"): I. purpose and requirements, II. tasks and
 * solutions, III. carrying out; the rest is empty and prints its blanks.
 */
export function createStarterPlan({ ids, issuer }: StarterOptions): Plan {
  const item = (depth: number, words: string): Item => ({
    type: 'item',
    id: ids(),
    depth,
    marker: 'scheme',
    children: text(words),
  });
  const paragraph = (): Paragraph => ({ type: 'paragraph', id: ids(), children: text('') });
  const blocks: Block[] = [
    {
      type: 'letterhead',
      id: ids(),
      ...(issuer === undefined ? {} : { issuer: issuer.id }),
      children: [
        field('upper-organ'),
        field('issuing-organ'),
        field('number'),
        field('symbol'),
        field('place'),
        field('day'),
        field('month'),
        field('year'),
      ],
    },
    { type: 'title', id: ids(), children: [field('kind', 'KẾ HOẠCH'), field('issuer'), field('subject')] },
    paragraph(),
    item(1, 'MỤC ĐÍCH, YÊU CẦU'),
    item(2, 'Mục đích'),
    paragraph(),
    item(2, 'Yêu cầu'),
    paragraph(),
    item(1, 'NHIỆM VỤ, GIẢI PHÁP'),
    item(2, ''),
    item(1, 'TỔ CHỨC THỰC HIỆN'),
    item(2, ''),
    {
      type: 'recipients',
      id: ids(),
      children: [{ type: 'recipient', archive: true, children: text('Lưu Văn phòng Tỉnh ủy') }],
    },
    { type: 'signature', id: ids(), children: [field('authority'), field('post'), field('name')] },
  ];
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    id: ids(),
    rules: 'auto',
    settings: DEFAULT_SETTINGS,
    references: { organs: issuer === undefined ? [] : [issuer], documents: [] },
    blocks,
  };
}
