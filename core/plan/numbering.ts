import type { Block, Item } from './blocks';
import { type Numeral, numeral, roman } from './labels';
import type { LabelScheme, Settings } from './settings';

export type ItemNumber = Numeral & {
  /** The full path that names the item on screens and in messages: `II.2.1`, `PL I.2`. */
  readonly path: string;
};

type Step = { readonly scheme: LabelScheme | 'none'; readonly bare: string; readonly ordinal: number };

/**
 * Numbers every item (by block id), and every appendix (`Phụ lục I`, path `PL I`; a single one is
 * `Phụ lục`, path `PL`). Derived each time, stored nowhere.
 *
 * An item counts among the items of its depth and marker since the last shallower item; each appendix starts
 * anew.
 */
export function numberBlocks(
  blocks: readonly Block[],
  numbering: Settings['numbering'],
): ReadonlyMap<string, ItemNumber> {
  const numbers = new Map<string, ItemNumber>();
  const appendices = blocks.filter(({ type }) => type === 'appendix').length;
  let appendix = 0;
  let prefix: readonly string[] = [];
  let ancestors: (Step | undefined)[] = [];
  let counters: Map<string, number>[] = [];
  for (const block of blocks) {
    if (block.type === 'appendix') {
      appendix += 1;
      const bare = appendices > 1 ? roman(appendix) : '';
      const path = `PL ${bare}`.trim();
      numbers.set(block.id, { label: `Phụ lục ${bare}`.trim(), bare, path });
      prefix = [path];
      ancestors = [];
      counters = [];
    } else if (block.type === 'item') {
      const step = nextStep(block, numbering, ancestors, counters);
      // What is deeper starts anew; a skipped depth leaves a hole, which is no part of the path.
      ancestors = ancestors.slice(0, block.depth - 1);
      ancestors[block.depth - 1] = step.step;
      counters.length = block.depth;
      numbers.set(block.id, { ...step.numeral, path: pathOf(prefix, ancestors) });
    }
  }
  return numbers;
}

function nextStep(
  item: Item,
  numbering: Settings['numbering'],
  ancestors: readonly (Step | undefined)[],
  counters: Map<string, number>[],
): { step: Step; numeral: Numeral } {
  const scheme = schemeOf(item, numbering);
  const level = counters[item.depth - 1] ?? new Map<string, number>();
  counters[item.depth - 1] = level;
  // Dashes of the scheme and dashes by marker are one list; so are numbers, whatever stands between them.
  const ordinal = (level.get(scheme) ?? 0) + 1;
  level.set(scheme, ordinal);
  if (scheme === 'none')
    return { step: { scheme, bare: `¶${ordinal}`, ordinal }, numeral: { label: '', bare: `¶${ordinal}` } };
  const made = numeral(
    scheme,
    ordinal,
    scheme === 'decimal-path' ? decimalParents(ancestors, item.depth) : [],
  );
  return { step: { scheme, bare: made.bare, ordinal }, numeral: made };
}

/** The label scheme that an item follows: its marker's own, or its depth's in the plan's settings. */
function schemeOf(
  item: Pick<Item, 'depth' | 'marker'>,
  numbering: Settings['numbering'],
): LabelScheme | 'none' {
  if (item.marker !== 'scheme') return item.marker;
  return numbering[item.depth - 1] ?? 'plus';
}

/**
 * True for an item that heads a section (HD 36 and HD 05, part 6a, grade B): of depth 1, under a number or
 * none. Dashes and pluses are lists at any depth.
 */
export function isSectionHeading(
  item: Pick<Item, 'depth' | 'marker'>,
  numbering: Settings['numbering'],
): boolean {
  const scheme = schemeOf(item, numbering);
  return item.depth === 1 && scheme !== 'dash' && scheme !== 'plus';
}

/** `2.1.` repeats the decimal numbers right above it and stops at the first that is none (roman, a letter). */
function decimalParents(ancestors: readonly (Step | undefined)[], depth: number): string[] {
  const parents: string[] = [];
  for (let level = depth - 2; level >= 0; level -= 1) {
    const step = ancestors[level];
    if (step === undefined || (step.scheme !== 'decimal' && step.scheme !== 'decimal-path')) break;
    parents.unshift(String(step.ordinal));
  }
  return parents;
}

function pathOf(prefix: readonly string[], ancestors: readonly (Step | undefined)[]): string {
  const parts: string[] = [...prefix];
  for (const step of ancestors) {
    // The bare form of a decimal path repeats its parents: II.2.1, not II.2.2.1.
    if (step !== undefined) parts.push(step.scheme === 'decimal-path' ? String(step.ordinal) : step.bare);
  }
  return parts.join('.');
}
