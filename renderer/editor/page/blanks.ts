import type { Field } from '../../../core/plan/blocks';
import { defaultSymbol } from '../../../core/plan/document-symbol';
import { isText } from '../../../core/plan/inline';
import type { Plan } from '../../../core/plan/plan';
import { singleBlock } from '../../../core/plan/printed-words';
import { upper } from '../../../core/vietnamese/case';
import { editorStrings } from '../../strings/editor';

type FieldName = Field['name'];

/**
 * What an empty field shows in its place: what follows from the issuing organ where something does, else the
 * blank that the form prints. Never text of the plan.
 */
export function blankOf(name: FieldName, plan: Pick<Plan, 'blocks' | 'references'>): string {
  const { issuer } = singleBlock(plan.blocks, 'letterhead');
  const organ = plan.references.organs.find(({ id }) => id === issuer);
  const blanks = editorStrings.blanks;
  switch (name) {
    case 'upper-organ':
      return upper(organ?.letterhead === undefined ? blanks[name] : (organ.letterhead.upper ?? ''));
    case 'issuing-organ':
      return upper(organ?.letterhead?.issuing ?? organ?.name ?? blanks[name]);
    case 'symbol':
      return defaultSymbol(plan) ?? blanks[name];
    default:
      return blanks[name];
  }
}

/** True when nothing is written in the field, entities included. */
export function isBlank(field: Pick<Field, 'children'>): boolean {
  return field.children.every((inline) => isText(inline) && inline.text === '');
}
