import type { Block } from '../plan/blocks';
import { type Inline, isText, type PlanText } from '../plan/inline';

type WithChildren = { readonly children: readonly unknown[] };

/**
 * Blocks as Slate wants their inlines: an element between two texts always, neighbouring texts of the same
 * emphasis joined, empty texts only where an element needs them. The normalizers do the same, one operation at
 * a time; done here at once, a long plan opens without delay. Blocks that are so already stay the same objects.
 */
export function spacedBlocks<Kind extends Block>(blocks: readonly Kind[]): Kind[] {
  return blocks.map((block) => spaced(block));
}

function spaced<Parent extends WithChildren>(parent: Parent): Parent {
  const children = hasInlines(parent)
    ? spaceInlines(parent.children as readonly Inline[])
    : mapElements(parent.children);
  const isSame =
    children.length === parent.children.length &&
    children.every((child, at) => child === parent.children[at]);
  return isSame ? parent : { ...parent, children };
}

function hasInlines({ children: [first] }: WithChildren): boolean {
  const child = first as { readonly type?: string; readonly text?: string } | undefined;
  return child?.text !== undefined || ['organ', 'citation', 'schedule', 'slot'].includes(child?.type ?? '');
}

function mapElements(children: readonly unknown[]): unknown[] {
  return children.map((child) => spaced(child as WithChildren));
}

/** As {@link spacedBlocks}, for the content of one holder. */
export function spaceInlines(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (!isText(inline)) {
      if (last === undefined || !isText(last)) result.push({ text: '' });
      result.push(spaced(inline));
    } else if (last === undefined || !isText(last)) result.push(inline);
    else if (inline.text === '') continue;
    else if (last.text === '') result[result.length - 1] = inline;
    else if (sameEmphasis(last, inline))
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    else result.push(inline);
  }
  const end = result.at(-1);
  if (end !== undefined && !isText(end)) result.push({ text: '' });
  return result;
}

function sameEmphasis(a: PlanText, b: PlanText): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline;
}
