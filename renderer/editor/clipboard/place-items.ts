import type { ItemMarker } from '../../../core/plan/blocks';
import { MAX_DEPTH } from '../../../core/plan/blocks';
import type { LabelScheme, Settings } from '../../../core/plan/settings';
import type { LabelKind, ReadLabel } from './labels';
import type { ListMark } from './lines';

export type Placing = {
  readonly numbering: Settings['numbering'];
  /** Depth of the item in whose extent the text goes; 0 for none. */
  readonly below: number;
};

export type Place = { readonly depth: number; readonly marker: ItemMarker };

/**
 * Finds each line's depth and marker from its label, in order. A label that the plan's own numbering knows
 * goes to that depth, so that `1.` stays `1.`; others nest by the order in which they came. Dashes stand below
 * the number before them, pluses below the dash.
 */
export function createPlacer({
  numbering,
  below,
}: Placing): (label: ReadLabel | ListMark) => Place | undefined {
  let numbered = below;
  let dash: number | undefined;
  let bullet: number | undefined;
  const seen = new Map<LabelKind, number>();
  const lists = new Map<object, Place>();

  const placeNumber = (kind: LabelKind, components: number): Place => {
    const depth = clamp(schemeDepth(kind, components, numbering) ?? seen.get(kind) ?? numbered + 1);
    for (const [other, at] of seen) if (at >= depth) seen.delete(other);
    seen.set(kind, depth);
    numbered = depth;
    dash = undefined;
    bullet = undefined;
    return { depth, marker: 'scheme' };
  };
  const placeMark = (kind: 'dash' | 'plus'): Place => {
    if (kind === 'dash') dash = clamp(numbered + 1);
    const depth = kind === 'dash' ? clamp(numbered + 1) : clamp((dash ?? numbered) + 1);
    return { depth, marker: numbering[depth - 1] === kind ? 'scheme' : kind };
  };

  const placeNew = (label: ReadLabel | ListMark): Place | undefined => {
    switch (label.kind) {
      case 'unknown':
        return undefined;
      case 'bullet': {
        const level = 'level' in label ? label.level : 1;
        bullet = Math.min(bullet ?? level, level);
        return placeMark(level > bullet ? 'plus' : 'dash');
      }
      case 'dash':
      case 'plus':
        return placeMark(label.kind);
      default:
        return placeNumber(label.kind, label.components);
    }
  };

  return (label) => {
    const list = 'list' in label ? label.list : undefined;
    const sibling = list === undefined ? undefined : lists.get(list);
    if (sibling !== undefined) {
      // Back in a list that was open before: what comes next stands below it again.
      const isNumber = label.kind !== 'bullet';
      numbered = isNumber ? sibling.depth : sibling.depth - 1;
      dash = isNumber ? undefined : sibling.depth;
      return sibling;
    }
    const place = placeNew(label);
    if (list !== undefined && place !== undefined) lists.set(list, place);
    return place;
  };
}

/** The depth at which the plan itself prints such a label. */
function schemeDepth(
  kind: LabelKind,
  components: number,
  numbering: Settings['numbering'],
): number | undefined {
  const depthOf = (...schemes: LabelScheme[]) => {
    const index = numbering.findIndex((scheme) => schemes.includes(scheme));
    return index === -1 ? undefined : index + 1;
  };
  switch (kind) {
    case 'roman':
      return depthOf('roman-hyphen', 'roman-dot');
    case 'decimal':
      return depthOf('decimal') ?? depthOf('decimal-path');
    case 'path': {
      const depth = (depthOf('decimal') ?? depthOf('decimal-path') ?? 1) + components - 1;
      return numbering[depth - 1] === 'decimal-path' ? depth : undefined;
    }
    case 'letter':
      return depthOf('letter');
    default:
      return undefined;
  }
}

function clamp(depth: number): number {
  return Math.min(Math.max(depth, 1), MAX_DEPTH);
}
