import type { DocumentEntry } from '../citations/document-entry';
import { fieldOf } from './blocks';
import { isText } from './inline';
import type { Plan } from './plan';
import { singleBlock } from './printed-words';

/** The documents that the plan implements: those cited in its subject, each once, in order. */
export function implementedDocuments(plan: Pick<Plan, 'blocks' | 'references'>): DocumentEntry[] {
  const refs = fieldOf(singleBlock(plan.blocks, 'title'), 'subject').children.flatMap((inline) =>
    !isText(inline) && inline.type === 'citation' ? [inline.ref] : [],
  );
  return [...new Set(refs)].flatMap((ref) => plan.references.documents.filter(({ id }) => id === ref));
}
