import type { Mention } from '../../../core/citations/format-citation';
import { opensMore } from '../../../core/docx/item-heading';
import { type Block, isBodyBlock } from '../../../core/plan/blocks';
import { type CitationEntity, isText } from '../../../core/plan/inline';
import { type ItemNumber, numberBlocks } from '../../../core/plan/numbering';
import type { Plan, References } from '../../../core/plan/plan';
import type { PrintContext } from '../../../core/plan/printed-words';
import type { Settings } from '../../../core/plan/settings';
import { inlineRuns } from '../../../core/plan/walk';

/**
 * What the screen derives from a plan: numbers, and what entities print. Built anew after each change, but a
 * part that the change does not touch is the same object as before, so that nothing shown from it is drawn
 * again.
 */
export type PlanIndex = {
  readonly plan: Plan;
  /** By block id, for items and appendices. */
  readonly numbers: ReadonlyMap<string, ItemNumber>;
  /** By id of a body block: the id of the item in whose own extent it stands (its own, for an item). */
  readonly owners: ReadonlyMap<string, string>;
  /** Ids of the blocks that are printed after the signature. */
  readonly appended: ReadonlySet<string>;
  /** Ids of the items that open something: with the words of a title they are headings. */
  readonly opening: ReadonlySet<string>;
  readonly context: PrintContext;
};

/** Derives what is shown from a plan. `previous` is the index of the same plan before its latest change. */
export function indexPlan(plan: Plan, previous?: PlanIndex): PlanIndex {
  const before = previous?.plan;
  const structure =
    previous !== undefined && sameStructure(previous.plan.blocks, plan.blocks)
      ? previous
      : readStructure(plan.blocks);
  const numbers =
    previous !== undefined &&
    structure === previous &&
    sameNumbering(previous.plan.settings.numbering, plan.settings.numbering)
      ? previous.numbers
      : numberBlocks(plan.blocks, plan.settings.numbering);
  const context =
    previous !== undefined &&
    before?.references === plan.references &&
    sameCitations(previous.plan.blocks, plan.blocks)
      ? previous.context
      : {
          references: withGone(plan.references, previous?.context.references),
          mentions: mentionsOf(plan.blocks),
        };
  const { owners, appended, opening } = structure;
  return { plan, numbers, owners, appended, opening, context };
}

/** True when two lists of blocks give the same numbers and the same tasks. */
function sameStructure(a: readonly Block[], b: readonly Block[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((block, index) => {
    const other = b[index];
    if (block === other) return true;
    if (block.type !== other?.type || block.id !== other.id) return false;
    return block.type !== 'item' || other.type !== 'item' || sameLevel(block, other);
  });
}

function sameLevel(a: { depth: number; marker: string }, b: { depth: number; marker: string }): boolean {
  return a.depth === b.depth && a.marker === b.marker;
}

function sameNumbering(a: Settings['numbering'], b: Settings['numbering']): boolean {
  return a === b || a.every((scheme, level) => scheme === b[level]);
}

function readStructure(blocks: readonly Block[]): Pick<PlanIndex, 'owners' | 'appended' | 'opening'> {
  const owners = new Map<string, string>();
  const appended = new Set<string>();
  const opening = new Set<string>();
  let owner: string | undefined;
  let inAppendix = false;
  for (const [at, block] of blocks.entries()) {
    if (!isBodyBlock(block)) {
      inAppendix = false;
      owner = undefined;
      continue;
    }
    if (block.type === 'appendix') {
      inAppendix = true;
      owner = undefined;
    }
    if (block.type === 'item') {
      owner = block.id;
      if (opensMore(block, blocks[at + 1])) opening.add(block.id);
    }
    if (owner !== undefined) owners.set(block.id, owner);
    if (inAppendix) appended.add(block.id);
  }
  return { owners, appended, opening };
}

/** Blocks never change in place, so what was found in one holds for as long as it exists. */
const citations = new WeakMap<Block, readonly CitationEntity[]>();

function citationsIn(block: Block): readonly CitationEntity[] {
  const known = citations.get(block);
  if (known !== undefined) return known;
  const found = inlineRuns(block).flatMap(({ inlines }) =>
    inlines.filter((inline): inline is CitationEntity => !isText(inline) && inline.type === 'citation'),
  );
  citations.set(block, found);
  return found;
}

function sameCitations(a: readonly Block[], b: readonly Block[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((block, index) => {
    const other = b[index];
    if (other === undefined) return false;
    if (block === other) return true;
    const left = citationsIn(block);
    const right = citationsIn(other);
    return (
      left.length === right.length &&
      left.every(({ id, ref }, at) => id === right[at]?.id && ref === right[at].ref)
    );
  });
}

/**
 * References, and those that were there before: an entity may go together with what it refers to, and is
 * still on the screen for the moment until it is drawn anew.
 */
function withGone(now: References, before?: References): References {
  if (before === undefined) return now;
  return { organs: union(now.organs, before.organs), documents: union(now.documents, before.documents) };
}

function union<Entry extends { readonly id: string }>(
  now: readonly Entry[],
  before: readonly Entry[],
): Entry[] {
  const known = new Set(now.map(({ id }) => id));
  return [...now, ...before.filter(({ id }) => !known.has(id))];
}

/** As core's `printContext`, from what is known of each block. */
function mentionsOf(blocks: readonly Block[]): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  const seen = new Set<string>();
  for (const block of blocks) {
    for (const { id, ref } of citationsIn(block)) {
      mentions.set(id, seen.has(ref) ? 'later' : 'first');
      seen.add(ref);
    }
  }
  return mentions;
}
