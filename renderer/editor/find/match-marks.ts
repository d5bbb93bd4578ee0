import type { Range as PlanRange } from 'slate';
import { ReactEditor } from 'slate-react';
import type { PageEditor } from '../session/create-editor';

const ALL = 'du-thao-match';
const CURRENT = 'du-thao-current-match';

/** So many are marked on each side of the current one: marking thousands would cost a frame each key. */
const AROUND = 300;

/**
 * Marks matches on the page by the browser's own highlights, which change neither the page's elements nor the
 * selection: typing and input methods do not notice them.
 */
export function markMatches(editor: PageEditor, ranges: readonly PlanRange[], current: number): void {
  const all = new Highlight();
  const one = new Highlight();
  const first = Math.max(0, current - AROUND);
  ranges.slice(first, current + AROUND).forEach((range, at) => {
    const onPage = ReactEditor.resolveDOMRange(editor, range);
    if (onPage !== null) (first + at === current ? one : all).add(onPage);
  });
  one.priority = 1;
  CSS.highlights.set(ALL, all);
  CSS.highlights.set(CURRENT, one);
}

export function unmarkMatches(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}
