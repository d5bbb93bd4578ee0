import { parseCitations } from '../citations/parse-citation';
import { overlaps, type TextRange } from '../vietnamese/match-text';
import type { Block } from './blocks';
import { isText, type OrganEntity } from './inline';
import type { References } from './plan';
import { entityWords, type PrintContext } from './printed-words';
import { type InlineRun, inlineRuns } from './walk';

/** Where a plan names an organ in words of its own. */
export type OrganPlace = { readonly organ: OrganEntity; readonly block: Block };

/** Blocks never change in place: what stands in one holds as long as it and the references do. */
const known = new WeakMap<References, WeakMap<Block, readonly OrganEntity[]>>();

/**
 * Every organ that a plan names, in printed order. Left out are organs inside the citation of another document,
 * written out in words ("Kế hoạch số 15-KH/TU, ngày 01/3/2021 của Ban Tuyên giáo Tỉnh ủy"): there stands the name
 * of that document's day, whatever became of the organ.
 */
export function organPlaces(blocks: readonly Block[], context: PrintContext): OrganPlace[] {
  const inBlocks = known.get(context.references) ?? new WeakMap<Block, readonly OrganEntity[]>();
  known.set(context.references, inBlocks);
  return blocks.flatMap((block) => {
    const organs = inBlocks.get(block) ?? organsIn(block, context);
    inBlocks.set(block, organs);
    return organs.map((organ) => ({ organ, block }));
  });
}

function organsIn(block: Block, context: PrintContext): OrganEntity[] {
  return inlineRuns(block).flatMap((run) => ownOrgans(run, context));
}

function ownOrgans({ inlines }: InlineRun, context: PrintContext): OrganEntity[] {
  const organs: { readonly organ: OrganEntity; readonly range: TextRange }[] = [];
  let text = '';
  for (const inline of inlines) {
    const start = text.length;
    if (isText(inline)) text += inline.text;
    else if (inline.type !== 'slot') text += entityWords(inline, context);
    if (!isText(inline) && inline.type === 'organ')
      organs.push({ organ: inline, range: { start, end: text.length } });
  }
  if (organs.length === 0) return [];
  const citations = parseCitations(text).value.map(({ start, bareEnd }) => ({ start, end: bareEnd }));
  return organs
    .filter(({ range }) => !citations.some((citation) => overlaps(citation, range)))
    .map(({ organ }) => organ);
}
