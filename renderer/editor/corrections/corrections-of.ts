import { contradictsEntry } from '../../../core/citations/contradicts-entry';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import type { Block } from '../../../core/plan/blocks';
import type { CitationEntity, Entity, OrganEntity } from '../../../core/plan/inline';
import { entityWords } from '../../../core/plan/printed-words';
import { entitiesOf } from '../../../core/plan/walk';
import type { PlanIndex } from '../session/plan-index';

/** A name in its own words of which the register says otherwise. */
export type Correction = {
  readonly entity: OrganEntity | CitationEntity;
  /** Its own words. */
  readonly written: string;
  /** What it would print by the register. */
  readonly now: string;
};

/** What was put to the user already, by session. */
export type Settled = {
  /** Ids of the entries that were corrected. */
  readonly corrected: ReadonlySet<string>;
  /** Ids of the entities that stay as they are. */
  readonly kept: ReadonlySet<string>;
};

/** What the register says otherwise of an entity: it was corrected meanwhile, or the words contradict it. */
export function correctionOf(
  entity: Entity,
  { context }: PlanIndex,
  { corrected, kept }: Settled,
): Correction | null {
  if (entity.type === 'schedule' || entity.form === 'auto' || kept.has(entity.id)) return null;
  const document = context.references.documents.find(({ id }) => id === entity.ref);
  const isOther =
    corrected.has(entity.ref) ||
    (entity.type === 'citation' && document !== undefined && contradicts(entity, document));
  if (!isOther) return null;
  const written = entityWords(entity, context);
  const now = entityWords({ ...entity, form: 'auto' }, context);
  return written === now ? null : { entity, written, now };
}

/** Every correction of the plan with its block, in printed order. */
export function correctionsOf(
  index: PlanIndex,
  settled: Settled,
): { readonly correction: Correction; readonly block: Block }[] {
  return [...entitiesOf(index.plan.blocks)].flatMap(({ entity, block }) => {
    const correction = correctionOf(entity, index, settled);
    return correction === null ? [] : [{ correction, block }];
  });
}

/** Neither entities nor entries change in place: what was read once holds. */
const known = new WeakMap<CitationEntity, WeakMap<DocumentEntry, boolean>>();

function contradicts(entity: CitationEntity, entry: DocumentEntry): boolean {
  const answers = known.get(entity) ?? new WeakMap<DocumentEntry, boolean>();
  known.set(entity, answers);
  const answer =
    answers.get(entry) ?? contradictsEntry(entity.children.map(({ text }) => text).join(''), entry);
  answers.set(entry, answer);
  return answer;
}
