import type { NodeEntry, Point, Range } from 'slate';
import { isText } from '../plan/inline';
import type { Holder } from './slate-types';

/** What stands for an entity or a slot in the text of a holder: one letter that no name or number has. */
export const ENTITY_MARK = '\uFFFC';

/** The typed words of a holder as one text; each entity is one {@link ENTITY_MARK}. */
export function holderText(holder: Holder): string {
  return holder.children.map((inline) => (isText(inline) ? inline.text : ENTITY_MARK)).join('');
}

/**
 * The range of typed words from `start` to `end`, offsets in {@link holderText}; null where there are none or an
 * entity stands among them.
 */
export function rangeIn([holder, path]: NodeEntry<Holder>, start: number, end: number): Range | null {
  let anchor: Point | undefined;
  let at = 0;
  for (const [index, inline] of holder.children.entries()) {
    if (!isText(inline)) {
      if (at >= start && at < end) return null;
      at += ENTITY_MARK.length;
      continue;
    }
    const next = at + inline.text.length;
    if (anchor === undefined && start >= at && start < next)
      anchor = { path: [...path, index], offset: start - at };
    if (anchor !== undefined && end <= next)
      return { anchor, focus: { path: [...path, index], offset: end - at } };
    at = next;
  }
  return null;
}

/** Where a point stands in {@link holderText}; a point inside an entity stands right before its mark. */
export function offsetIn([holder, path]: NodeEntry<Holder>, point: Point): number {
  const index = point.path[path.length] ?? 0;
  const before = holder.children
    .slice(0, index)
    .reduce((sum, inline) => sum + (isText(inline) ? inline.text.length : ENTITY_MARK.length), 0);
  const inline = holder.children[index];
  return inline !== undefined && isText(inline) ? before + point.offset : before;
}
