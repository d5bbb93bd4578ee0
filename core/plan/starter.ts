import type { IdSource } from '../base/ids';
import type { Organ } from '../organs/organ';
import { makeField, makeLetterhead, makeSignature } from './blank-blocks';
import type { Block, Item, Paragraph } from './blocks';
import type { Inline } from './inline';
import { PLAN_FORMAT, PLAN_VERSION, type Plan } from './plan';
import { DEFAULT_SETTINGS } from './settings';

const text = (words: string): Inline[] => [{ text: words }];

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
    { ...makeLetterhead(ids), ...(issuer === undefined ? {} : { issuer: issuer.id }) },
    {
      type: 'title',
      id: ids(),
      children: [makeField('kind', 'KẾ HOẠCH'), makeField('issuer'), makeField('subject')],
    },
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
    makeSignature(ids),
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
