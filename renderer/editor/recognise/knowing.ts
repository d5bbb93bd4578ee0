import type { Knowing } from '../../../core/editing/recognise';
import type { Organ } from '../../../core/organs/organ';
import { type OrganIndex, organIndex } from '../../../core/organs/recognise';
import { isoDate, planDate } from '../../../core/plan/plan-date';
import { singleBlock } from '../../../core/plan/printed-words';
import type { EditorSession } from '../session/editor-session';

const indexes = new WeakMap<readonly Organ[], OrganIndex>();

/** What the plan's text is read by: the register as it was last told, made ready once. */
export function knowingOf({ entries, store }: EditorSession): Knowing {
  const { organs, documents } = entries.get();
  const index = indexes.get(organs) ?? organIndex(organs);
  indexes.set(organs, index);
  const letterhead = singleBlock(store.index().plan.blocks, 'letterhead');
  return { organs: index, documents, date: isoDate(planDate(letterhead)) };
}
