import type { Block } from './blocks';
import type { References } from './plan';
import { entitiesOf } from './walk';

/** Of the references of a plan those that the entities of some of its blocks name. */
export function usedReferences({ organs, documents }: References, blocks: readonly Block[]): References {
  const used = new Set(
    [...entitiesOf(blocks)].flatMap(({ entity }) => (entity.type === 'schedule' ? [] : [entity.ref])),
  );
  return {
    organs: organs.filter(({ id }) => used.has(id)),
    documents: documents.filter(({ id }) => used.has(id)),
  };
}
